import { isFailure } from '@/core/failure';
import type { LedgerSource, Workbook } from '@/core/ledger';
import { buildSheet, buildWorkbook } from '#tests/adapters/xlsx-file/build-workbook';
import { expectedOf, factsOf, type SourceFacts } from './source-case';
import { SOURCE_CASES } from './source-cases';

/** Makes a source of the bytes of an .xlsx file. */
export type OpenSource = (bytes: Uint8Array, file: string) => LedgerSource;

interface SourceTraits {
  /** False where number formats come back written in another way; what is a date still is one. */
  readonly keepsFormats?: boolean;
}

/** What the core may rely on, wherever a workbook comes from. */
export function describeLedgerSource(
  name: string,
  open: OpenSource,
  { keepsFormats = true }: SourceTraits = {},
): void {
  const compared = keepsFormats ? (facts: SourceFacts) => facts : withoutFormats;
  const read = async (build: Uint8Array | Promise<Uint8Array>, file: string): Promise<Workbook> =>
    open(await build, file).read();

  describe(`${name} as a source of ledgers`, () => {
    test.each(SOURCE_CASES)('$title', async (given) => {
      const workbook = await read(given.build(), given.file);
      expect(compared(factsOf(workbook, given))).toEqual(compared(expectedOf(given)));
      expect(workbook.file).toBe(given.file);
      expect(workbook.sha256).toMatch(/^[0-9a-f]{64}$/);
    });

    test.each(SOURCE_CASES)('rows, cells and merges are in order: $title', async (given) => {
      const { sheets } = await read(given.build(), given.file);
      for (const { rows, merges, hiddenColumns } of sheets) {
        expectAscending(rows.map(({ number }) => number));
        for (const { cells } of rows) expectAscending(cells.map(({ column }) => column));
        expectAscending(merges.map(({ top, left }) => top * 20_000 + left));
        expectAscending(hiddenColumns);
        expect(rows.filter(({ cells }) => cells.length === 0)).toEqual([]);
      }
    });

    test('read twice, it gives the same', async () => {
      const source = open(twoSheets(3), '台账.xlsx');
      expect(await source.read()).toEqual(await source.read());
    });

    test.each([
      { title: 'without a cell', data: '' },
      { title: 'with nothing but formats', data: '<row r="1"><c r="A1" s="0"/></row>' },
    ])('a workbook $title is file.empty', async ({ data }) => {
      const failure: unknown = await read(buildSheet(data), '空.xlsx').catch((error: unknown) => error);
      expect(isFailure(failure) && [failure.code, failure.fields]).toEqual([
        'file.empty',
        { file: '空.xlsx' },
      ]);
    });

    test('progress grows up to the whole', async () => {
      const shares: number[] = [];
      await open(twoSheets(5_000), '台账.xlsx').read({
        onProgress: ({ done, total }) => shares.push(done / total),
      });
      expect(shares.length).toBeGreaterThan(2);
      expect(shares).toEqual([...shares].sort((one, other) => one - other));
      expect(shares.at(-1)).toBe(1);
      expect(shares.every((share) => share >= 0)).toBe(true);
    });

    test('cancelled before it begins, it reads nothing', async () => {
      const shares: number[] = [];
      const reading = open(twoSheets(3), '台账.xlsx').read({
        signal: AbortSignal.abort(new Error('stopped')),
        onProgress: ({ done, total }) => shares.push(done / total),
      });
      await expect(reading).rejects.toThrow('stopped');
      expect(shares).toEqual([]);
    });

    test('cancelled on the way, it ends with the reason and no workbook', async () => {
      const controller = new AbortController();
      const shares: number[] = [];
      const reading = open(twoSheets(5_000), '台账.xlsx').read({
        signal: controller.signal,
        onProgress: ({ done, total }) => {
          shares.push(done / total);
          if (done > 0) controller.abort(new Error('stopped'));
        },
      });
      await expect(reading).rejects.toThrow('stopped');
      expect(Math.max(...shares)).toBeLessThan(1);
    });
  });
}

function withoutFormats({ cells, ...facts }: SourceFacts): SourceFacts {
  const shown = Object.entries(cells).map(([place, cell]) => [
    place,
    /^=?(?:number|date) /.test(cell) ? cell.replace(/ \[.*\]$/s, '') : cell,
  ]);
  return { ...facts, cells: Object.fromEntries(shown) as SourceFacts['cells'] };
}

function expectAscending(places: readonly number[]): void {
  expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
}

/** So many rows of eight cells in each of two sheets. */
function twoSheets(rowCount: number): Uint8Array {
  const cells = '<c><v>1</v></c>'.repeat(8);
  const data = `<row>${cells}</row>`.repeat(rowCount);
  return buildWorkbook({
    sheets: [
      { name: '上半年', data },
      { name: '下半年', data },
    ],
  });
}
