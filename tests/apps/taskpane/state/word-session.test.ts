import { DocxFile } from '@/adapters/docx-file';
import type { ReportDraft } from '@/apps/taskpane/state/report-draft';
import { WordSession } from '@/apps/taskpane/state/word-session';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { openWord, type OpenedWord } from '#tests/adapters/word-host/open-word';
import { wordFile } from '#tests/contracts/report-host/contract-documents';
import { NEWER_WORD } from '#tests/office-host/word';
import { terminateAll } from '../desk/served-worker';
import { chosen, until } from './open-ledger';
import { AFTER, BEFORE, earlierReport } from './open-report';
import { outsideOf } from './outside-of';

let word: OpenedWord | null = null;
let stop: () => void = () => undefined;

afterEach(() => {
  stop();
  word?.close();
  word = null;
  terminateAll();
});

let report: Uint8Array;
beforeAll(async () => {
  report = await earlierReport();
});
const blank = () => wordFile(p(run('前')) + p(run('后')));

/** A pane beside the document, after its first look. */
async function opened(bytes: Uint8Array, options: Parameters<typeof openWord>[1] = {}) {
  word = await openWord(bytes, options);
  const { model, host } = word;
  const session = new WordSession(outsideOf().outside);
  stop = session.start();
  await until(() => session.document.get().document !== null && session.get().cautions !== null);
  return { session, model, host };
}

type Opened = Awaited<ReturnType<typeof opened>>;

const texts = ({ session }: Opened) => session.document.get().document?.marks.map(({ text }) => text);
const changes = ({ session }: Opened) =>
  session.document.get().plan?.changes.map(({ old, new: text }) => `${old} → ${text}`);

/** What the document remembers, once it is saved. */
async function recordIn({ model }: Opened) {
  const reading = await new DocxFile(model.toBytes(), '').readRecord();
  return reading.state === 'present' ? reading.record : null;
}

async function withLedger(pane: Opened, ledger = AFTER): Promise<void> {
  await pane.session.ledger.readFiles([chosen(ledger)]);
  await until(() => pane.session.document.get().plan !== null);
}

const OWN: ReportDraft = {
  narrative: { name: '简报.txt', text: '# 简报\n主题党日{{主题党日次数}}次，党课{{党课次数}}次。' },
  annex: false,
  definitions: false,
  chart: false,
  keepsPersons: false,
};

describe('a document with figures', () => {
  test('is compared with the ledger when one comes, for what the document was written for', async () => {
    const pane = await opened(report);
    expect(texts(pane)).toEqual(['2021', '2', '1', '较少']);
    await withLedger(pane);
    await until(() => pane.session.document.get().plan?.edits.length === 3);
    expect(changes(pane)).toEqual(['2021 → 2021', '2 → 3', '1 → 2', '较少 → 较多']);
    expect(pane.session.ledger.get().held?.asked.like?.year).toBe(2021);
  });

  test('that somebody changed is read again', async () => {
    const pane = await opened(report);
    await withLedger(pane, BEFORE);
    pane.model.user.typesInControl('fig:partyLecture.count', '9');
    await pane.session.readAgain();
    expect(changes(pane)).toEqual(['2021 → 2021', '9 → 2', '1 → 1', '较少 → 较少']);
  });

  test('shows one of its marks', async () => {
    const { session, model } = await opened(report);
    await session.showMark({ index: 1, tag: 'fig:partyLecture.count' });
    expect(model.selectedText()).toBe('2');
  });

  test('tells where a mark is gone', async () => {
    const { session, model } = await opened(report);
    model.user.deletesControl('fig:partyLecture.count');
    await session.showMark({ index: 1, tag: 'fig:partyLecture.count' });
    expect(session.get().failure).toMatchObject({ code: 'office.gone' });
  });
});

describe('what to know before anything is written', () => {
  test.each([
    ['changes are tracked', true, 'on'],
    ['they are not', false, 'off'],
  ])('%s', async (_title, isOn, expected) => {
    word = await openWord(report, { requirementSets: NEWER_WORD });
    word.model.user.turnsTrackChanges(isOn);
    const session = new WordSession(outsideOf().outside);
    stop = session.start();
    await until(() => session.get().cautions !== null);
    expect(session.get().cautions?.trackChanges).toBe(expected);
  });

  test('an older Word can’t tell', async () => {
    const { session } = await opened(report);
    expect(session.get().cautions).toEqual({ trackChanges: 'unknown', comments: 'unknown' });
  });
});

describe('a report', () => {
  const inserted = ['<fig:themePartyDay.count>0</>', '<fig:partyLecture.count>3</>'];

  test.each([
    ['at the end', 'end', ['前', '后', '简报', `主题党日${inserted.join('次，党课')}次。`]],
    ['at the cursor', 'cursor', ['前', '简报', `主题党日${inserted.join('次，党课')}次。`, '后']],
  ] as const)('is inserted %s, with its record', async (_title, place, lines) => {
    const pane = await opened(blank());
    await withLedger(pane);
    pane.model.user.selects(0, 1);
    await pane.session.insertReport(OWN, place);
    expect(pane.model.outline().split('\n')).toEqual(lines);
    expect(pane.session.get()).toMatchObject({
      notice: { type: 'reportInserted' },
      failure: null,
      work: null,
    });
    const record = await recordIn(pane);
    expect(record?.figures.map(({ key, text }) => `${key} ${text}`)).toEqual([
      'themePartyDay.count 0',
      'partyLecture.count 3',
    ]);
    expect(changes(pane)).toEqual(['0 → 0', '3 → 3']);
  });

  test('joins what the document remembers already', async () => {
    const pane = await opened(report);
    await withLedger(pane);
    await pane.session.insertReport(OWN, 'end');
    const record = await recordIn(pane);
    const told = record?.figures.map(({ key, text, earlier }) => [key, text, ...earlier]);
    expect(told).toEqual([
      ['report.year', '2021'],
      ['partyLecture.count', '3', '2'],
      ['committeeMeeting.count', '1'],
      ['phrase.评价', '较少'],
      ['themePartyDay.count', '0'],
    ]);
    const { plan } = pane.session.document.get();
    expect(plan?.changes.map(({ key, status }) => `${key} ${status}`)).toEqual([
      'report.year same',
      'partyLecture.count changed',
      'committeeMeeting.count changed',
      'phrase.评价 changed',
      'themePartyDay.count same',
      'partyLecture.count same',
    ]);
  });

  test('that Word does not take leaves neither text nor record, and is told', async () => {
    const pane = await opened(blank());
    await withLedger(pane);
    pane.host.faults.arm({ at: 'InsertContentControl', code: 'GeneralException' });
    await pane.session.insertReport(OWN, 'end');
    expect(pane.session.get().notice).toBeNull();
    expect(pane.session.document.get()).toMatchObject({
      failure: { code: 'office.failed' },
      work: null,
    });
    expect(pane.model.outline()).toBe('前\n后');
    expect(await recordIn(pane)).toBeNull();
  });

  test('that can’t be filled is told before Word is asked for anything', async () => {
    const pane = await opened(blank());
    await withLedger(pane);
    await pane.session.insertReport({ ...OWN, narrative: { name: '年鉴', text: null } }, 'end');
    expect(pane.session.document.get().failure).toMatchObject({ code: 'narrative.unknown' });
    expect(pane.model.outline()).toBe('前\n后');
  });

  test('opens as a document of its own', async () => {
    const pane = await opened(blank());
    await withLedger(pane);
    await pane.session.openAsNew(OWN);
    expect(pane.session.get().notice).toEqual({ type: 'reportOpened' });
    const [file] = pane.model.opened;
    const marks = await new DocxFile(file ?? new Uint8Array(), '').readMarks();
    expect(marks.map(({ text }) => text)).toEqual(['0', '3']);
    expect(pane.model.outline()).toBe('前\n后');
  });

  test('has an annex of its own, for which no ledger is needed', async () => {
    const pane = await opened(report);
    await pane.session.openAnnex();
    expect(pane.session.get()).toMatchObject({ notice: { type: 'annexOpened' }, failure: null });
    const [file] = pane.model.opened;
    const paragraphs = await new DocxFile(file ?? new Uint8Array(), '').readParagraphs();
    expect(paragraphs.map(({ text }) => text)).toContain('党课次数');
    expect(texts(pane)).toEqual(['2021', '2', '1', '较少']);
  });

  test('without a record has no annex', async () => {
    const pane = await opened(blank());
    await pane.session.openAnnex();
    expect([pane.session.get().notice, pane.model.opened]).toEqual([null, []]);
  });

  test('needs a ledger', async () => {
    const pane = await opened(blank());
    await pane.session.insertReport(OWN, 'end');
    await pane.session.openAsNew(OWN);
    await pane.session.insertFigure('partyLecture.count');
    expect(pane.session.get()).toMatchObject({ notice: null, failure: null });
    expect([pane.model.outline(), pane.model.opened]).toEqual(['前\n后', []]);
  });
});

describe('a single figure', () => {
  test.each([
    ['with a value', 'partyLecture.count', '党课次数', '3'],
    ['the ledger does not hold', 'research.count', '调研次数', '〔待补：调研次数〕'],
  ])('%s is put at the cursor, with its record', async (_title, key, label, text) => {
    const pane = await opened(blank());
    await withLedger(pane);
    pane.model.user.selects(0, 1);
    await pane.session.insertFigure(key);
    expect(pane.session.document.get().failure).toBeNull();
    expect(pane.model.outline().split('\n')).toEqual([`前<fig:${key}>${text}</>`, '后']);
    expect(pane.session.get().notice).toEqual({ type: 'figureInserted', label });
    expect((await recordIn(pane))?.figures.map((figure) => [figure.key, figure.text])).toEqual([[key, text]]);
    pane.session.dismissNotice();
    expect(pane.session.get().notice).toBeNull();
  });

  test('nobody knows is told', async () => {
    const pane = await opened(blank());
    await withLedger(pane);
    await pane.session.insertFigure('没有的');
    expect(pane.session.document.get().failure).toMatchObject({ code: 'figure.unknown' });
  });
});

describe('the cursor', () => {
  test('in a mark shows it, a moment later; elsewhere nothing', async () => {
    const { session, model } = await opened(report);
    await new Promise((resolve) => setTimeout(resolve, 20));
    model.user.clicksInControl('fig:partyLecture.count');
    expect(session.get().atCursor).toBeNull();
    await until(() => session.get().atCursor !== null);
    expect(session.get().atCursor).toMatchObject({ index: 1, text: '2', title: '党课次数' });
    model.user.selects(0, 6);
    await until(() => session.get().atCursor === null);
  });

  test('in a mark that an update writes shows what it says then', async () => {
    const pane = await opened(report);
    await withLedger(pane);
    pane.model.user.clicksInControl('fig:partyLecture.count');
    await until(() => pane.session.get().atCursor?.text === '2');
    await pane.session.document.update();
    await until(() => pane.session.get().atCursor?.text === '3');
    expect(pane.session.get().atCursor).toMatchObject({ index: 1, tag: 'fig:partyLecture.count' });
  });

  test('is watched no more once the pane is gone', async () => {
    const { session, model } = await opened(report);
    await new Promise((resolve) => setTimeout(resolve, 20));
    stop();
    model.user.clicksInControl('fig:partyLecture.count');
    await new Promise((resolve) => setTimeout(resolve, 260));
    expect(session.get().atCursor).toBeNull();
  });
});
