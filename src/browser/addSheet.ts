/**
 * Adds styles to the tree that an element stands in, for as long as they are needed there.
 *
 * @returns what takes them away
 */
export function addSheet(inside: Element, css: string): () => void {
  const root = inside.getRootNode() as ShadowRoot | Document;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
