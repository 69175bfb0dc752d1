import { provenCorrections, type Correction, type Reading } from '@/core/doctor';
import { findingAt } from '@/core/findings';
import { sheet, workbook } from '#tests/samples/grid-workbook';

const WORKBOOK = workbook([sheet('三会一课', [['时间'], ...Array.from({ length: 8 }, () => ['25人'])])]);

const at = (row: number) => ({ file: WORKBOOK.file, sheet: '三会一课', cell: `A${String(row)}` });

const correction = (row: number): Correction => ({
  file: WORKBOOK.file,
  sheet: '三会一课',
  reason: 'numberText',
  findings: [findingAt('number.text', at(row), '25人')],
  fields: {},
  cells: [
    {
      row,
      column: 1,
      stands: { column: 1, type: 'text', value: '25人' },
      becomes: { type: 'number', value: 25 },
    },
  ],
});

const ALL = [2, 3, 4, 5, 6, 7, 8].map(correction);

/** Reads with a figure, or a fault, that shows what stands in some cells. */
function reading(workbooks: readonly (typeof WORKBOOK)[], depends: Depends): Reading {
  const cells = (workbooks[0]?.sheets[0]?.rows ?? []).map(({ number, cells: [cell] }) => ({
    row: number,
    isText: cell?.type === 'text',
  }));
  const changed = cells.filter(({ row, isText }) => depends.rows.includes(row) && !isText);
  const texts = cells.filter(({ row, isText }) => row > 1 && isText);
  return {
    figures: [{ key: 'taken', text: depends.by === 'figure' ? String(changed.length) : '', rows: [] }],
    findings: [
      ...texts.map(({ row }) => findingAt('number.text', at(row))),
      ...(depends.by === 'fault' && changed.length > 0 ? [findingAt('row.duplicate', at(2))] : []),
      ...(depends.by === 'cure' ? changed.map(({ row }) => findingAt('number.text', at(row))) : []),
    ],
  };
}

interface Depends {
  readonly by: 'figure' | 'fault' | 'cure' | 'nothing';
  readonly rows: readonly number[];
}

describe('what is tried before it is offered', () => {
  it.each<{ title: string; depends: Depends; expected: readonly number[] }>([
    {
      title: 'all, where nothing changes',
      depends: { by: 'nothing', rows: [] },
      expected: [2, 3, 4, 5, 6, 7, 8],
    },
    {
      title: 'not the cell a figure takes',
      depends: { by: 'figure', rows: [4] },
      expected: [2, 3, 5, 6, 7, 8],
    },
    {
      title: 'not what makes a new fault',
      depends: { by: 'fault', rows: [2, 8] },
      expected: [3, 4, 5, 6, 7],
    },
    { title: 'not what cures nothing', depends: { by: 'cure', rows: [5] }, expected: [2, 3, 4, 6, 7, 8] },
  ])('$title', ({ depends, expected }) => {
    const read = (workbooks: readonly (typeof WORKBOOK)[]) => reading(workbooks, depends);
    const proven = provenCorrections(ALL, { workbooks: [WORKBOOK], before: read([WORKBOOK]), read });
    expect(proven.map(({ cells: [cell] }) => cell?.row)).toEqual(expected);
  });

  it('gives up rather than read for ever', () => {
    let readings = 0;
    const many = Array.from({ length: 500 }, () => ALL).flat();
    const read = (workbooks: readonly (typeof WORKBOOK)[]) => {
      readings += 1;
      return reading(workbooks, { by: 'figure', rows: [2, 4, 6, 8] });
    };
    const before = read([WORKBOOK]);
    expect(provenCorrections(many, { workbooks: [WORKBOOK], before, read })).toEqual([]);
    expect(readings).toBeLessThan(30);
  });
});
