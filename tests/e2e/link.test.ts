import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { writeWorkbook } from '@/adapters/xlsx-file';
import { certificateOptions, runServe } from '#tests/apps/cli/run-serve';
import { temporaryFolder } from '#tests/apps/server/open-server';
import { sampleLedger } from '#tests/samples/sample-ledger';
import type { OpenPane } from '#tests/office-host/browser/open-pane';
import { faultsByAxe } from './axe';
import { openExcel } from './excel-pane';
import { ledgerBytes, reportBytes } from './fixtures';
import { laterLedgerBytes } from './later-ledger';
import { pictureOf } from './picture-of';
import { setStage } from './stage';
import { openServedPage } from './web-page';
import { openWord } from './word-pane';

const stage = setStage();
const LEDGER = '2021年党支部工作台账.xlsx';
let report: Uint8Array;
let later: Uint8Array;
beforeAll(async () => {
  report = await reportBytes();
  later = await laterLedgerBytes();
});

/** The sample ledger with so many meetings of all members less. */
async function ledgerWithout(meetings: number): Promise<Uint8Array> {
  const ledger = sampleLedger();
  let left = meetings;
  const sheets = ledger.sheets.map((sheet) => {
    if (sheet.type !== 'table' || sheet.name !== '三会一课') return sheet;
    return { ...sheet, rows: sheet.rows.filter(([, kind]) => kind !== '党员大会' || (left -= 1) < 0) };
  });
  return writeWorkbook({ ...ledger, sheets });
}

/** Saves as Excel does: a new file, the old one moved aside, the new one moved there. */
function save(folder: string, bytes: Uint8Array): void {
  const [fresh, aside, ledger] = ['5A3B7C00', '1F2E3D4C.tmp', LEDGER].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(fresh, bytes);
  renameSync(ledger, aside);
  renameSync(fresh, ledger);
  rmSync(aside);
}

function folderWithLedger(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, LEDGER), ledgerBytes());
  return folder;
}

/** The built panes and the ledgers of a folder, by the server as it ships. */
async function serve(folder: string, ...more: readonly string[]) {
  const options = ['--ledgers', folder, '--site', stage.folder, '--port', '0'];
  const serving = await runServe(...options, ...(await certificateOptions()), ...more);
  return { ...serving, origin: `https://localhost:${String(serving.server.port)}` };
}

const button = (where: Frame | Page, name: string | RegExp) =>
  where.getByRole('button', { name, exact: typeof name === 'string' });

/** A screen is looked at: a picture for people, and what axe has against it. */
async function see({ page, frame }: OpenPane, name: string): Promise<void> {
  await pictureOf(page, name);
  expect(await faultsByAxe(frame)).toEqual([]);
}

async function linkTo(where: Frame | Page): Promise<void> {
  await button(where, `联动 ${LEDGER}`).click();
  await where.getByText(`已联动 ${LEDGER}`).waitFor();
}

test('Word hears of a saved ledger, says how many figures change, and writes them when told to', async () => {
  const folder = folderWithLedger();
  const { origin } = await serve(folder);
  const word = await openWord(stage, report, { server: origin });
  await button(word.frame, `联动 ${LEDGER}`).waitFor();
  await see(word, 'link-offer');
  await linkTo(word.frame);
  await word.frame.getByText('没有变化').first().waitFor();
  expect(await word.frame.getByText('个指标有变化').count()).toBe(0);

  save(folder, later);
  await word.frame.getByText(/^\d+ 个指标有变化$/).waitFor();
  await see(word, 'link-changed');
  expect(await word.textOf('generalMeeting.count')).toBe('6');
  await button(word.frame, '查看变化').click();
  await button(word.frame, /^更新 \d+ 处$/).click();
  await word.frame.getByText(/^已更新 \d+ 处/).waitFor();
  expect(await word.textOf('generalMeeting.count')).toBe('7');
  await word.frame.getByText('个指标有变化').waitFor({ state: 'detached' });
});

test('a document that follows is written by itself, but for what was edited by hand; opened again, it is linked again', async () => {
  const folder = folderWithLedger();
  const { origin } = await serve(folder);
  const word = await openWord(stage, report, { server: origin });
  await linkTo(word.frame);
  await word.frame.getByRole('switch', { name: '跟随更新' }).check();
  await word.simulator.evaluate(({ word: document }) =>
    document?.user.typesInControl('fig:groupMeeting.count', '99'),
  );
  save(folder, await ledgerWithout(2));
  await word.frame.getByText(/^已按 .* 的台账更新 \d+ 处$/).waitFor();
  expect([await word.textOf('generalMeeting.count'), await word.textOf('groupMeeting.count')]).toEqual([
    '4',
    '99',
  ]);

  const kept = await word.simulator.evaluate(({ word: document }) => Array.from(document?.toBytes() ?? []));
  const settings = await word.simulator.evaluate(({ word: document }) => ({ ...document?.settings }));
  const again = await openWord(stage, Uint8Array.from(kept), {
    server: origin,
    settings,
    word: { settings },
  });
  await again.frame.getByText(`已联动 ${LEDGER}`).waitFor();
  expect(await again.frame.getByRole('switch', { name: '跟随更新' }).isChecked()).toBe(true);
});

test('a pane whose server is gone says so, and misses nothing of what was saved meanwhile', async () => {
  const folder = folderWithLedger();
  const first = await serve(folder);
  const word = await openWord(stage, report, { server: first.origin });
  await linkTo(word.frame);
  await first.end();
  await word.frame.getByText('联动中断').waitFor();
  await see(word, 'link-lost');
  save(folder, await ledgerWithout(1));
  await serve(folder, '--port', String(first.server.port));
  await word.frame.getByText('联动中断').waitFor({ state: 'detached', timeout: 30_000 });
  await word.frame.getByText(/^\d+ 个指标有变化$/).waitFor();
});

test('a ledger that was saved and can’t be read is told, what was heard before holds', async () => {
  const folder = folderWithLedger();
  const { origin } = await serve(folder);
  const word = await openWord(stage, report, { server: origin });
  await linkTo(word.frame);
  save(folder, ledgerBytes().slice(0, 4000));
  await word.frame.getByText('台账现在读不了').waitFor({ timeout: 30_000 });
  save(folder, ledgerBytes());
  await word.frame.getByText('台账现在读不了').waitFor({ state: 'detached' });
});

test('the Excel pane publishes a workbook that nobody has saved, and Word hears of it', async () => {
  const folder = folderWithLedger();
  const { origin } = await serve(folder);
  const excel = await openExcel(stage, ledgerBytes(), { server: origin, excel: { name: LEDGER } });
  const word = await openWord(stage, report, { server: origin });
  await linkTo(word.frame);
  await excel.frame.getByRole('tab', { name: '输出' }).click();
  await excel.frame.getByRole('switch', { name: '发布到联动' }).check();
  await excel.frame.getByText(/^已发布 /).waitFor();
  await see(excel, 'link-publish');
  await excel.types('三会一课', 'B3', '党员大会');
  await word.frame.getByText(/^\d+ 个指标有变化$/).waitFor();
});

test('the page links the same way, and shows the report that was dropped as the ledger has it', async () => {
  const folder = folderWithLedger();
  const { origin } = await serve(folder);
  const { page } = await openServedPage(stage, origin);
  await linkTo(page);
  await page.getByRole('tab', { name: '更新旧报告' }).click();
  const file = { name: '述职报告.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(report) };
  await page.locator('input[type=file]').last().setInputFiles(file);
  await page.getByText('述职报告.docx').first().waitFor();
  save(folder, await ledgerWithout(3));
  await page.getByText(/^\d+ 个指标有变化$/).waitFor();
  await page.getByRole('tab', { name: '指标' }).click();
  await page.getByRole('button', { name: /^党员大会次数\s*3 次/ }).waitFor();
});

test('from another machine the access code is asked for, a wrong one is told', async () => {
  const folder = folderWithLedger();
  const { origin, said } = await serve(folder, '--host', '0.0.0.0');
  const code = /访问码：(\w+)/.exec(said.out)?.[1] ?? '';
  const { page } = await openServedPage(stage, origin, /403 \(Forbidden\)/);
  await page.getByLabel('访问码').fill('wrong-code-1');
  await button(page, '确定').click();
  await page.getByText('访问码不对').waitFor();
  await page.getByLabel('访问码').fill(code);
  await button(page, '确定').click();
  await linkTo(page);
});
