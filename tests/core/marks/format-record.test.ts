import {
  formatRecord,
  parseRecord,
  type DocumentRecord,
  type RecordedFigure,
  type RecordedRow,
} from '@/core/marks';
import { recordOf } from './refresh-samples';

const rowsOf = (sheet: string, count: number): readonly RecordedRow[] =>
  Array.from({ length: count }, (_, index) => ({
    file: '台账.xlsx',
    sheet,
    row: index + 2,
    date: '2021-03-05',
    kind: '党员大会',
    topic: `第${String(index)}次会议的议题，写得稍长一些，好让它占去一点地方`,
    fingerprint: `${sheet}${String(index)}`.padStart(11, '0'),
    persons: '',
  }));

const figureOf = (key: string, rows: readonly RecordedRow[]): RecordedFigure => ({
  key,
  label: `${key}的名称`,
  text: String(rows.length),
  earlier: [],
  value: String(rows.length),
  unit: '次',
  definition: '类型=党员大会，2021年内已召开',
  rows,
  excluded: [],
  shortened: false,
  places: 1,
});

const manyFigures = (count: number, rows: number): DocumentRecord =>
  recordOf(
    Array.from({ length: count }, (_, index) =>
      figureOf(`f${String(index)}`, rowsOf(`表${String(index)}`, rows)),
    ),
  );

const bytesOf = (xml: string) => new TextEncoder().encode(xml).length;

describe('a record is never above 2 MB', () => {
  it('and whole as long as it is not', () => {
    const small = manyFigures(3, 1000);
    expect(parseRecord(formatRecord(small))).toEqual(small);
  });

  it('rows give way to their places, and the figure says so', () => {
    const large = manyFigures(12, 1000);
    const xml = formatRecord(large);
    expect(bytesOf(xml)).toBeLessThanOrEqual(2_000_000);
    const [first] = parseRecord(xml)?.figures ?? [];
    expect(first).toMatchObject({
      text: '1000',
      shortened: true,
      further: [{ sheet: '表0', rows: '302-1001', count: 700 }],
    });
    expect(first?.rows).toHaveLength(300);
  });

  it('of very many figures the texts are kept the longest', () => {
    const xml = formatRecord(manyFigures(5_500, 1));
    expect(bytesOf(xml)).toBeLessThanOrEqual(2_000_000);
    const figures = parseRecord(xml)?.figures ?? [];
    expect(figures).toHaveLength(5_500);
    expect(figures.at(-1)).toMatchObject({ key: 'f5499', text: '1', rows: [], shortened: true });
  });

  it('written again it says the same', () => {
    const xml = formatRecord(manyFigures(12, 1000));
    const again = parseRecord(xml);
    if (again === null) throw new RangeError('not read');
    expect(formatRecord(again)).toBe(xml);
  });
});

describe('names of persons', () => {
  const named = rowsOf('三会一课', 2).map((row) => ({ ...row, persons: '王小明' }));
  const [first, second] = named.map((row) => ({ ...row, reason: 'notHeld', detail: '' }));
  const figure = { ...figureOf('a', named), excluded: [first, second].flatMap((row) => row ?? []) };
  const scope = { writtenAt: '', year: 2021, period: '2021', branch: null, ledgers: [] };
  const record: DocumentRecord = {
    ...recordOf([figure]),
    versions: [
      {
        action: 'refresh',
        writtenAt: '',
        ledgers: [],
        changes: [],
        left: [],
        before: { ...scope, figures: [figure] },
      },
    ],
  };

  it('are nowhere in a record whose user did not agree, or does no longer', () => {
    expect(formatRecord(record)).not.toContain('王小明');
    expect(parseRecord(formatRecord(record))?.versions?.[0]?.before?.figures[0]?.rows).toHaveLength(2);
  });

  it('stay where the user agreed', () => {
    const agreed: DocumentRecord = { ...record, keepsPersons: true };
    expect(parseRecord(formatRecord(agreed))).toEqual(agreed);
  });
});

describe('texts without any measure', () => {
  const vast = '字'.repeat(900_000);

  it('of sheets give way before any figure does', () => {
    const record: DocumentRecord = {
      ...manyFigures(1, 3),
      mappings: [{ file: '', sheet: '记录', text: vast }],
    };
    const kept = parseRecord(formatRecord(record));
    expect(kept?.mappings).toBeUndefined();
    expect(kept?.figures.map(({ key, text }) => [key, text])).toEqual([['f0', '3']]);
  });

  it('of the record itself leave what it was written for', () => {
    const xml = formatRecord({ ...manyFigures(1, 3), branch: vast });
    expect(parseRecord(xml)).toMatchObject({ year: 2021, period: '2021', branch: null, figures: [] });
  });
});
