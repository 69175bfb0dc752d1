import { openReport } from '@/adapters/word-host';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, userControl, wordFile } from '#tests/contracts/report-host/contract-documents';
import { NEWER_WORD } from '#tests/office-host/word/newer-word';
import { openWord, type OpenedWord } from './open-word';

let word: OpenedWord;
afterEach(() => word.close());

const BODY =
  p(run('共') + markXml('a', run('5')) + run('次')) + p(markXml('b', run('12'))) + p(userControl(run('甲')));

describe('the mark at the cursor', () => {
  test.each([
    {
      title: 'a mark',
      choose: () => word.model.user.clicksInControl('fig:b'),
      expected: { index: 1, text: '12' },
    },
    { title: 'text beside a mark', choose: () => word.model.user.selects(0, 0), expected: null },
    {
      title: 'a control of the user’s',
      choose: () => word.model.user.clicksInControl('正文'),
      expected: null,
    },
  ])('$title', async ({ choose, expected }) => {
    word = await openWord(wordFile(BODY));
    await word.document.readMarks();
    choose();
    const found = await word.document.markAtSelection();
    expect(found && { index: found.index, text: found.text }).toEqual(expected);
  });

  test('is none that has come since the marks were read', async () => {
    word = await openWord(wordFile(BODY));
    word.model.user.clicksInControl('fig:b');
    await expect(word.document.markAtSelection()).resolves.toBeNull();
  });
});

describe('the only mark in a selection', () => {
  const COUNT = p(run('共') + markXml('a', run('5')) + run('次') + markXml('b', run('12')));

  test.each([
    { title: 'is found', body: COUNT, at: [0, 3], expected: 0 },
    {
      title: 'is found in a control of the user’s',
      body: userControl(COUNT) + p(''),
      at: [0, 3],
      expected: 0,
    },
    { title: 'is none where there are two', body: COUNT, at: [0, 5], expected: undefined },
  ])('$title', async ({ body, at: [start = 0, end], expected }) => {
    word = await openWord(wordFile(body));
    await word.document.readMarks();
    word.model.user.selects(0, start, end);
    expect((await word.document.markAtSelection())?.index).toBe(expected);
  });
});

describe('going to a mark', () => {
  test('selects it', async () => {
    word = await openWord(wordFile(BODY));
    await word.document.readMarks();
    await word.document.selectMark({ index: 1, tag: 'fig:b' });
    await expect(word.document.markAtSelection()).resolves.toMatchObject({ index: 1 });
  });

  test('that is gone: a failure', async () => {
    word = await openWord(wordFile(BODY));
    await word.document.readMarks();
    word.model.user.deletesControl('fig:b');
    await expect(word.document.selectMark({ index: 1, tag: 'fig:b' })).rejects.toMatchObject({
      code: 'office.gone',
    });
  });

  test('in whose place another stands by now: a failure, and nothing is selected', async () => {
    word = await openWord(wordFile(BODY));
    await word.document.readMarks();
    word.model.user.deletesControl('fig:a');
    await word.document.readMarks();
    await expect(word.document.selectMark({ index: 0, tag: 'fig:a' })).rejects.toMatchObject({
      code: 'office.gone',
    });
  });
});

describe('cautions', () => {
  test('below WordApi 1.4 nothing is known', async () => {
    word = await openWord(wordFile(BODY));
    await expect(word.document.readCautions()).resolves.toEqual({
      trackChanges: 'unknown',
      comments: 'unknown',
    });
    expect(word.host.traffic.requests).toBe(0);
  });

  test.each([
    { isOn: true, expected: 'on' },
    { isOn: false, expected: 'off' },
  ])('where Word can tell, changes are tracked or not: $isOn', async ({ isOn, expected }) => {
    word = await openWord(wordFile(BODY), { requirementSets: NEWER_WORD });
    word.model.user.turnsTrackChanges(isOn);
    await expect(word.document.readCautions()).resolves.toEqual({ trackChanges: expected, comments: 'seen' });
  });
});

test('with changes tracked a mark is written and reads as what was written', async () => {
  word = await openWord(wordFile(BODY));
  word.model.user.turnsTrackChanges(true);
  await word.document.readMarks();
  await expect(word.document.applyEdits([{ index: 0, text: '6' }])).resolves.toMatchObject({ written: [0] });
  expect(word.model.outline()).toContain('共<fig:a>6</>次');
});

test('a report opens as a document of its own, byte for byte', async () => {
  const report = wordFile(p(run('新的')));
  word = await openWord(wordFile(BODY));
  await openReport(report);
  expect(word.model.opened.map((bytes) => Buffer.from(bytes))).toEqual([Buffer.from(report)]);
});

test('a control of plain text is no mark to Word, whatever its tag (OJ#2160)', async () => {
  word = await openWord(wordFile(p(markXml('a', run('5'), '<w:text/>') + markXml('b', run('12')))));
  const marks = await word.document.readMarks();
  expect(marks.map(({ tag }) => tag)).toEqual(['fig:b']);
});
