/**
 * How many pages may be read; missing where nothing was said, or something that is none of these.
 *
 * @example crawlOf('off') // 'off'
 */
export const crawlOf = (text = ''): 'off' | number | undefined =>
  text === 'off' ? text : /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
