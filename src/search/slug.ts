/**
 * The anchor that most site generators make of a heading.
 *
 * @example
 * slug('Bank transfers & cards') // 'bank-transfers--cards'
 */
export const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
