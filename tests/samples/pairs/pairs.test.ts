import { DocxFile } from '@/adapters/docx-file';
import { XlsxFile } from '@/adapters/xlsx-file';
import type { Sheet } from '@/core/ledger';
import { pairFiles } from './pair-files';
import type { PlacedNumber } from './pair-document';
import { readPair, type Pair } from './read-pair';

const FILES = [...pairFiles('documents'), ...pairFiles('kept')];

describe.each(FILES)('$name', ({ text }) => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await readPair(text);
  });

  it('has its numbers where the truth says', () => {
    for (const { paragraph, start, length, text: said } of pair.truth) {
      expect(pair.paragraphs[paragraph]?.text.slice(start, start + length)).toBe(said);
    }
  });

  it('is the same read from its file', async () => {
    const body = pair.paragraphs.filter(({ story }) => story === undefined);
    const read = await new DocxFile(pair.bytes, 'last.docx').readParagraphs();
    expect(read).toEqual(body.map(({ index, text: said, marks }) => ({ index, text: said, marks })));
  });

  it('has the same ledger in its workbooks’ files', async () => {
    for (const { workbook, bytes } of [...pair.workbooks, ...pair.newWorkbooks]) {
      const read = await new XlsxFile(bytes, workbook.file).read();
      expect(read.sheets.map(shownSheet)).toEqual(workbook.sheets.map(shownSheet));
    }
  });

  it('has figures that share their values, and foreign numbers that have one by chance', () => {
    const keyed = pair.truth.filter(({ keys }) => keys !== null);
    const foreign = pair.truth.filter(({ keys, wrong }) => keys === null && wrong === undefined);
    const said = new Set(keyed.map(({ text: number }) => number));
    expect(said.size).toBeLessThan(keyed.length);
    expect(foreign.filter(({ text: number }) => said.has(number)).length).toBeGreaterThan(
      foreign.length * 0.3,
    );
  });
});

function shownSheet({ name, hidden, rows, merges, hiddenColumns }: Sheet): unknown {
  const shown = rows.map(({ number, hidden: isHidden, cells }) => ({
    number,
    isHidden,
    cells: cells.map((cell) => [cell.column, cell.type, 'value' in cell ? cell.value : null]),
  }));
  return { name, hidden, rows: shown, merges, hiddenColumns };
}

describe('all pairs', () => {
  let pairs: readonly Pair[];
  let truth: readonly PlacedNumber[];
  beforeAll(async () => {
    pairs = await Promise.all(FILES.map(({ text }) => readPair(text)));
    truth = pairs.flatMap((pair) => pair.truth);
  });

  it.each([
    { title: 'explained by a figure', least: 420, counts: ({ keys }: PlacedNumber) => keys !== null },
    {
      title: 'explained by none',
      least: 250,
      counts: ({ keys, wrong }: PlacedNumber) => keys === null && wrong === undefined,
    },
    { title: 'wrong in the report', least: 30, counts: ({ wrong }: PlacedNumber) => wrong !== undefined },
  ])('have at least $least numbers $title', ({ least, counts }) => {
    expect(truth.filter(counts).length).toBeGreaterThanOrEqual(least);
  });

  it.each([
    { title: 'a ledger of the year after', least: 4, has: (pair: Pair) => pair.newWorkbooks.length > 0 },
    { title: 'several workbooks', least: 2, has: (pair: Pair) => pair.workbooks.length > 1 },
    {
      title: 'figures of the branch’s own',
      least: 3,
      has: (pair: Pair) => pair.truth.some(({ keys }) => keys?.some((key) => !key.includes('.'))),
    },
  ])('at least $least have $title', ({ least, has }) => {
    expect(pairs.filter(has).length).toBeGreaterThanOrEqual(least);
  });
});
