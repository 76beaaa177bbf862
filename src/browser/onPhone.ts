import { fitScreen } from './fitScreen.ts';
import { letBackClose } from './letBackClose.ts';

/** What an open dialog needs where the keyboard is on the screen and Back is a gesture, until it closes. */
export function onPhone(dialog: HTMLDialogElement): void {
  fitScreen(dialog);
  const fillsTheScreen = matchMedia('(max-width: 640px), (max-height: 480px)').matches;
  if (!('CloseWatcher' in window) && fillsTheScreen) letBackClose(dialog);
}
