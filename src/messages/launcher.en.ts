/** What the button says that opens the panel. */
export const launcherEn = {
  /** Of its script: the launcher stands where the panel will. */
  direction: 'ltr',
  help: 'Help',
  offered: '(contact is offered)',
} as const;

export type LauncherStrings = typeof launcherEn;
