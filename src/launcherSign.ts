/** Says on the launcher, discreetly, that contact is on offer. */
export interface LauncherSign {
  /** @param text for screen readers; nothing where there is no offer */
  offer(text: string | undefined): void;
}

export function createLauncherSign(button: HTMLButtonElement): LauncherSign {
  const sign = document.createElement('span');
  sign.className = 'sign';
  return {
    offer(text) {
      sign.textContent = ` ${text ?? ''}`;
      if (text === undefined) sign.remove();
      else button.append(sign);
    },
  };
}
