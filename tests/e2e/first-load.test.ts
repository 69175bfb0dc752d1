import { gzipSync } from 'node:zlib';
import type { Frame } from 'playwright-core';
import { siteIn } from './built-site';
import { openExcel } from './excel-pane';
import { ledgerBytes, plainDocument } from './fixtures';
import { setStage } from './stage';
import { openWebPage } from './web-page';
import { openWord } from './word-pane';

const stage = setStage();

/** In bytes, as a server compresses them. */
const BUDGET = 110 * 1024;

interface Load {
  /** Files of the program, by name without hash. */
  readonly names: readonly string[];
  readonly bytes: number;
}

/** Scripts and styles the pane has asked for so far, office.js aside; `before`: until then, in its own time. */
async function loadOf(frame: Frame, before = Infinity): Promise<Load> {
  const paths = await frame.evaluate(
    (end) =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime < end)
        .map(({ name }) => new URL(name))
        .filter(({ origin, pathname }) => origin === location.origin && /\.(js|css)$/.test(pathname))
        .map(({ pathname }) => pathname),
    before,
  );
  const site = siteIn(stage.folder);
  return {
    names: paths.map((path) => path.replace(/^\//, '').replace(/\.[0-9a-f]{8}\./, '.')),
    bytes: paths.reduce((sum, path) => sum + gzipSync(site(path) ?? '').length, 0),
  };
}

/** When the program first painted anything. */
const firstPaint = (frame: Frame): Promise<number> =>
  frame.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NEGATIVE_INFINITY,
  );

const CASES = [
  {
    title: 'the pane in Word',
    open: async () => (await openWord(stage, plainDocument())).frame,
    shown: '选择台账文件',
  },
  { title: 'the page', open: async () => (await openWebPage(stage)).page.mainFrame(), shown: '选择台账文件' },
];

test.each(CASES)(
  '$title is at hand with no more than the budget, and nothing that is only needed later',
  async ({ open, shown }) => {
    const frame = await open();
    await frame.getByRole('button', { name: shown }).waitFor();
    const { names, bytes } = await loadOf(frame);
    expect(names).toContain('taskpane.js');
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
    expect(names.filter((name) => /^(desk|open-desk|chart|preview|pinyin|docx-file)\./.test(name))).toEqual(
      [],
    );
  },
);

test('Excel, which reads at once, has painted before anything that reads is asked for', async () => {
  const { frame } = await openExcel(stage, ledgerBytes());
  await frame.getByRole('tab', { name: '指标' }).waitFor();
  const { names, bytes } = await loadOf(frame, await firstPaint(frame));
  expect(names).toContain('taskpane.js');
  expect(names.filter((name) => /^(desk|open-desk|excel-workspace)\./.test(name))).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});
