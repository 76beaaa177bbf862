/** How long a page may take, in ms. */
const TIMEOUT_MS = 10_000;

/** A page as it came: inert, nothing in it has run. */
export interface FetchedPage {
  readonly page: Document;
  /** Its address after redirects. */
  readonly came: string;
  /** How long its text was, in bytes before unpacking where the browser tells no better. */
  readonly bytes: number;
}

/** Why a page did not come: `status` is what the server answered, 0 where it did not. */
export class PageError extends Error {
  readonly status: number;
  constructor(message: string, status = 0) {
    super(message);
    this.status = status;
  }
}

/**
 * Fetches a page of this site *as a document* rather than parsing it from a string: that is inert, and it is allowed where
 * `require-trusted-types-for 'script'` forbids `DOMParser`.
 *
 * @param mostBytes a page that is longer is none
 * @throws PageError when it does not come, is on another site, or is not HTML
 */
export function fetchPage(url: string, mostBytes: number): Promise<FetchedPage> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let bytes = 0;
    request.open('GET', url);
    request.responseType = 'document';
    request.timeout = TIMEOUT_MS;
    const fail = (why: string) => () => {
      reject(new PageError(why, request.status));
    };
    request.onerror = fail('could not be fetched');
    request.ontimeout = fail('took too long');
    request.onabort = fail('is too long');
    request.onprogress = ({ loaded }) => {
      bytes = loaded;
      if (loaded > mostBytes) request.abort();
    };
    request.onload = () => {
      const page = request.responseXML;
      const came = request.responseURL || url;
      if (request.status >= 400 || !(page?.body instanceof HTMLElement))
        fail(`answered ${String(request.status)}, not an article`)();
      else if (new URL(came).origin !== new URL(url, location.href).origin) fail('leads to another site')();
      else resolve({ page, came, bytes });
    };
    request.send();
  });
}
