import type { Frame, Page } from 'playwright-core';
import { DocxFile } from '@/adapters/docx-file';
import type { DocumentRecord } from '@/core/marks';
import { catalogueOf } from '@/core/wording';
import { PANE_TEXTS } from '#tests/apps/taskpane/text/pane-texts';
import { reportBytes } from './fixtures';
import { laterLedgerBytes } from './later-ledger';
import { savedBy } from './saved-by';
import { setStage } from './stage';
import { localeOf, looks, Walk, type Look } from './walk';
import { openWebPage } from './web-page';
import { openWord, type WordPane } from './word-pane';

const stage = setStage();

/** What a file input takes. */
const fileOf = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });
let ledger: ReturnType<typeof fileOf>;
let report: Uint8Array;
beforeAll(async () => {
  ledger = fileOf('2021年党支部工作台账.xlsx', await laterLedgerBytes());
  report = await reportBytes();
});

const button = (where: Frame | Page, name: string | RegExp) =>
  where.getByRole('button', { name, exact: typeof name === 'string' });
const choose = (where: Frame | Page, file: ReturnType<typeof fileOf>) =>
  where.locator('input[type=file]').first().setInputFiles(file);

async function recordIn(bytes: Uint8Array): Promise<DocumentRecord | null> {
  const reading = await new DocxFile(bytes, '报告.docx').readRecord();
  return reading.state === 'present' ? reading.record : null;
}

async function bytesOf({ simulator }: WordPane): Promise<Uint8Array> {
  return Uint8Array.from(await simulator.evaluate(({ word }) => Array.from(word?.toBytes() ?? [])));
}

const manualIn = (record: DocumentRecord | null) =>
  record?.figures.flatMap(({ key, manual = [] }) =>
    manual.map(({ text, reason }) => `${key} ${text} ${reason}`),
  );

/** The report with a number typed over, beside the ledger as it is some time later. */
async function reviewed(look: Look): Promise<WordPane> {
  const word = await openWord(stage, report, { look: look.look, locale: localeOf(look.language) });
  await word.simulator.evaluate(({ word: model }) => {
    model?.user.typesInControl('fig:partyLecture.count', '9');
  });
  await choose(word.frame, ledger);
  return word;
}

/** Looked at by people and by axe-core. */
const SEEN = looks('contrast', 'english');

describe.each(SEEN)('Word, $title', (look) => {
  const text = PANE_TEXTS[look.language];

  test('the rows behind a change, a number kept for a reason, and the way back', async () => {
    const word = await reviewed(look);
    const { frame } = word;
    const before = await word.outline();
    const walk = new Walk(word.page, frame, `word-${look.title}`, text);
    const list = frame.getByRole('listitem').filter({ hasText: '党员大会次数' }).first();
    await list.getByRole('button', { name: text.review.came(1), exact: true }).click();
    await list.getByText('通报评议结果').waitFor();
    const fewer = frame.getByRole('listitem').filter({ hasText: '组织生活实到人次' }).first();
    await fewer.getByRole('button', { name: /、|, / }).click();
    await fewer.getByText(catalogueOf(look.language).moves.gone).first().waitFor();
    await walk.look('review');

    await frame.getByRole('radio', { name: text.review.keepMine }).check();
    await walk.look('review-reason-missing');
    await frame.getByRole('textbox').fill('上级通报的数');
    await walk.look('review-reason');
    await button(frame, /人工口径|manual$/).click();
    await button(frame, text.review.manual(1)).click();
    await frame.getByText(/上级通报的数/).waitFor();
    await walk.look('review-kept');
    expect(manualIn(await recordIn(await bytesOf(word)))).toEqual(['partyLecture.count 9 上级通报的数']);
    expect(await word.textOf('generalMeeting.count')).toBe('7');

    await button(frame, text.versions.title(1)).click();
    await button(frame, /^(改了|\d+ figures changed)/).click();
    await walk.look('versions');
    await button(frame, new RegExp(`^${text.versions.restore}`)).click();
    await frame.getByRole('dialog').waitFor();
    await walk.look('versions-ask');
    await button(frame, /^(恢复 \d+ 处|Put back \d+ figures)$/).click();
    await button(frame, text.versions.title(2)).waitFor();
    expect(await word.outline()).toBe(before);
    expect(walk.faults).toEqual([]);
  });
});

test('a document goes back to an earlier version in Word without a ledger', async () => {
  const word = await reviewed({ title: 'light', look: { width: 350 }, language: 'zh-CN' });
  await button(word.frame, /^更新 \d+ 处$/).click();
  await button(word.frame, '以前的版本（1）').waitFor();
  const later = await openWord(stage, await bytesOf(word));
  await button(later.frame, '以前的版本（1）').click();
  await button(later.frame, /^恢复到这次之前/).click();
  const walk = new Walk(later.page, later.frame, 'word-no-ledger', PANE_TEXTS['zh-CN']);
  await button(later.frame, /^恢复 \d+ 处$/).click();
  await later.frame.getByText(/已恢复 \d+ 处/).waitFor();
  // The dialog is gone for those who hear the page a moment later.
  await later.frame.locator('#root[aria-hidden]').waitFor({ state: 'detached' });
  await walk.look('restored');
  expect(await later.textOf('generalMeeting.count')).toBe('6');
  expect(walk.faults).toEqual([]);
});

test('the page: rows that came, a number kept, and back again with only the report', async () => {
  const document = new DocxFile(report, '报告.docx');
  const marks = await document.readMarks();
  const index = marks.findIndex(({ tag }) => tag === 'fig:partyLecture.count');
  await document.applyEdits([{ index, text: '9' }]);

  const { page } = await openWebPage(stage);
  const walk = new Walk(page, page.mainFrame(), 'page-review', PANE_TEXTS['zh-CN']);
  await choose(page, ledger);
  await page.getByRole('tab', { name: '更新旧报告' }).click();
  await choose(page, fileOf('报告.docx', document.toBytes()));
  const row = page.getByRole('listitem').filter({ hasText: '党员大会次数' }).first();
  await row.getByRole('button', { name: '新增 1 行' }).click();
  await row.getByText('通报评议结果').waitFor();
  await page.getByRole('radio', { name: '保留我的（写明理由）' }).check();
  await page.getByRole('textbox', { name: '理由' }).fill('上级通报的数');
  await walk.look('review');
  const saved = await savedBy(page, () => button(page, /保留 1 处人工口径$/).click());
  expect(manualIn(await recordIn(saved.bytes))).toEqual(['partyLecture.count 9 上级通报的数']);

  const { page: later } = await openWebPage(stage);
  const alone = new Walk(later, later.mainFrame(), 'page-no-ledger', PANE_TEXTS['zh-CN']);
  await choose(later, fileOf(saved.name, saved.bytes));
  await button(later, '以前的版本（1）').click();
  await alone.look('versions');
  await button(later, /^恢复到这次之前/).click();
  const restored = await savedBy(later, () => button(later, /^恢复 \d+ 处$/).click());
  expect(restored.name).toMatch(/^报告（\d+月\d+日恢复）\.docx$/);
  const textsOf = async (bytes: Uint8Array) =>
    (await new DocxFile(bytes, '').readMarks()).map(({ text }) => text);
  expect(await textsOf(restored.bytes)).toEqual(await textsOf(document.toBytes()));
  expect([...walk.faults, ...alone.faults]).toEqual([]);
});
