import { existsSync } from 'node:fs';
import { join } from 'node:path';

const { env, platform } = process;

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(
    (name) => ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)),
  ),
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
    [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].map((name) => join(folder ?? '', name)),
  ),
};

/**
 * An installed Chromium, Chrome or Edge; `BROWSER_PATH` names another.
 *
 * @throws Error that says in one line how to get one
 */
export function findBrowser(): string {
  const places = [...(env['BROWSER_PATH'] ? [env['BROWSER_PATH']] : []), ...(PLACES[platform] ?? [])];
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  throw new Error(
    'No Chromium, Chrome or Edge found: install one (Debian and Ubuntu: apt-get install chromium), or set BROWSER_PATH to its program.',
  );
}
