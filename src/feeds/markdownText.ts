/**
 * The text of one line of Markdown: without its marks, with the names of links and pictures in place of them.
 *
 * @example markdownText('- See **[refunds](/refunds)**') // 'See refunds'
 */
export const markdownText = (line: string): string =>
  line
    .replace(/^\s{0,99}(?:#{1,6}|>|[-*+]|\d{1,9}[.)])\s{1,9}/, '')
    .replace(/!?\[([^[\]]{0,500})\](?:\([^()\s]{0,2000}(?:\s[^()]{0,200})?\)|\[[^[\]]{0,200}\])/g, '$1')
    .replace(/(\*\*|__|~~|``?)(?=\S)([^*_~`]{1,500})\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]{1,500})\*(?![\w*])/g, '$1')
    // Components of MDX stand on lines of their own: `Vec<String>` is none.
    .replace(/^\s{0,99}<[A-Z][\w.]{0,50}(?:\s[^<>]{0,2000})?>|<\/[A-Z][\w.]{0,50}>/g, ' ')
    .replace(/\s#{1,6}\s*$/, '')
    .replace(/^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?\s*$/, '');
