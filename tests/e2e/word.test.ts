import type { Frame } from 'playwright-core';
import { DocxFile } from '@/adapters/docx-file';
import { openExcel } from './excel-pane';
import { ledgerBytes, plainDocument, reportBytes } from './fixtures';
import { setStage } from './stage';
import { chooseLedger, openWord, pastePacket, type WordPane } from './word-pane';

const stage = setStage();
let report: Uint8Array;
beforeAll(async () => {
  report = await reportBytes();
});

const button = (frame: Frame, name: string | RegExp) =>
  frame.getByRole('button', { name, exact: typeof name === 'string' });

/** The record the document carries now. */
async function recordOf({ simulator }: WordPane) {
  const bytes = await simulator.evaluate(({ word }) => Array.from(word?.toBytes() ?? []));
  return new DocxFile(Uint8Array.from(bytes), '报告.docx').readRecord();
}

test('a report is inserted, the packet of a changed ledger updates two of three figures, and they are put back', async () => {
  const excel = await openExcel(stage, ledgerBytes());
  const word = await openWord(stage, plainDocument());
  await excel.frame.getByRole('tab', { name: '指标' }).waitFor();
  await pastePacket(word.frame, await excel.packet());
  await button(word.frame, '插入到文末').click();
  await word.frame.getByText('报告已插入').waitFor();
  expect(await word.outline()).toContain('全年召开党员大会<fig:generalMeeting.count>6</>次');
  expect(await word.outline()).toMatch(/^附言\n以上。\n/);
  const inserted = await word.outline();

  await excel.types('三会一课', 'B3', '党员大会');
  await excel.types('调研', 'E2', '否');
  await excel.frame.getByText('台账刚改过').waitFor();
  await excel.frame.getByText('台账刚改过').waitFor({ state: 'detached' });
  const packet = await excel.packet();

  await button(word.frame, '更换台账').click();
  await pastePacket(word.frame, packet);
  await word.frame.getByText('有变化（3 处）').waitFor();
  await word.frame.getByRole('checkbox', { name: /党小组会次数/ }).uncheck();
  await button(word.frame, '更新 2 处').click();
  await word.frame.getByText('已更新 2 处').waitFor();
  expect([
    await word.textOf('generalMeeting.count'),
    await word.textOf('groupMeeting.count'),
    await word.textOf('research.reports'),
  ]).toEqual(['7', '24', '4']);
  expect(await recordOf(word)).toMatchObject({ state: 'present' });

  await button(word.frame, '以前的版本（1）').click();
  await button(word.frame, /^恢复到这次之前/).click();
  await button(word.frame, '恢复 2 处').click();
  await word.frame.getByText('已恢复 2 处').waitFor();
  expect(await word.outline()).toBe(inserted);
});

test('a report whose numbers agree with the ledger needs nothing; one edited by hand is kept until the ledger’s is taken', async () => {
  const word = await openWord(stage, report);
  await word.frame.getByText('本文档里有 44 处指标').waitFor();
  await word.simulator.evaluate(({ word: model }) =>
    model?.user.typesInControl('fig:partyLecture.count', '六'),
  );
  await chooseLedger(word.frame);
  await word.frame.getByText('除了下面列出的，文档里的数字和台账一致').waitFor();
  await word.frame.getByText('手工改过（1 处）').waitFor();
  expect(await button(word.frame, '更新 0 处').isDisabled()).toBe(true);
  await word.frame.getByRole('radio', { name: '改用台账的数' }).check();
  await button(word.frame, '更新 1 处').click();
  await word.frame.getByText('已更新 1 处').waitFor();
  await word.frame.getByText('不用更新').waitFor();
  expect(await word.textOf('partyLecture.count')).toBe('5');
});

describe('a locked mark', () => {
  const open = async () => {
    const word = await openWord(stage, report);
    await word.simulator.evaluate(({ word: model }) => {
      model?.user.typesInControl('fig:partyLecture.count', '4');
      model?.user.locksControl('fig:partyLecture.count', 'contentLocked');
    });
    await chooseLedger(word.frame);
    await word.frame.getByRole('radio', { name: '改用台账的数' }).check();
    return word;
  };

  test('is unlocked for the writing only', async () => {
    const word = await open();
    await button(word.frame, '更新 1 处').click();
    await word.frame.getByText('已更新 1 处').waitFor();
    expect(await word.textOf('partyLecture.count')).toBe('5');
  });

  test('that Word does not let be unlocked is named, with what to do', async () => {
    const word = await open();
    await word.simulator.evaluate(({ host }) =>
      host.faults.arm({ at: 'CannotEdit', code: 'AccessDenied', times: 99 }),
    );
    await button(word.frame, '更新 1 处').click();
    await word.frame.getByText('有 1 处没有写').waitFor();
    await word.frame.getByText('这里的内容控件已锁定').waitFor();
    expect(await word.textOf('partyLecture.count')).toBe('4');
  });
});

test('without custom XML parts the record is kept all the same, and figures are refreshed', async () => {
  const word = await openWord(stage, plainDocument(), { word: { dropsXmlParts: true } });
  await chooseLedger(word.frame);
  await button(word.frame, '插入到光标处').click();
  await word.frame.getByText('报告已插入').waitFor();
  await word.simulator.evaluate(({ word: model }) =>
    model?.user.typesInControl('fig:partyLecture.count', '4'),
  );
  await button(word.frame, '重新查看文档').click();
  // Without a record nobody could tell that a hand was there.
  await word.frame.getByText('手工改过（1 处）').waitFor();
});

test('a slow Word: what is going on is shown, and all is done', async () => {
  const word = await openWord(stage, report);
  await chooseLedger(word.frame);
  await word.simulator.evaluate(({ host, word: model }) => {
    model?.user.typesInControl('fig:partyLecture.count', '4');
    host.latency = 400;
  });
  await button(word.frame, '重新查看文档').click();
  await word.frame.getByText('正在查看文档里的指标').waitFor();
  await word.frame.getByRole('radio', { name: '改用台账的数' }).check();
  await button(word.frame, '更新 1 处').click();
  await word.frame.getByText('正在更新指标').waitFor();
  await word.frame.getByText('已更新 1 处').waitFor();
  expect(await word.textOf('partyLecture.count')).toBe('5');
});

test('the cursor in a figure shows what it counts; a figure is traced and inserted', async () => {
  const word = await openWord(stage, report);
  await chooseLedger(word.frame);
  await word.frame.getByText('没有变化（44 处）').waitFor();
  await word.simulator.evaluate(({ word: model }) => model?.user.clicksInControl('fig:generalMeeting.count'));
  await word.frame.getByText('光标处：').waitFor();
  await word.frame.getByText('类型=党员大会，2021年内已召开').waitFor();
  await button(word.frame, '反查').click();
  await word.frame.getByText('计入 6 行').waitFor();
  await word.frame.getByText('三会一课 第 6 行').waitFor();
  await word.simulator.evaluate(({ word: model }) => model?.user.selects(2, 0));
  await button(word.frame, '插入到光标处').click();
  await word.frame.getByText('已插入“党员大会次数”').waitFor();
  expect(await word.outline()).toContain('<fig:generalMeeting.count>6</>各位领导');
});

test('figures are found by pinyin initials', async () => {
  const word = await openWord(stage, plainDocument());
  await chooseLedger(word.frame);
  await word.frame.getByRole('tab', { name: '指标' }).click();
  await word.frame.getByRole('searchbox').fill('dydhcs');
  await word.frame.getByText('找到 1 个指标').waitFor();
  await button(word.frame, /党员大会次数/).waitFor();
});

test('a report opens as a document of its own', async () => {
  const word = await openWord(stage, plainDocument());
  await chooseLedger(word.frame);
  await word.frame.getByLabel('附统计图').check();
  await button(word.frame, '生成新文档').click();
  await word.frame.getByText('新文档已在另一个窗口打开').waitFor();
  const files = await word.simulator.evaluate(({ word: model }) =>
    model?.opened.map((file) => Array.from(file)),
  );
  const marks = await new DocxFile(Uint8Array.from(files?.[0] ?? []), '报告.docx').readMarks();
  expect(marks).toHaveLength(44);
});

test('a document that may only be read is left alone, and says so', async () => {
  const word = await openWord(stage, plainDocument(), { readOnly: true });
  await chooseLedger(word.frame);
  await button(word.frame, '插入到光标处').click();
  await word.frame.getByText('Office 不允许这样修改').waitFor();
  expect(await word.outline()).toBe('附言\n以上。');
});

test.each([
  { title: 'words', packet: '党员大会 6 次', told: '粘贴的内容不是数据包' },
  { title: 'half a packet', packet: '{"taizhang":"packet","version":1,', told: '数据包不完整或被改动过' },
])('$title pasted for a packet is told in one sentence', async ({ packet, told }) => {
  const word = await openWord(stage, plainDocument());
  await pastePacket(word.frame, packet);
  await word.frame.getByText(told).waitFor();
});

test('an Office in English speaks English, and Chinese at a click', async () => {
  const word = await openWord(stage, report, { locale: 'en-US' });
  await word.frame.getByText('This document holds 44 figures').waitFor();
  await button(word.frame, '中文').click();
  await word.frame.getByText('本文档里有 44 处指标').waitFor();
});

test('the keyboard alone leads from opening the pane to an updated report', async () => {
  const excel = await openExcel(stage, ledgerBytes());
  await excel.frame.getByRole('tab', { name: '指标' }).waitFor();
  const packet = await excel.packet();
  const word = await openWord(stage, report);
  await word.simulator.evaluate(({ word: model }) =>
    model?.user.typesInControl('fig:partyLecture.count', '4'),
  );
  const { page, frame } = word;
  const focused = () =>
    frame.evaluate(() => {
      const { activeElement: element } = document;
      const labelled = element?.getAttribute('aria-labelledby');
      const own = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null;
      const label = labelled === null || labelled === undefined ? own : document.getElementById(labelled);
      return `${element?.tagName ?? ''} ${label?.textContent ?? element?.textContent ?? ''}`;
    });
  /** Tab by tab, as long as it takes. */
  const tabTo = async (what: RegExp) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (what.test(await focused())) return;
    }
    throw new Error(`The keyboard does not come to ${String(what)}.`);
  };
  await frame.getByText('本文档里有 44 处指标').waitFor();
  await frame.locator('body').press('Tab');
  await tabTo(/TEXTAREA/);
  await page.keyboard.insertText(packet);
  await tabTo(/读取数据包/);
  await page.keyboard.press('Enter');
  await frame.getByText('手工改过（1 处）').waitFor();
  await tabTo(/INPUT.*以后再说/);
  await page.keyboard.press('ArrowUp');
  await tabTo(/更新 1 处/);
  await page.keyboard.press('Enter');
  await frame.getByText('已更新 1 处').waitFor();
  expect(await word.textOf('partyLecture.count')).toBe('5');
});
