import type { AccountDesk } from '@/apps/taskpane/desk/account-desk';
import { AuditStore } from '@/apps/taskpane/state/audit-store';
import { turnDocument } from '@/apps/taskpane/state/turn-document';
import { Failure } from '@/core/failure';
import type { AcceptedFinding, DocumentRecord, RecordReading } from '@/core/marks';
import { AFTER, deskOf, earlierReport, openedReport } from './open-report';
import { NOW } from './open-ledger';
import { NEXT_LEDGER } from './turn-report';

let bytes: Uint8Array;
let desk: AccountDesk;
beforeAll(async () => {
  bytes = await earlierReport();
  desk = await deskOf(AFTER, bytes);
});

/** A report whose file takes no record as long as it is busy. */
async function opened(at = desk) {
  const office = { isBusy: false };
  const report = openedReport(
    bytes,
    () => at,
    (file) => ({
      writeRecord: (record) =>
        office.isBusy ? Promise.reject(new Failure('office.busy')) : file.writeRecord(record),
    }),
  );
  await report.store.read();
  return { ...report, office };
}

type Opened = Awaited<ReturnType<typeof opened>>;

const acceptanceOf = (text: string): AcceptedFinding => ({
  code: 'x',
  text,
  sentence: text,
  reason: '核对过',
  at: NOW.toISOString(),
});

function recordIn(reading: RecordReading): DocumentRecord {
  if (reading.state !== 'present') throw new RangeError(reading.state);
  return reading.record;
}

const accept = (store: Opened['store'], text: string) =>
  store.amend('acceptFinding', (reading) => {
    const { accepted = [], ...record } = recordIn(reading);
    return Promise.resolve({ ...record, accepted: [...accepted, acceptanceOf(text)] });
  });

/** The marks are written, and their record is not. */
async function updatedHalf(): Promise<Opened> {
  const report = await opened();
  report.office.isBusy = true;
  await report.store.update();
  report.office.isBusy = false;
  return report;
}

describe('after an update whose record could not be written', () => {
  test('what is accepted next goes into its record, one after the other', async () => {
    const { store, file } = await updatedHalf();
    await accept(store, '一');
    expect(store.record()?.accepted?.map(({ text }) => text)).toEqual(['一']);
    await accept(store, '二');
    const written = recordIn(await file.readRecord());
    expect(written.accepted?.map(({ text }) => text)).toEqual(['一', '二']);
    expect(written.figures.find(({ key }) => key === 'partyLecture.count')?.text).toBe('3');
  });

  test('what can’t be accepted is not, and its own record still goes before the one found', async () => {
    const { store, office } = await updatedHalf();
    office.isBusy = true;
    expect(await accept(store, '一')).toBe(false);
    expect(store.record()?.accepted).toBeUndefined();
    expect(store.record()?.figures.find(({ key }) => key === 'partyLecture.count')?.text).toBe('3');
  });

  test('an audit goes by its record', async () => {
    const { store, file } = await updatedHalf();
    const records: (DocumentRecord | null)[] = [];
    const ledger = {
      get: () => ({ held: null }),
      atDesk: (ask: (asked: object) => unknown) =>
        ask({
          audit: ({ record }: { readonly record: DocumentRecord | null }) => {
            records.push(record);
            return Promise.resolve({ findings: [] });
          },
        }),
    } as unknown as ConstructorParameters<typeof AuditStore>[2];
    await new AuditStore(file, store, ledger, () => NOW).run();
    expect(records).toEqual([store.record()]);
  });
});

test('a turn whose record could not be written does not turn the marks once more', async () => {
  const next = await deskOf(NEXT_LEDGER);
  const { store, file, office } = await opened(next);
  const turn = () =>
    store.turnYear(async (host, job) => {
      const document = {
        marks: await host.readMarks(),
        reading: await host.readRecord(),
        paragraphs: await host.readParagraphs(),
      };
      const choices = { edited: 'keep' } as const;
      const planned = await next.planTurn(document, choices, NOW.toISOString());
      const { paragraphs } = document;
      const shown = { turn: planned, prose: planned.prose, paragraphs };
      const order = { shown, unticked: new Set<string>(), choices, writtenAt: NOW.toISOString() };
      const turned = await turnDocument(host, next, order, job);
      if ('planned' in turned) throw new RangeError();
      return turned.record;
    });
  office.isBusy = true;
  expect(await turn()).toBe(false);
  const tags = async () => (await file.readMarks()).map(({ tag }) => tag);
  const once = await tags();
  office.isBusy = false;
  expect(store.record()?.year).toBe(2022);
  await turn();
  expect(await tags()).toEqual(once);
});
