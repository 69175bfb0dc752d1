import { DocxFile } from '@/adapters/docx-file';
import type { Desk } from '@/apps/taskpane/desk/desk';
import { BlanksStore } from '@/apps/taskpane/state/blanks-store';
import { DocumentStore } from '@/apps/taskpane/state/document-store';
import type { LedgerStore } from '@/apps/taskpane/state/ledger-store';
import type { ReportHost } from '@/core/marks';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, wordFile } from '#tests/contracts/report-host/contract-documents';
import { newDesk } from '../desk/open-account';
import { NOW, openedLedger } from './open-ledger';
import { BEFORE, deskOf, textsIn } from './open-report';

/** Two sure blanks, one for a name the ledger does not hold, one nobody can guess. */
const DRAFT = wordFile(
  p(run('2021年工作总结')) +
    p(run('全年开展党课XX次，召开支委会XX次。')) +
    p(run('在XXX党委的领导下，事迹：____。')),
);

/** A draft as a file or, where its bytes can't be put back, as if it were open in Word. */
async function opened(
  given: {
    readonly desk?: Desk | null;
    readonly isInWord?: boolean;
    readonly bytes?: Uint8Array;
    readonly meddling?: Partial<ReportHost>;
  } = {},
) {
  const { desk = await deskOf(BEFORE), isInWord = false, bytes = DRAFT, meddling = {} } = given;
  const file = new DocxFile(new Uint8Array(bytes), '草稿.docx');
  const host: ReportHost = {
    readMarks: () => file.readMarks(),
    readRecord: () => file.readRecord(),
    readParagraphs: (reach) => file.readParagraphs(reach),
    applyEdits: (edits, options) => file.applyEdits(edits, options),
    writeTyped: (edits) => file.writeTyped(edits),
    adoptBlanks: (adoptions) => file.adoptBlanks(adoptions),
    releaseMarks: (releases, options) => file.releaseMarks(releases, options),
    writeRecord: (record) => file.writeRecord(record),
    ...meddling,
  };
  const { store: empty } = openedLedger();
  const held = desk === null ? null : { desk, overview: null };
  const typed: [string, string][] = [];
  const ledger = {
    get: () => ({ ...empty.get(), held }),
    atDesk: <Value>(act: (at: Desk) => Promise<Value>) => act(desk ?? newDesk()),
    followDocument: () => Promise.resolve(),
    typeProfile: (name: string, text: string) => Promise.resolve(void typed.push([name, text])),
  } as unknown as LedgerStore;
  const document = new DocumentStore(
    host,
    () => NOW,
    () => desk,
  );
  const store = new BlanksStore(host, document, ledger, () => NOW, isInWord ? null : file);
  await document.read();
  await store.run();
  return { file, store, document, typed };
}

type Opened = Awaited<ReturnType<typeof opened>>;

const told = ({ store }: Opened) =>
  store
    .get()
    .found?.blanks.map(({ blank, suggestion }) => [blank, suggestion?.key ?? null, suggestion?.text ?? null]);
const chosen = ({ store }: Opened) =>
  Array.from(store.get().choices, ([index, choice]) => [
    index,
    choice.type === 'figure' ? choice.key : `=${choice.text}`,
  ]);
const says = async ({ file }: Opened) =>
  (await file.readParagraphs('everywhere')).slice(1).map(({ text }) => text);

test('blanks are found with what may stand there; the sure ones are chosen, and nothing is written', async () => {
  const draft = await opened();
  expect(told(draft)).toEqual([
    ['XX', 'partyLecture.count', '2'],
    ['XX', 'committeeMeeting.count', '1'],
    ['XXX', 'profile.superiorOrganization', ''],
    ['____', null, null],
  ]);
  expect(chosen(draft)).toEqual([
    [1, 'partyLecture.count'],
    [2, 'committeeMeeting.count'],
  ]);
  expect(draft.store.get().isChanged).toBe(false);
  expect(draft.file.toBytes()).toEqual(DRAFT);
});

test('without a ledger they are found all the same, and none is chosen', async () => {
  const draft = await opened({ desk: null });
  expect(told(draft)?.map(([, key]) => key)).toEqual([
    'partyLecture.count',
    'committeeMeeting.count',
    'profile.superiorOrganization',
    null,
  ]);
  expect(chosen(draft)).toEqual([]);
  await draft.store.fill();
  draft.store.choose(4, { type: 'text', text: '捐款' });
  await draft.store.fill();
  expect(await says(draft)).toEqual([
    '全年开展党课XX次，召开支委会XX次。',
    '在XXX党委的领导下，事迹：捐款。',
  ]);
});

test('what was chosen is filled: figures live, words typed, the rest stays open', async () => {
  const draft = await opened();
  draft.store.choose(2, null);
  draft.store.choose(3, { type: 'text', text: '县委' });
  await draft.store.fill();
  expect(await says(draft)).toEqual([
    '全年开展党课2次，召开支委会XX次。',
    '在县委党委的领导下，事迹：____。',
  ]);
  expect(await textsIn(draft.file)).toEqual(['2']);
  const { outcome, isChanged, at } = draft.store.get();
  expect(outcome).toMatchObject({ type: 'filled', filled: [{ text: '2' }, { text: '县委' }], left: [] });
  expect([isChanged, at]).toEqual([true, null]);
  expect(draft.document.record()?.figures.map(({ key, text }) => [key, text])).toEqual([
    ['partyLecture.count', '2'],
  ]);
  expect(draft.document.get().plan?.changes.map(({ status }) => status)).toEqual(['same']);
  expect(told(draft)?.map(([blank]) => blank)).toEqual(['XX', '____']);
});

test('what somebody chose stays when blanks are looked for again; what was only sure is chosen anew', async () => {
  const draft = await opened();
  draft.store.choose(1, { type: 'text', text: '若干' });
  draft.store.choose(2, null);
  draft.store.goTo(2);
  await draft.store.run();
  expect(chosen(draft)).toEqual([[1, '=若干']]);
  expect(draft.store.get().at).toBe(2);
});

test('a name that lacks is handed to the ledger', async () => {
  const draft = await opened();
  await draft.store.typeProfile('superiorOrganization', '县委');
  expect(draft.typed).toEqual([['superiorOrganization', '县委']]);
});

describe('undone', () => {
  test('a file is what it was, to the last byte', async () => {
    const draft = await opened();
    draft.store.choose(4, { type: 'text', text: '捐款' });
    await draft.store.fill();
    await draft.store.undo();
    expect(draft.file.toBytes()).toEqual(DRAFT);
    expect(draft.store.get()).toMatchObject({
      outcome: { type: 'emptied', emptied: 3, left: 0 },
      undoing: null,
      isChanged: false,
    });
    expect(told(draft)?.map(([blank]) => blank)).toEqual(['XX', 'XX', 'XXX', '____']);
  });

  test.each([
    { title: 'where the last blank stands alone', bytes: DRAFT },
    {
      title: 'where words stand behind others',
      bytes: wordFile(p(run('总结')) + p(run('全年开展党课XX次，召开支委会XX次。')) + p(run('在____下。'))),
    },
  ])('in Word the signs come back, $title', async ({ bytes }) => {
    const draft = await opened({ isInWord: true, bytes });
    const before = await says(draft);
    const last = draft.store.get().found?.blanks.length ?? 0;
    draft.store.choose(last, { type: 'text', text: '很长的一句话' });
    await draft.store.fill();
    expect(await textsIn(draft.file)).toEqual(['2', '1']);
    await draft.store.undo();
    expect(await says(draft)).toEqual(before);
    expect(await textsIn(draft.file)).toEqual([]);
    expect(await draft.file.readRecord()).toEqual({ state: 'missing' });
    expect(draft.store.get().outcome).toEqual({ type: 'emptied', emptied: 3, left: 0 });
  });

  test('in Word a record there was before comes back', async () => {
    const draft = await opened({ isInWord: true });
    draft.store.choose(2, null);
    await draft.store.fill();
    const first = await draft.file.readRecord();
    draft.store.choose(1, { type: 'figure', key: 'committeeMeeting.count' });
    await draft.store.fill();
    expect(await textsIn(draft.file)).toEqual(['2', '1']);
    await draft.store.undo();
    expect(await textsIn(draft.file)).toEqual(['2']);
    expect(await draft.file.readRecord()).toEqual(first);
  });

  test.each([
    { title: 'in Word', isInWord: true },
    { title: 'of a file to which something else was done since', isInWord: false },
  ])('$title, what somebody changed is left', async ({ isInWord }) => {
    const draft = await opened({ isInWord });
    await draft.store.fill();
    await draft.file.readMarks();
    await draft.file.applyEdits([{ index: 0, text: '9' }]);
    await draft.store.undo();
    expect((await says(draft))[0]).toBe('全年开展党课9次，召开支委会XX次。');
    expect(draft.store.get().outcome).toEqual({ type: 'emptied', emptied: 1, left: 1 });
    expect(draft.document.record()).not.toBeNull();
  });

  test('with a per cent sign that was the document’s own', async () => {
    const bytes = wordFile(p(run('总结')) + p(run('党课出勤率XX%。')));
    const draft = await opened({ isInWord: true, bytes });
    draft.store.choose(1, { type: 'figure', key: 'partyLecture.count' });
    await draft.store.fill();
    await draft.store.undo();
    expect(await says(draft)).toEqual(['党课出勤率XX%。']);
  });
});

test('what could not be filled is told with its reason, and nothing is undone that was not done', async () => {
  const draft = await opened({
    meddling: {
      adoptBlanks: (adoptions) =>
        Promise.resolve({
          adopted: [],
          left: adoptions.map((_, position) => ({ position, reason: 'insideControl', detail: '' })),
        }),
    },
  });
  await draft.store.fill();
  expect(draft.store.get()).toMatchObject({
    outcome: { filled: [], left: [{ reason: 'insideControl' }, { reason: 'insideControl' }] },
    undoing: null,
    isChanged: false,
  });
  expect(await draft.file.readRecord()).toEqual({ state: 'missing' });
  draft.store.dismissOutcome();
  expect(draft.store.get().outcome).toBeNull();
});

test('a record that can’t be read keeps everything as it is, and why is told', async () => {
  const bytes = wordFile(p(run('总结')) + p(run('全年开展党课XX次。') + markXml('a', run('5'))), {
    recordXml: '<record xmlns="urn:taizhang:record:1"/>',
  });
  const draft = await opened({ bytes });
  await draft.store.fill();
  expect(draft.document.get().failure).toMatchObject({ code: 'audit.recordDamaged' });
  expect(draft.store.get()).toMatchObject({ outcome: null, undoing: null, isChanged: false });
  expect(draft.file.toBytes()).toEqual(bytes);
});
