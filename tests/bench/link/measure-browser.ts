import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { builtSite } from '#tests/e2e/built-site';
import { launchBrowser } from '#tests/office-host/browser/launch-browser';
import { openContext } from '#tests/office-host/browser/open-context';
import { median } from '../ratios';
import { startLinkServer } from './link-server';
import { saveLedger } from './save-ledger';

const LEDGER = '三会一课.xlsx';
const SAVES = 25;
const FIRST_SAVES = 4;
/** A sum that is another one with nearly every seed. */
const FIGURE = '组织生活应到人次';

/** From the save of a 60-row ledger to its new figure on the page that is linked to it: the middle, in milliseconds. */
export async function measureBrowser(program: string, data: string): Promise<number> {
  const folder = path.join(data, 'linked');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  saveLedger(folder, LEDGER, 1);
  const server = await startLinkServer(program, folder, await builtSite());
  const browser = await launchBrowser();
  try {
    const context = await openContext(browser, { width: 1000, height: 900 });
    const page = await context.newPage();
    await page.goto(new URL('/index.html', server.address).href);
    await page.getByRole('button', { name: `联动 ${LEDGER}` }).click();
    await page.getByRole('tab', { name: '指标' }).click();
    const figure = page.getByRole('button', { name: new RegExp(`^${FIGURE}`) });
    const delays: number[] = [];
    for (let save = 0; save < SAVES; save += 1) {
      const before = await figure.innerText();
      await wait(300);
      const savedAt = saveLedger(folder, LEDGER, 100 + save);
      await page.waitForFunction(
        ([name, text]) =>
          Array.from(document.querySelectorAll('button')).some(
            (one) => one.innerText.startsWith(name) && one.innerText !== text,
          ),
        [FIGURE, before] as const,
      );
      delays.push(performance.now() - savedAt);
    }
    return median(delays.slice(FIRST_SAVES));
  } finally {
    await browser.close();
    await server.end();
  }
}
