import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { DIST } from '../client';

/** A file of a page by its path (`/taskpane.html`); null where there is none. */
export type Site = (path: string) => Buffer | string | null;

const OFFICE_CDN = 'https://appsforoffice.microsoft.com';
const HOSTED = '/lib/1/hosted/';
const HTML = 'text/html; charset=utf-8';
const TYPES: Readonly<Record<string, string>> = {
  '': HTML,
  '.css': 'text/css',
  '.html': HTML,
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** What Microsoft serves to add-ins, from the npm package. It is asked in mixed case and answers in lower case. */
const officeCdn: Site = (path) => {
  const file = join(DIST, path.slice(HOSTED.length).toLowerCase());
  return path.startsWith(HOSTED) && existsSync(file) ? readFileSync(file) : null;
};

/**
 * Answers every request of the pages from the given sites, by origin, and from the npm package for office.js; a
 * server of this machine answers by itself. Nothing leaves the machine; the list that is given holds the addresses nobody had an answer for.
 */
export async function servePages(
  context: BrowserContext,
  sites: Readonly<Record<string, Site | 'itself'>>,
): Promise<readonly string[]> {
  const stray: string[] = [];
  const all: Readonly<Record<string, Site | 'itself'>> = { ...sites, [OFFICE_CDN]: officeCdn };
  await context.route('**/*', async (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    const site = all[origin];
    if (site === 'itself') {
      await route.continue();
      return;
    }
    const body = site?.(pathname) ?? null;
    if (body !== null) {
      await fulfil(route, body, pathname);
      return;
    }
    stray.push(href);
    await route.abort();
  });
  return stray;
}

async function fulfil(route: Route, body: Buffer | string, path: string): Promise<void> {
  await route.fulfill({
    body,
    contentType: TYPES[extname(path)] ?? 'application/octet-stream',
    // Office.js loads its parts with crossOrigin=anonymous.
    headers: { 'access-control-allow-origin': '*' },
  });
}
