import fc from 'fast-check';
import type { SheetRow, Workbook } from '@/core/ledger';
import type { WorkbookHead } from '@/apps/taskpane/desk/desk';
import { sendWorkbook, WorkbookPieces } from '@/apps/taskpane/desk/workbook-pieces';
import { sheet, workbook } from '#tests/samples/grid-workbook';

/** Takes a workbook as a desk in another thread does: each message is a copy. */
class Receiver {
  readonly pieces: (readonly [sheet: number, rows: number])[] = [];
  private collected: WorkbookPieces | null = null;

  startWorkbook(head: WorkbookHead): Promise<void> {
    this.collected = new WorkbookPieces(structuredClone(head));
    return Promise.resolve();
  }

  addRows(index: number, rows: readonly SheetRow[]): Promise<void> {
    this.pieces.push([index, rows.length]);
    this.collected?.add(index, structuredClone(rows));
    return Promise.resolve();
  }

  workbook(): Workbook | undefined {
    return this.collected?.workbook();
  }
}

const going = (): AbortSignal => new AbortController().signal;

const area = fc.record({ top: fc.nat(), left: fc.nat(), bottom: fc.nat(), right: fc.nat() });
const cell = fc.record({ column: fc.nat(), type: fc.constant('text' as const), value: fc.string() });
const anyWorkbook: fc.Arbitrary<Workbook> = fc.record({
  file: fc.string(),
  sha256: fc.string(),
  sheets: fc.array(
    fc.record({
      name: fc.string(),
      hidden: fc.boolean(),
      rows: fc.array(fc.record({ number: fc.nat(), hidden: fc.boolean(), cells: fc.array(cell) })),
      merges: fc.array(area),
      hiddenColumns: fc.array(fc.nat()),
    }),
  ),
  names: fc.array(fc.record({ name: fc.string(), sheet: fc.string(), row: fc.nat(), column: fc.nat() })),
});

test('any workbook arrives as it was sent', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, async (sent) => {
      const receiver = new Receiver();
      await sendWorkbook(sent, receiver, going());
      expect(receiver.workbook()).toEqual(sent);
    }),
  );
});

/** A sheet of so many rows. */
const rows = (name: string, count: number) =>
  sheet(
    name,
    Array.from({ length: count }, (_, index) => [index]),
  );

test.each([
  { title: 'an empty sheet', counts: [0], pieces: [] },
  { title: 'one row', counts: [1], pieces: [[0, 1]] },
  { title: 'as many as fit', counts: [2000], pieces: [[0, 2000]] },
  {
    title: 'one more',
    counts: [2001],
    pieces: [
      [0, 2000],
      [0, 1],
    ],
  },
  {
    title: 'sheets one after the other',
    counts: [2500, 0, 3],
    pieces: [
      [0, 2000],
      [0, 500],
      [2, 3],
    ],
  },
])('$title goes in pieces of at most 2,000 rows', async ({ counts, pieces }) => {
  const sent = workbook(counts.map((count, index) => rows(`表${String(index)}`, count)));
  const receiver = new Receiver();
  await sendWorkbook(sent, receiver, going());
  expect(receiver.pieces).toEqual(pieces);
  expect(receiver.workbook()).toEqual(sent);
});

test('nothing more is sent once it was cancelled', async () => {
  const controller = new AbortController();
  const receiver = new Receiver();
  const sending = sendWorkbook(
    workbook([rows('表', 6000)]),
    {
      startWorkbook: (head) => receiver.startWorkbook(head),
      addRows: (index, piece) => {
        controller.abort(new DOMException('enough', 'AbortError'));
        return receiver.addRows(index, piece);
      },
    },
    controller.signal,
  );
  await expect(sending).rejects.toThrow('enough');
  expect(receiver.pieces).toEqual([[0, 2000]]);
});

test('rows of a sheet that was not announced are refused', () => {
  const pieces = new WorkbookPieces({ file: '', sha256: '', sheets: [], names: [] });
  expect(() => pieces.add(0, [])).toThrow(new RangeError('no sheet 0'));
});
