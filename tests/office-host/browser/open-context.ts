import type { Browser, BrowserContext } from 'playwright-core';

/** How the browser is set up. */
export interface BrowserLook {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** In pixels; the width of a pane unless said. */
  readonly width?: number;
  /** In pixels; that of a small screen unless said. */
  readonly height?: number;
  readonly locale?: string;
}

/** For anything to appear, in milliseconds. */
const LONGEST_WAIT = 15_000;

/** Windows of somebody of their own: no files, settings or cookies of others. */
export async function openContext(browser: Browser, look: BrowserLook): Promise<BrowserContext> {
  const { width = 350, height = 800, locale = 'zh-CN', ...colours } = look;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    locale,
    // Colours that run into each other have a poor contrast on their way.
    reducedMotion: 'reduce',
    ...colours,
  });
  context.setDefaultTimeout(LONGEST_WAIT);
  return context;
}
