import type { Browser, Frame, JSHandle, Page } from 'playwright-core';
import { errorsOf } from './errors-of';
import { openContext, type BrowserLook } from './open-context';
import { servePages, type Site } from './serve-pages';
import type { PageSimulator, PaneGiven } from './simulator-page';

/** Two ports of one host name: office.js trusts a parent page of its own domain, and the origins differ. */
const HOST_ORIGIN = 'https://localhost:3451';
const PANE_ORIGIN = 'https://localhost:3452';
const PANE_PATH = '/taskpane.html';

export interface PaneOptions extends Omit<PaneGiven, 'file' | 'url'> {
  readonly look?: BrowserLook;
  /** The .docx or .xlsx that is open in the simulated application. */
  readonly file: Uint8Array;
  /** `simulator-page.ts`, bundled. */
  readonly hostScript: string;
  /** The add-in's files; one is `/taskpane.html`. */
  readonly pane: Site;
  /** The origin of a running server that has these files and answers for itself; absent: they are given out here. */
  readonly server?: string;
}

/** A page of Office on the web with an add-in in it. */
export interface OpenPane {
  readonly page: Page;
  /** The add-in's window. */
  readonly frame: Frame;
  readonly simulator: JSHandle<PageSimulator>;
  /** Requests to anywhere but the two pages and office.js. */
  readonly strayRequests: readonly string[];
  /** Errors nobody caught, what was written with console.error, and what the simulator complains of. */
  problems(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Opens a file in the simulated Office and the add-in beside it, in a browser context of their own. */
export async function openPane(browser: Browser, options: PaneOptions): Promise<OpenPane> {
  const { hostScript, pane, file, look = {}, server, ...given } = options;
  const origin = server ?? PANE_ORIGIN;
  const context = await openContext(browser, look);
  const hostPage: Site = (path) => HOST_FILES[path]?.(hostScript) ?? null;
  const strayRequests = await servePages(context, {
    [HOST_ORIGIN]: hostPage,
    [origin]: server === undefined ? pane : 'itself',
  });
  const page = await context.newPage();
  const errors = errorsOf(page);
  await page.goto(`${HOST_ORIGIN}/`);
  const simulator = await page.evaluateHandle(
    (all) => (window as unknown as { openOffice(given: PaneGiven): PageSimulator }).openOffice(all),
    { ...given, file: Buffer.from(file).toString('base64'), url: origin + PANE_PATH },
  );
  const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
  if (frame === null) throw new Error('The page has not opened a pane.');
  await frame.waitForURL(`${origin}${PANE_PATH}*`);
  const complaints = (): Promise<readonly string[]> =>
    simulator.evaluate(({ host }) => host.takeComplaints());
  return {
    page,
    frame,
    simulator,
    strayRequests,
    problems: async () => [...errors, ...(await complaints())],
    close: () => context.close(),
  };
}

const HOST_FILES: Readonly<Record<string, (script: string) => string>> = {
  '/': () =>
    '<!doctype html><meta charset="utf-8"><title>Office</title><link rel="icon" href="data:,"><style>body{margin:0}iframe{display:block;width:100vw;height:100vh;border:0}</style><body><script src="/host.js"></script>',
  '/host.js': (script) => script,
};
