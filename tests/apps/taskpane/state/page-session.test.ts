import { DocxFile } from '@/adapters/docx-file';
import { XlsxFile } from '@/adapters/xlsx-file';
import { PageSession } from '@/apps/taskpane/state/page-session';
import type { ChosenFileHandle } from '@/apps/taskpane/state/read-chosen-files';
import { firstDraft } from '@/apps/taskpane/state/report-draft';
import { Failure } from '@/core/failure';
import { terminateAll } from '../desk/served-worker';
import { handleOf, lostHandle } from './file-handles';
import { chosen, until } from './open-ledger';
import { AFTER, BEFORE, earlierReport, textsIn } from './open-report';
import { outsideOf } from './outside-of';

afterEach(terminateAll);

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await earlierReport();
});
const report = (name = '小结.docx') => handleOf(name, bytes);

function opened() {
  const { outside, saved } = outsideOf();
  const session = new PageSession(outside);
  session.start();
  return { session, saved };
}

/** Waits until the report was compared with the ledger. */
async function compared({ session }: ReturnType<typeof opened>): Promise<readonly string[]> {
  const plan = () => session.get().report?.document.get().plan ?? null;
  await until(() => plan() !== null);
  return plan()?.changes.map(({ old, new: text }) => `${old} → ${text}`) ?? [];
}

const CHANGES = ['2021 → 2021', '2 → 3', '1 → 2', '较少 → 较多'];

describe('a ledger and a report come together', () => {
  test.each<readonly [title: string, drop: (session: PageSession) => Promise<void>]>([
    ['dropped at once', (session) => session.takeFiles([chosen(AFTER), report()])],
    ['dropped at once, the report first', (session) => session.takeFiles([report(), chosen(AFTER)])],
    [
      'the ledger before',
      async (session) => {
        await session.takeFiles([chosen(AFTER)]);
        await session.takeFiles([report()]);
      },
    ],
    [
      'the report before',
      async (session) => {
        await session.takeFiles([report('小结.DOCX')]);
        await session.takeFiles([chosen(AFTER)]);
      },
    ],
  ])('%s', async (_title, drop) => {
    const page = opened();
    await drop(page.session);
    expect(await compared(page)).toEqual(CHANGES);
    expect(page.session.ledger.get().held?.asked.like?.year).toBe(2021);
  });

  test('another ledger is compared anew', async () => {
    const page = opened();
    await page.session.takeFiles([report(), chosen(BEFORE)]);
    expect(await compared(page)).toEqual(['2021 → 2021', '2 → 2', '1 → 1', '较少 → 较少']);
    await page.session.takeFiles([chosen(AFTER)]);
    await until(() => page.session.get().report?.document.get().plan?.edits.length === 3);
    expect(await compared(page)).toEqual(CHANGES);
  });

  test('of two reports the first is opened', async () => {
    const page = opened();
    await page.session.takeFiles([report('一.docx'), report('二.docx')]);
    expect(page.session.get().report?.file).toBe('一.docx');
    expect(page.session.ledger.get().held).toBeNull();
  });

  test('without a ledger the report waits, its marks known', async () => {
    const { session } = opened();
    await session.takeFiles([report()]);
    expect(session.get().report?.document.get()).toMatchObject({
      plan: null,
      document: { marks: [{ text: '2021' }, { text: '2' }, { text: '1' }, { text: '较少' }] },
    });
  });
});

describe('what can’t be opened', () => {
  test.each([
    ['a text file', handleOf('说明.docx', new TextEncoder().encode('说明')), 'file.notDocx'],
    ['a file that was changed since', lostHandle('丢.docx'), 'file.changed'],
  ])('%s is told, and the report before stays', async (_title, file: ChosenFileHandle, code) => {
    const { session } = opened();
    await session.takeFiles([report()]);
    await session.takeFiles([file]);
    expect(session.get()).toMatchObject({ failure: { code }, report: { file: '小结.docx' } });
  });
});

describe('the refreshed report', () => {
  async function ready() {
    const page = opened();
    await page.session.takeFiles([chosen(AFTER), report()]);
    await compared(page);
    return page;
  }

  test('is handed over under its name once something was written', async () => {
    const { session, saved } = await ready();
    await session.updateReport();
    expect(saved.map(({ name }) => name)).toEqual(['小结（1月10日更新）.docx']);
    expect(await textsIn(new DocxFile(saved[0]?.bytes ?? bytes, ''))).toEqual(['2021', '3', '2', '较多']);
    expect(session.get().saved).toBe('小结（1月10日更新）.docx');
  });

  test('is handed over again when it is restored', async () => {
    const { session, saved } = await ready();
    await session.updateReport();
    await session.restoreReport(1);
    expect(saved).toHaveLength(2);
    expect(await textsIn(new DocxFile(saved[1]?.bytes ?? bytes, ''))).toEqual(['2021', '2', '1', '较少']);
  });

  test('is handed over with nothing written but what is kept', async () => {
    const { session, saved } = opened();
    const typedOver = new DocxFile(new Uint8Array(bytes), '小结.docx');
    await typedOver.applyEdits([{ index: 1, text: '两' }]);
    await session.takeFiles([chosen(AFTER), handleOf('小结.docx', typedOver.toBytes())]);
    const document = session.get().report?.document;
    await until(() => document?.get().plan !== null);
    document?.tick([2, 3], false);
    document?.keep([1], '上级通报');
    await session.updateReport();
    expect(saved.map(({ name }) => name)).toEqual(['小结（1月10日更新）.docx']);
  });

  test('is restored without a ledger, and handed over', async () => {
    const { session, saved } = await ready();
    await session.updateReport();
    const later = opened();
    await later.session.takeFiles([handleOf('小结.docx', saved[0]?.bytes ?? bytes)]);
    await later.session.restoreReport(1);
    expect(later.saved.map(({ name }) => name)).toEqual(['小结（1月10日恢复）.docx']);
    expect(await textsIn(new DocxFile(later.saved[0]?.bytes ?? bytes, ''))).toEqual([
      '2021',
      '2',
      '1',
      '较少',
    ]);
  });

  test('is not where nothing was ticked', async () => {
    const { session, saved } = await ready();
    session.get().report?.document.tick([0, 1, 2, 3], false);
    await session.updateReport();
    expect([saved, session.get().saved]).toEqual([[], null]);
  });

  test('is not where writing failed', async () => {
    const { session, saved } = await ready();
    jest
      .spyOn(DocxFile.prototype, 'writeRecord')
      .mockRejectedValue(new Failure('file.damaged', { file: '' }));
    await session.updateReport();
    expect(session.get().report?.document.get().failure).toMatchObject({ code: 'file.damaged' });
    expect([saved, session.get().saved]).toEqual([[], null]);
  });

  test('once closed is followed no more', async () => {
    const { session, saved } = await ready();
    await session.closeReport();
    expect(session.get()).toMatchObject({ report: null, saved: null });
    expect(session.ledger.get().held?.asked.like).toBeUndefined();
    await session.updateReport();
    expect(saved).toEqual([]);
  });
});

describe('the annex of a report', () => {
  test('is handed over without a ledger, under the report’s name', async () => {
    const { session, saved } = opened();
    await session.takeFiles([report('小结.DOCX')]);
    await session.saveAnnex();
    expect(saved.map(({ name }) => name)).toEqual(['小结（口径附件）.docx']);
    const texts = await new DocxFile(saved[0]?.bytes ?? bytes, '').readParagraphs();
    expect(texts[1]?.text).toBe('（小结.DOCX）');
    expect(session.get()).toMatchObject({ saved: '小结（口径附件）.docx', failure: null, work: null });
  });

  test('needs a report', async () => {
    const { session, saved } = opened();
    await session.saveAnnex();
    expect([saved, session.get().failure]).toEqual([[], null]);
  });
});

describe('new files', () => {
  test('a report is written and handed over', async () => {
    const { session, saved } = opened();
    await session.takeFiles([chosen(AFTER)]);
    const { narratives } = session.ledger.get().held?.overview ?? { narratives: [] };
    await session.writeReport(firstDraft(narratives), '2021年述职报告.docx');
    expect(saved.map(({ name }) => name)).toEqual(['2021年述职报告.docx']);
    const marks = await new DocxFile(saved[0]?.bytes ?? bytes, '').readMarks();
    expect(marks.find(({ tag }) => tag === 'fig:partyLecture.count')?.text).toBe('3');
    session.dismissSaved();
    expect(session.get().saved).toBeNull();
  });

  test('a report that can’t be written is told', async () => {
    const { session, saved } = opened();
    await session.takeFiles([chosen(AFTER)]);
    await session.writeReport(
      {
        narrative: { name: '年鉴', text: null },
        annex: false,
        definitions: false,
        chart: false,
        keepsPersons: false,
      },
      'a.docx',
    );
    expect(session.get()).toMatchObject({ failure: { code: 'narrative.unknown' }, work: null, saved: null });
    expect(saved).toEqual([]);
  });

  test('without a ledger there is no report', async () => {
    const { session, saved } = opened();
    await session.writeReport(firstDraft([{ name: 'work-report' }]), 'a.docx');
    expect([saved, session.get().failure]).toEqual([[], null]);
  });

  test('a blank ledger needs none', async () => {
    const { session, saved } = opened();
    await session.saveBlank(2023, '2023年党支部工作台账.xlsx');
    expect(session.get().saved).toBe('2023年党支部工作台账.xlsx');
    const workbook = await new XlsxFile(saved[0]?.bytes ?? bytes, '').read();
    expect(workbook.sheets.map(({ name }) => name)).toContain('三会一课');
  });
});
