import type { AccountDesk } from '@/apps/taskpane/desk/account-desk';
import type { Desk } from '@/apps/taskpane/desk/desk';
import { openDesk } from '@/apps/taskpane/desk/open-desk';
import type { ReadDocument, TurnChoices } from '@/core/assemble-turn';
import type { ReadProgress, SheetMapping } from '@/core/ledger';
import type { RecordedRow } from '@/core/marks';
import { workbook } from '#tests/samples/grid-workbook';
import { newDesk, NOTHING_ASKED, sampleAccount, textsOf, WRITTEN_AT } from './open-account';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, wordFile } from '#tests/contracts/report-host/contract-documents';
import { recordOf } from './sample-record';
import { SAMPLE_NAME, sampleFile } from './sample-files';
import { ServedWorker, terminateAll } from './served-worker';

afterEach(terminateAll);

/** Never answers. */
const silence = (): Promise<never> => new Promise(() => undefined);

const TEMPLATE = wordFile(p(markXml('partyLecture.count', run('—'))));

/** A document with one mark, as a narrative. */
const templateChoice = () => ({
  narrative: { name: '模板.docx', text: null, docx: TEMPLATE },
  annex: false,
  definitions: false,
  chart: null,
  keepsPersons: false,
  writtenAt: WRITTEN_AT,
});

describe('without a thread of its own', () => {
  test.each([
    ['none is to be had', () => null],
    [
      'the page forbids them',
      () => {
        throw new DOMException('not allowed', 'SecurityError');
      },
    ],
  ])('%s: the desk answers all the same', async (_title, startWorker) => {
    const { desk, close } = await openDesk(startWorker);
    const overview = await desk.readFiles([sampleFile()], NOTHING_ASKED, () => undefined);
    expect(textsOf(overview, ['partyLecture.count'])).toEqual({ 'partyLecture.count': '5' });
    close();
  });
});

const MAPPING: SheetMapping = {
  file: '',
  sheet: '三会一课',
  role: 'meeting',
  headerRow: 1,
  kind: null,
  columns: [],
};

const BARE: ReadDocument = { marks: [], reading: { state: 'missing' }, paragraphs: [] };
const TURN: TurnChoices = { edited: 'keep', from: 2020 };

const ROWS = { file: SAMPLE_NAME, sheet: '三会一课', spans: [{ first: 2, last: 3 }] };
const ROW: RecordedRow = {
  file: SAMPLE_NAME,
  sheet: '三会一课',
  row: 6,
  date: '',
  kind: '',
  topic: '',
  fingerprint: '',
  persons: '',
};

describe('in a thread of its own', () => {
  /** Opens a desk there. */
  async function opened(served: Partial<Desk> = newDesk()) {
    const worker = new ServedWorker(served);
    return { worker, ...(await openDesk(() => worker.worker)) };
  }

  test('files are read with progress, and their bytes handed over', async () => {
    const { desk } = await opened();
    const file = sampleFile();
    const told: ReadProgress[] = [];
    const overview = await desk.readFiles([file], NOTHING_ASKED, (progress) => told.push(progress));
    expect(overview).toEqual((await sampleAccount()).overview);
    expect(told.at(-1)).toEqual({ done: 1000, total: 1000 });
    expect(file.bytes).toHaveLength(0);
  });

  /** Every question there is; a new one does not compile until it stands here. */
  const QUESTIONS: { readonly [Name in keyof Desk]: (desk: Desk) => Promise<unknown> } = {
    readFiles: (desk) => desk.readFiles([], NOTHING_ASKED, () => undefined),
    readPacket: (desk) => desk.readPacket('', NOTHING_ASKED),
    startWorkbook: (desk) => desk.startWorkbook({ ...workbook([]), sheets: [] }),
    addRows: (desk) => desk.addRows(0, []),
    countWorkbook: (desk) => desk.countWorkbook(NOTHING_ASKED),
    ask: (desk) => desk.ask({ ...NOTHING_ASKED, period: '2021Q1' }),
    mappableSheets: (desk) => desk.mappableSheets(),
    proposeMapping: (desk) => desk.proposeMapping(SAMPLE_NAME, '三会一课', null),
    mappingNote: (desk) => desk.mappingNote(MAPPING),
    trace: (desk) => desk.trace('partyLecture.count'),
    rowStanding: (desk) => desk.rowStanding(ROWS),
    rowEffect: (desk) => desk.rowEffect(ROWS),
    showRow: (desk) => desk.showRow(ROW),
    annexFile: (desk) => desk.annexFile({ file: '报告.docx', record: recordOf(), marks: [] }),
    writeReport: (desk) =>
      desk.writeReport({
        narrative: { name: 'period-summary', text: null },
        annex: true,
        definitions: false,
        chart: null,
        keepsPersons: false,
        writtenAt: WRITTEN_AT,
      }),
    writeReportFile: (desk) =>
      desk.writeReportFile({
        narrative: { name: 'period-summary', text: null },
        annex: false,
        definitions: false,
        chart: null,
        keepsPersons: false,
        writtenAt: WRITTEN_AT,
      }),
    takeFigure: (desk) => desk.takeFigure('partyLecture.count', WRITTEN_AT),
    planRefresh: (desk) => desk.planRefresh([], { state: 'missing' }, { edited: 'keep' }, WRITTEN_AT),
    review: (desk) => desk.review({ state: 'missing' }, [], []),
    planTurn: (desk) => desk.planTurn(BARE, TURN, WRITTEN_AT),
    readTurned: (desk) => desk.readTurned([], { from: 2020, to: 2021 }),
    settleTurn: async (desk) => {
      const planned = await desk.planTurn(BARE, TURN, WRITTEN_AT);
      const edits = { written: [], unwritten: [] };
      return desk.settleTurn(planned, BARE, { edits, live: [], adopted: { adopted: [], left: [] } });
    },
    fillTemplate: (desk) => desk.fillTemplate(templateChoice()),
    emptyTemplate: (desk) =>
      desk.emptyTemplate({ name: '模板.docx', docx: templateChoice().narrative.docx }, WRITTEN_AT),
    blanks: (desk) =>
      desk.blanks({ paragraphs: [{ index: 0, text: '全年召开党员大会XX次。', marks: [] }], record: null }),
    audit: (desk) => desk.audit({ paragraphs: [], marks: [], record: null }),
    corrections: (desk) => desk.corrections(),
    correctFile: (desk) => desk.correctFile(sampleFile().name, []),
    packetText: (desk) => desk.packetText(WRITTEN_AT),
    template: (desk) => desk.template(2023),
    blankWorkbook: (desk) => desk.blankWorkbook(2023),
  };
  const NAMES = Object.keys(QUESTIONS) as (keyof Desk)[];
  const READINGS: readonly (keyof Desk)[] = [
    'readFiles',
    'readPacket',
    'startWorkbook',
    'addRows',
    'countWorkbook',
  ];
  const ANSWERED = NAMES.filter((name) => !READINGS.includes(name));

  describe('a ledger that was read', () => {
    let near: AccountDesk;
    beforeAll(async () => {
      near = newDesk();
      await near.readFiles([sampleFile()], NOTHING_ASKED, () => undefined);
    });

    test.each(ANSWERED)('%s is answered as by a desk at hand', async (name) => {
      const { desk: far } = await opened(near);
      expect(await QUESTIONS[name](far)).toEqual(await QUESTIONS[name](near));
    });
  });

  test('a failure keeps its code and fields', async () => {
    const { desk } = await opened();
    const [file] = [{ name: '断.xlsx', bytes: sampleFile().bytes.slice(0, -40) }];
    await expect(desk.readFiles([file], NOTHING_ASKED, () => undefined)).rejects.toMatchObject({
      name: 'Failure',
      code: 'file.damaged',
      fields: { file: '断.xlsx' },
    });
  });

  const never: Desk = Object.fromEntries(NAMES.map((name) => [name, silence])) as unknown as Desk;

  test.each(NAMES)('%s ends with what broke the worker, also when it is asked afterwards', async (name) => {
    const { desk, worker } = await opened(never);
    const failure = { code: 'internal', fields: { message: 'out of memory' } };
    const pending = QUESTIONS[name](desk);
    worker.breaksDown('out of memory');
    await expect(pending).rejects.toMatchObject(failure);
    await expect(QUESTIONS[name](desk)).rejects.toMatchObject(failure);
  });

  test.each([
    ['a worker whose script could not be loaded', undefined],
    ['an error of another site', ''],
  ])('%s has a message too', async (_title, message) => {
    const { desk, worker } = await opened(never);
    worker.breaksDown(message);
    await expect(desk.template(2023)).rejects.toMatchObject({ fields: { message: 'worker' } });
  });

  test.each(NAMES)('%s ends when the desk is closed, also when it is asked afterwards', async (name) => {
    const { desk, worker, close } = await opened(never);
    const pending = QUESTIONS[name](desk);
    close();
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
    await expect(QUESTIONS[name](desk)).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker.isTerminated).toBe(true);
  });

  test('nobody has to wait for a desk that is closed', async () => {
    const { close } = await opened(never);
    close();
    // An unhandled rejection would end the test's process.
    await new Promise((resolve) => setTimeout(resolve, 1));
  });
});
