import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '#tests/office-host/browser/launch-browser';

const FOLDER = join(__dirname, '../assets/icons');

/** Which drawing shows best at which size, in pixels: the small one is fitted to a grid of 16. */
const SIZES_OF_DRAWING = { 'icon-small.svg': [16, 32], 'icon.svg': [64, 80, 128] };

/** Draws assets/icons/icon-16.png to icon-128.png anew: `npm run icons`. */
async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const [drawing, sizes] of Object.entries(SIZES_OF_DRAWING)) {
    const svg = readFileSync(join(FOLDER, drawing), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
      await page.screenshot({ path: join(FOLDER, `icon-${String(size)}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void drawIcons();
