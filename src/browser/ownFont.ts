/** Whether the site has chosen a font for an element: what browsers begin with is one name, and no other. */
export function hasOwnFont(element: Element): boolean {
  return !/^"?(Times|serif|-webkit)[^,]*$/.test(getComputedStyle(element).fontFamily);
}
