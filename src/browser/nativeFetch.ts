import { ofDocument } from './ofDocument.ts';

/**
 * The browser's own fetch: what was there when we came, where that is the browser's. Where the page had put one of its own
 * in its place by then, a frame has another. It stands in our shadow tree for no longer than a call, and loads nothing, so
 * that neither the page nor its policy hears of it. Where there is no such place, the page's own has to do.
 *
 * @param atLoad `fetch` as it was when we came
 * @returns for this window, with no option but those given: a page may have changed what every object inherits. Without any
 * fetch it rejects.
 * @example const post = createPost(nativeFetch(app.env.fetch), Date.now);
 */
export function nativeFetch(atLoad: typeof fetch | undefined): typeof fetch {
  const found = isNative(atLoad) ? atLoad : (ofFrame() ?? atLoad);
  if (!found) return () => Promise.reject(new TypeError('The page has taken fetch away'));
  return (input, init) => found.call(window, input, { __proto__: null, ...init } as RequestInit);
}

/** What the page says of itself does not count: `toString` is asked of the language. */
const isNative = (given: unknown) =>
  typeof given === 'function' && /\[native code\]\s*\}$/.test(Function.prototype.toString.call(given));

function ofFrame(): typeof fetch | undefined {
  const root = ofDocument('body').querySelector('baton-root')?.shadowRoot;
  if (!root) return undefined;
  const frame = ofDocument('createElement').call(document, 'iframe') as HTMLIFrameElement;
  frame.hidden = true;
  root.append(frame);
  const own = (frame.contentWindow as { fetch?: typeof fetch } | null)?.fetch;
  frame.remove();
  return own;
}
