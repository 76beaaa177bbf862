/** As the `ref` of an element: scrolls to it when it comes or becomes the one, no further than it takes. */
export function intoSight(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
