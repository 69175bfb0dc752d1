import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { shippedBrowser, type BrowserFiles } from './shipped-browser';

type Platform = 'darwin' | 'linux' | 'win32';

/** Where browsers of the Chromium family are installed, the most usual first. */
const INSTALLED: Readonly<Record<Platform, () => readonly string[]>> = {
  darwin: () =>
    ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) =>
        join(folder, `${name}.app/Contents/MacOS/${name}`),
      ),
    ),
  linux: () =>
    (process.env['PATH'] ?? '')
      .split(delimiter)
      .flatMap((folder) =>
        [
          'google-chrome-stable',
          'google-chrome',
          'microsoft-edge-stable',
          'microsoft-edge',
          'chromium',
          'chromium-browser',
        ].map((name) => join(folder, name)),
      ),
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => process.env[name] ?? [])
      .flatMap((folder) =>
        ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
          join(folder, path),
        ),
      ),
};

/**
 * A browser to test in: the one named by BROWSER_PATH, else an installed one, else the one from npm (Linux, x64).
 * @throws Error where there is none
 */
export function findBrowser(): BrowserFiles {
  const named = process.env['BROWSER_PATH'];
  if (named !== undefined) {
    if (!canRun(named)) throw new Error(`BROWSER_PATH names nothing that can be run: ${named}`);
    return { executable: named, libraries: [], fonts: [] };
  }
  const places = process.platform in INSTALLED ? INSTALLED[process.platform as Platform]() : [];
  const executable = places.find(canRun);
  if (executable !== undefined) return { executable, libraries: [], fonts: [] };
  const shipped = shippedBrowser();
  if (shipped !== null) return shipped;
  throw new Error('No browser to test in: install Chrome, Edge or Chromium, or name one in BROWSER_PATH.');
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
