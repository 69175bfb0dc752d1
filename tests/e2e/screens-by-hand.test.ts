import type { Frame, Page } from 'playwright-core';
import type { PaneText } from '@/apps/taskpane/text/pane-text';
import { PANE_TEXTS } from '#tests/apps/taskpane/text/pane-texts';
import { openExcel } from './excel-pane';
import { plainDocument } from './fixtures';
import { nearlyRightBytes, ownWordsBytes, slipsBytes } from './messy-ledgers';
import { setStage } from './stage';
import { localeOf, LOOKS, Walk, type Look } from './walk';
import { openWebPage } from './web-page';
import { openWord } from './word-pane';

const stage = setStage();

/** What is done by hand is looked at in a window on a desktop too. */
const ALL_LOOKS: readonly Look[] = [
  ...LOOKS,
  { title: 'desktop', look: { width: 1000, height: 900 }, language: 'zh-CN' },
  { title: 'desktop-dark', look: { width: 1000, height: 900, colorScheme: 'dark' }, language: 'zh-CN' },
];

/** Excel, Word and the page show the same screens: they share the looks between them. */
function looksOf(...titles: readonly string[]): readonly Look[] {
  return titles.map((wanted) => {
    const look = ALL_LOOKS.find(({ title }) => title === wanted);
    if (look === undefined) throw new Error(`There is no look "${wanted}".`);
    return look;
  });
}

const choose = (where: Frame | Page, name: string, bytes: Uint8Array) =>
  where
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });

/** From a list of sheets to the form of one, with a column chosen twice. */
async function lookAtMapping(walk: Walk, where: Frame | Page, text: PaneText): Promise<void> {
  await walk.button(text.mapping.openOf('活动登记')).waitFor();
  await walk.look('unread');
  await walk.button(text.mapping.openOf('活动登记')).click();
  await where.getByLabel(text.mapping.role, { exact: true }).selectOption('meeting');
  await where.getByLabel(text.mapping.column('A', '哪天'), { exact: true }).selectOption('heldDate');
  await where.getByLabel(text.mapping.column('B', '啥活动'), { exact: true }).selectOption('kind');
  await walk.look('mapping');
  await where.getByLabel(text.mapping.column('D', '该来几个'), { exact: true }).selectOption('expected');
  await where.getByLabel(text.mapping.column('E', '来了几个'), { exact: true }).selectOption('expected');
  await where.getByRole('button', { name: text.mapping.apply }).scrollIntoViewIfNeeded();
  await walk.look('mapping-twice');
  await where.getByLabel(text.mapping.column('E', '来了几个'), { exact: true }).selectOption('attended');
  await walk.button(text.mapping.apply).click();
  await where.getByRole('tab', { name: text.tabs.check, exact: true }).waitFor();
}

/** Findings of many rows, and what can be corrected. */
async function lookAtCorrections(walk: Walk, where: Frame | Page, text: PaneText): Promise<void> {
  await walk.tab('check');
  await walk.button(text.doctor.title(45)).waitFor();
  await walk.look('gathered');
  await walk.button(text.doctor.title(45)).click();
  await walk.look('corrections');
  await walk.button(text.doctor.title(45)).click();
  await walk.button(/^(说明|Note|Info)/).click();
  await where.getByRole('button', { name: text.check.each(40) }).click();
  await where.getByRole('button', { name: text.check.each(40) }).scrollIntoViewIfNeeded();
  await walk.look('each');
}

describe.each(looksOf('dark', 'narrow', 'desktop'))('Excel, $title', ({ title, look, language }) => {
  const text = PANE_TEXTS[language];
  const locale = localeOf(language);

  test('sheets that are not known, or not surely', async () => {
    const own = await openExcel(stage, await ownWordsBytes(), { look, locale });
    const mapping = new Walk(own.page, own.frame, `excel-${title}`, text);
    await lookAtMapping(mapping, own.frame, text);
    await mapping.look('mapped');

    const near = await openExcel(stage, await nearlyRightBytes(), { look, locale });
    const doubt = new Walk(near.page, near.frame, `excel-${title}`, text);
    await doubt.tab('check');
    await doubt.button(text.mapping.openOf('三会一课')).first().waitFor();
    await doubt.look('doubtful');
    expect([...mapping.faults, ...doubt.faults]).toEqual([]);
  });

  test('corrections and settings', async () => {
    const slips = await openExcel(stage, await slipsBytes(), { look, locale });
    const doctor = new Walk(slips.page, slips.frame, `excel-${title}`, text);
    await lookAtCorrections(doctor, slips.frame, text);
    await doctor.button(text.doctor.title(45)).click();
    await doctor.button(text.doctor.correct(45)).click();
    await doctor.button(text.doctor.restore).waitFor();
    await doctor.look('corrected');
    await doctor.button(text.settings.title).click();
    await slips.frame.locator('select[name=hiddenRows]').waitFor();
    await doctor.look('settings-kept');
    expect(doctor.faults).toEqual([]);
  });
});

describe.each(looksOf('contrast', 'english'))('Word, $title', ({ title, look, language }) => {
  const text = PANE_TEXTS[language];
  const locale = localeOf(language);

  test('sheets that are not known', async () => {
    const word = await openWord(stage, plainDocument(), { look, locale });
    const walk = new Walk(word.page, word.frame, `word-${title}`, text);
    await choose(word.frame, '登记.xlsx', await ownWordsBytes());
    await lookAtMapping(walk, word.frame, text);
    await walk.look('mapped');
    expect(walk.faults).toEqual([]);
  });

  test('corrections and settings', async () => {
    const slips = await openWord(stage, plainDocument(), { look, locale });
    const doctor = new Walk(slips.page, slips.frame, `word-${title}`, text);
    await choose(slips.frame, '台账.xlsx', await slipsBytes());
    await lookAtCorrections(doctor, slips.frame, text);
    await doctor.button(text.settings.title).click();
    await slips.frame.locator('select[name=hiddenRows]').waitFor();
    await doctor.look('settings');
    await slips.frame.getByRole('heading', { name: text.settings.groups.reminders }).scrollIntoViewIfNeeded();
    await doctor.look('settings-reminders');
    expect(doctor.faults).toEqual([]);
  });
});

describe.each(looksOf('light', 'desktop-dark'))('the page, $title', ({ title, look, language }) => {
  const text = PANE_TEXTS[language];
  const locale = localeOf(language);

  test('sheets that are not known, corrections and settings', async () => {
    const { page } = await openWebPage(stage, { ...look, locale });
    const walk = new Walk(page, page.mainFrame(), `page-${title}`, text);
    await choose(page, '登记.xlsx', await ownWordsBytes());
    await lookAtMapping(walk, page, text);
    await walk.look('mapped');
    await choose(page, '台账.xlsx', await slipsBytes());
    await page.getByText('台账.xlsx').first().waitFor();
    await lookAtCorrections(walk, page, text);
    await walk.button(text.settings.title).click();
    await page.locator('select[name=hiddenRows]').waitFor();
    await walk.look('settings');
    expect(walk.faults).toEqual([]);
  });
});

describe.each(looksOf('contrast', 'english'))('the page, $title', ({ title, look, language }) => {
  test('several files that cannot be read', async () => {
    const { page } = await openWebPage(stage, { ...look, locale: localeOf(language) });
    const walk = new Walk(page, page.mainFrame(), `page-${title}`, PANE_TEXTS[language]);
    const files = ['图.png', '半截.xlsx', '合同.pdf'].map((name, index) => ({
      name,
      mimeType: '',
      buffer: Buffer.from(['\x89PNG\r\n\x1a\n0000', 'PK\x03\x04', '%PDF-1.7'][index] ?? '', 'latin1'),
    }));
    await page.locator('input[type=file]').first().setInputFiles(files);
    await page.getByRole('alert').waitFor();
    await walk.look('unreadable');
    expect(walk.faults).toEqual([]);
  });
});
