import { DocxFile } from '@/adapters/docx-file';
import { AuditStore } from '@/apps/taskpane/state/audit-store';
import { DocumentStore } from '@/apps/taskpane/state/document-store';
import type { LedgerStore } from '@/apps/taskpane/state/ledger-store';
import type { Desk } from '@/apps/taskpane/desk/desk';
import { Failure } from '@/core/failure';
import type { ReportHost } from '@/core/marks';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { wordFile } from '#tests/contracts/report-host/contract-documents';
import { auditedReport } from '../audit-samples';
import { newDesk } from '../desk/open-account';
import { meetingsFile } from '../desk/sample-files';
import { NOW, openedLedger } from './open-ledger';
import { AFTER, deskOf, textsIn } from './open-report';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await auditedReport();
});

/** A report as a file, audited at this desk. */
async function audited(given: {
  readonly bytes?: Uint8Array;
  readonly desk?: Desk;
  readonly meddling?: Partial<ReportHost>;
}) {
  const file = new DocxFile(new Uint8Array(given.bytes ?? bytes), '总结.docx');
  const { meddling = {} } = given;
  const host: ReportHost = {
    readMarks: () => file.readMarks(),
    readRecord: () => file.readRecord(),
    readParagraphs: () => file.readParagraphs(),
    applyEdits: (edits, options) => file.applyEdits(edits, options),
    writeTyped: (edits) => file.writeTyped(edits),
    adoptBlanks: (adoptions) => file.adoptBlanks(adoptions),
    releaseMarks: (releases, options) => file.releaseMarks(releases, options),
    writeRecord: (record) => file.writeRecord(record),
    ...meddling,
  };
  const { store: empty } = openedLedger();
  const { desk } = given;
  const held = desk === undefined ? null : { desk, overview: null };
  const ledger = {
    get: () => ({ ...empty.get(), held }),
    atDesk: <Value>(act: (at: Desk) => Promise<Value>) => act(desk ?? newDesk()),
    followDocument: () => Promise.resolve(),
  } as unknown as LedgerStore;
  const document = new DocumentStore(
    host,
    () => NOW,
    () => desk ?? null,
  );
  const store = new AuditStore(host, document, ledger, () => NOW);
  await store.run();
  return { file, store, document };
}

type Opened = Awaited<ReturnType<typeof audited>>;

const told = ({ store }: Opened) => store.get().audit?.findings.map(({ code, text }) => `${code} ${text}`);
const textOf = async ({ file }: Opened) => (await file.readParagraphs()).map(({ text }) => text);
async function recordOf({ file }: Opened) {
  const reading = await file.readRecord();
  return reading.state === 'present' ? reading.record : null;
}
function tick({ store }: Opened, ...codes: readonly string[]): void {
  const findings = store.get().audit?.findings ?? [];
  store.tick(
    findings.filter(({ code }) => codes.includes(code)),
    true,
  );
}

describe('what is ticked is put right', () => {
  test('marks and typed numbers at once, with a record that a refresh understands', async () => {
    const desk = await deskOf(AFTER, bytes);
    const opened = await audited({ desk });
    tick(opened, 'audit.markOutdated', 'audit.oldValue', 'audit.figureDiffers');
    await opened.store.fix();
    expect(await textOf(opened)).toEqual([
      '2021年工作总结',
      '全年开展党课3次，成效明显。',
      '支部全年开展党课3次。',
      '全年召开支委会2次。',
      '3月的党课应到25人，实到24人，出勤率95%。',
    ]);
    expect(opened.store.get()).toMatchObject({ fixed: { made: 3, left: [] }, isChanged: true });
    expect(told(opened)).toEqual(['audit.rateDiffers 95%']);
    const { plan } = opened.document.get();
    expect(plan?.changes.map(({ old, status }) => `${old} ${status}`)).toEqual([
      '3 same',
      '3 same',
      '2 same',
    ]);
  });

  test('without a ledger as the record has it', async () => {
    const opened = await audited({});
    tick(opened, 'audit.couldBeLive');
    await opened.store.fix();
    expect(await textsIn(opened.file)).toEqual(['2', '2']);
    expect((await recordOf(opened))?.figures.map(({ key, text, places }) => [key, text, places])).toEqual([
      ['partyLecture.count', '2', 2],
    ]);
  });

  test('a mark edited by hand says again what the record has', async () => {
    const edited = new DocxFile(new Uint8Array(bytes), '总结.docx');
    await edited.applyEdits([{ index: 0, text: '9' }]);
    const opened = await audited({ bytes: edited.toBytes() });
    tick(opened, 'audit.markEdited');
    await opened.store.fix();
    expect(await textsIn(opened.file)).toEqual(['2']);
  });

  test('a typed number of which the right one is known, and the record stays as it is', async () => {
    const opened = await audited({});
    const before = await recordOf(opened);
    tick(opened, 'audit.rateDiffers');
    await opened.store.fix();
    expect(opened.store.get().fixed).toEqual({ made: 1, left: [] });
    expect((await textOf(opened)).at(-1)).toBe('3月的党课应到25人，实到24人，出勤率96%。');
    expect(await recordOf(opened)).toEqual(before);
  });

  test('with the ledger of another year only what the document itself tells', async () => {
    const next = meetingsFile('2022台账.xlsx', ['2022-01-05', '党课'], ['2022-02-05', '党课']);
    const opened = await audited({ desk: await deskOf(next, bytes) });
    const before = await recordOf(opened);
    expect(opened.store.get().audit?.mismatch).toEqual({ ledger: '2022年', document: '2021年' });
    tick(opened, 'audit.couldBeLive');
    await opened.store.fix();
    expect(opened.store.get().fixed).toEqual({ made: 1, left: [] });
    const figures = before?.figures.map((figure) => ({ ...figure, places: 2 }));
    expect(await recordOf(opened)).toEqual({ ...before, figures, writtenAt: NOW.toISOString() });
  });

  test('nothing where the record can’t be read, and why is told', async () => {
    const damaged = wordFile(p(run('应到25人，实到24人，出勤率95%。')), {
      recordXml: '<record xmlns="urn:taizhang:record:1"/>',
    });
    const opened = await audited({ bytes: damaged });
    expect(opened.store.get().audit?.notices.map(({ code }) => code)).toEqual(['record.damaged']);
    tick(opened, 'audit.rateDiffers');
    await opened.store.fix();
    const [rate] = opened.store.get().audit?.findings ?? [];
    expect(opened.document.get().failure).toMatchObject({ code: 'audit.recordDamaged' });
    if (rate !== undefined) await opened.store.accept(rate, '按月平均');
    expect(opened.document.get().failure).toMatchObject({ code: 'audit.recordDamaged' });
    expect(opened.store.get().isChanged).toBe(false);
    expect(opened.file.toBytes()).toEqual(damaged);
  });

  test('and what was not is told with its reason', async () => {
    const desk = await deskOf(AFTER, bytes);
    const opened = await audited({
      desk,
      meddling: {
        adoptBlanks: () =>
          Promise.resolve({ adopted: [], left: [{ position: 0, reason: 'insideControl', detail: '' }] }),
      },
    });
    const before = await recordOf(opened);
    tick(opened, 'audit.oldValue');
    await opened.store.fix();
    expect(opened.store.get().fixed).toMatchObject({
      made: 0,
      left: [{ type: 'typed', reason: 'insideControl', finding: { text: '2' } }],
    });
    expect(await recordOf(opened)).toEqual(before);
  });
});

describe('a finding somebody lets stand', () => {
  const rateOf = ({ store }: Opened) =>
    store.get().audit?.findings.find(({ code }) => code === 'audit.rateDiffers');

  test.each([
    { title: 'is kept in the record', given: () => bytes, year: 2021 },
    {
      title: 'is kept in a record of its own where there is none',
      given: () => wordFile(p(run('应到25人，实到24人，出勤率95%。'))),
      year: 2022,
    },
  ])('$title, until it is taken back', async ({ given, year }) => {
    const opened = await audited({ bytes: given() });
    const rate = rateOf(opened);
    if (rate === undefined) throw new Error('nothing found');
    await opened.store.accept(rate, ' 按月\n平均 ');
    expect(rateOf(opened)?.accepted).toBe('按月 平均');
    expect(await recordOf(opened)).toMatchObject({
      year,
      accepted: [{ text: '95%', reason: '按月 平均', at: NOW.toISOString() }],
    });
    await opened.store.run();
    expect(rateOf(opened)?.accepted).toBe('按月 平均');
    await opened.store.accept(rate, null);
    expect(rateOf(opened)?.accepted).toBeNull();
    expect((await recordOf(opened))?.accepted).toBeUndefined();
  });

  test('that could not be kept does not stand, and why is told', async () => {
    const opened = await audited({
      meddling: { writeRecord: () => Promise.reject(new Failure('office.denied')) },
    });
    const rate = rateOf(opened);
    if (rate === undefined) throw new Error('nothing found');
    await opened.store.accept(rate, '按月平均');
    expect(rateOf(opened)?.accepted).toBeNull();
    expect(opened.document.get().failure).toMatchObject({ code: 'office.denied' });
  });
});

test('a document that can’t be read is told, and leaves what was found', async () => {
  let isGone = false;
  const file = new DocxFile(new Uint8Array(bytes), '总结.docx');
  const opened = await audited({
    meddling: {
      readParagraphs: () => (isGone ? Promise.reject(new Failure('office.busy')) : file.readParagraphs()),
    },
  });
  isGone = true;
  await opened.store.run();
  expect(opened.store.get()).toMatchObject({ failure: { code: 'office.busy' }, work: null });
  expect(told(opened)).toHaveLength(2);
});
