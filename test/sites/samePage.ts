/** Whether two addresses of a site are of one page, however it is written. */
export function samePage(one: string, other: string): boolean {
  return pathOf(one) === pathOf(other);
}

const pathOf = (url: string) =>
  decodeURI(new URL(url).pathname)
    .replace(/(?:^|(?<=\/))index\.html$/, '')
    .replace(/\.html$/, '')
    .replace(/\/$/, '');
