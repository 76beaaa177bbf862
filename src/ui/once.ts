/** Pressed, and not by the second half of a double click on what stood here before. */
export const once = (act: () => void) => (event: MouseEvent) => {
  if (event.detail < 2) act();
};
