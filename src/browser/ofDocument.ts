/**
 * A property of the document itself. Elements of a page stand in for any of them: with `<img name="body">` on it,
 * `document.body` is that image (HTML, section 3.1.7: named properties override what is built in).
 *
 * @example ofDocument('body') // the body, however the page's elements are named
 */
export const ofDocument = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document) as Document[Name];
