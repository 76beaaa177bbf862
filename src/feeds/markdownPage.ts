/**
 * The address of the page that a Markdown file was made for: many sites serve each page as `page.md` too.
 *
 * @param suffix what the page has in place of `.md`: nothing as a rule, `.html` on a site made by VitePress
 * @example markdownPage('/guide/install.md') // '/guide/install'
 */
export const markdownPage = (address: string, suffix = ''): string =>
  address
    .replace(/(^|\/)(?:index|README)\.mdx?(?=$|[?#])/, '$1')
    .replace(/\.mdx?(?=$|[?#])/, suffix)
    .replace(/(^|\/)index\.html\.md(?=$|[?#])/, '$1');
