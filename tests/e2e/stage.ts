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
  openPane(given: Omit<PaneOptions, 'hostScript' | 'pane'>): Promise<OpenPane>;
  /** What was opened is looked at and closed when its story is over. */
  keep<Kept extends Watched>(opened: Kept): Kept;
}

type Watched = Pick<OpenPane, 'problems' | 'strayRequests' | 'close'>;

const LONGEST_SETUP = 500_000;

/** Sets the stage for the stories of a file; after each of them nothing may have gone wrong unseen. */
export function setStage(): Stage {
  const kept: Watched[] = [];
  let browser: Browser | null = null;
  let folder = '';
  let hostScript = '';
  beforeAll(async () => {
    folder = await builtSite();
    hostScript = await bundleScript(join(__dirname, '../office-host/browser/simulator-page.ts'));
    browser = await launchBrowser();
  }, LONGEST_SETUP);
  afterEach(async () => {
    const opened = kept.splice(0);
    const problems = await Promise.all(opened.map((one) => one.problems()));
    const strays = opened.flatMap(({ strayRequests }) => strayRequests);
    await Promise.all(opened.map((one) => one.close()));
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
    keep(opened) {
      kept.push(opened);
      return opened;
    },
    async openPane(given) {
      return this.keep(await openPane(this.browser, { ...given, hostScript, pane: siteIn(folder) }));
    },
  };
}
