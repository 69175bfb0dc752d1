import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { errorsOf } from '#tests/office-host/browser/errors-of';
import { openContext, type BrowserLook } from '#tests/office-host/browser/open-context';
import { servePages } from '#tests/office-host/browser/serve-pages';
import { siteIn } from './built-site';
import type { Stage } from './stage';

const ORIGIN = 'https://localhost:3453';
/** A window on a desktop. */
const DESKTOP: BrowserLook = { width: 1000, height: 900 };

export interface WebPage {
  readonly page: Page;
  /** Everything the page asked for, in order. */
  readonly requests: readonly string[];
}

/** A page of the built site, without any Office. */
export async function openWebPage(
  stage: Stage,
  look: BrowserLook = DESKTOP,
  path = '/index.html',
): Promise<WebPage> {
  const context = await openContext(stage.browser, look);
  const strays = await servePages(context, { [ORIGIN]: siteIn(stage.folder) });
  return keep(stage, context, strays, ORIGIN + path);
}

/** The page as a running server gives it out. */
export async function openServedPage(
  stage: Stage,
  origin: string,
  /** What the browser is to complain of: an answer that refuses. */
  refusal: RegExp | null = null,
): Promise<WebPage> {
  const context = await openContext(stage.browser, DESKTOP);
  const strays = await servePages(context, { [origin]: 'itself' });
  return keep(stage, context, strays, `${origin}/index.html`, refusal);
}

/** `taizhang.html` as on a stick, with the network cut. */
export async function openSingleFile(stage: Stage, look: BrowserLook = DESKTOP): Promise<WebPage> {
  const context = await openContext(stage.browser, look);
  await context.setOffline(true);
  const strays: string[] = [];
  context.on('request', (request) => {
    if (/^(https?|wss?|ftp):/.test(request.url())) strays.push(request.url());
  });
  return keep(stage, context, strays, pathToFileURL(join(stage.folder, 'taizhang.html')).href);
}

async function keep(
  stage: Stage,
  context: BrowserContext,
  strayRequests: readonly string[],
  address: string,
  refusal: RegExp | null = null,
): Promise<WebPage> {
  const page = await context.newPage();
  const errors = errorsOf(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  return stage.keep({
    page,
    requests,
    strayRequests,
    problems: () => Promise.resolve(errors.filter((error) => refusal?.test(error) !== true)),
    close: () => context.close(),
  });
}
