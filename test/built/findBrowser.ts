import { existsSync } from 'node:fs';
import { join } from 'node:path';

const { env, platform } = process;

const inLinux = (names: readonly string[]) =>
  names.flatMap((name) => ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)));
const inWindows = (programs: readonly string[]) =>
  [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
    programs.map((name) => join(folder ?? '', name)),
  );

type Places = Partial<Record<NodeJS.Platform, readonly string[]>>;

const CHROMIUM: Places = {
  linux: inLinux(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']),
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: inWindows([
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ]),
};

const FIREFOX: Places = {
  linux: inLinux(['firefox-esr', 'firefox']),
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: inWindows(['Mozilla Firefox/firefox.exe']),
};

/**
 * An installed Chromium, Chrome or Edge; `BROWSER_PATH` names another.
 *
 * @throws Error that says in one line how to get one
 */
export function findBrowser(): string {
  return find('BROWSER_PATH', CHROMIUM, 'Chromium, Chrome or Edge', 'chromium');
}

/**
 * An installed Firefox; `FIREFOX_PATH` names another.
 *
 * @throws Error that says in one line how to get one
 */
export function findFirefox(): string {
  return find('FIREFOX_PATH', FIREFOX, 'Firefox', 'firefox-esr');
}

function find(variable: string, places: Places, kind: string, debian: string): string {
  const named = env[variable];
  const found = [...(named ? [named] : []), ...(places[platform] ?? [])].find((place) => existsSync(place));
  if (found) return found;
  throw new Error(
    `No ${kind} found: install one (Debian and Ubuntu: apt-get install ${debian}), or set ${variable} to its program.`,
  );
}
