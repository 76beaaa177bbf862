/** An address without what only points into a page, and without its query. */
export const withoutHash = (url: string): string => url.replace(/[?#].*$/, '');
