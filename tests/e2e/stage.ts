import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { bundleScript } from '#tests/office-host/browser/bundle-script';
import { launchBrowser } from '#tests/office-host/browser/launch-browser';
import { openPane, type OpenPane, type PaneOptions } from '#tests/office-host/browser/open-pane';
import { builtSite, siteIn } from './built-site';

/** What every story is played on: a browser, the built site, and the simulated Office around it. */
export interface Stage {
  readonly browser: Browser;
  readonly folder: string;
  open(given: Omit<PaneOptions, 'hostScript' | 'pane'>): Promise<OpenPane>;
}

const LONGEST_SETUP = 500_000;
const opened: OpenPane[] = [];

/** Sets the stage for the stories of a file; after each of them nothing may have gone wrong unseen. */
export function setStage(): Stage {
  let browser: Browser | null = null;
  let folder = '';
  let hostScript = '';
  beforeAll(async () => {
    folder = await builtSite();
    hostScript = await bundleScript(join(__dirname, '../office-host/browser/simulator-page.ts'));
    browser = await launchBrowser();
  }, LONGEST_SETUP);
  afterEach(async () => {
    const panes = opened.splice(0);
    const problems = await Promise.all(panes.map((pane) => pane.problems()));
    const strays = panes.flatMap(({ strayRequests }) => strayRequests);
    await Promise.all(panes.map((pane) => pane.close()));
    expect({ problems: problems.flat(), strays }).toEqual({ problems: [], strays: [] });
  });
  afterAll(() => browser?.close());
  return {
    get browser() {
      if (browser === null) throw new Error('The stage is not set yet.');
      return browser;
    },
    get folder() {
      return folder;
    },
    async open(given) {
      const pane = await openPane(this.browser, { ...given, hostScript, pane: siteIn(folder) });
      opened.push(pane);
      return pane;
    },
  };
}
