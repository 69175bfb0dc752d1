import { day, sheet } from '#tests/samples/grid-workbook';
import { HEADING, read } from './read';
import { codes } from './layouts/told';

/** Groups of rows, each with a subtotal of its own below. */
function ledger(groups: number, size: number, subtotal: (group: number) => number) {
  const rows = Array.from({ length: groups }, (_, group) => [
    ...Array.from({ length: size }, (__, index) => [
      day('2021-03-05'),
      '党小组会',
      `议题${String(group)}-${String(index)}`,
      2,
      2,
      0,
    ]),
    ['小计', null, null, subtotal(group), null, null],
  ]).flat();
  return sheet('三会一课', [HEADING, ...rows]);
}

describe('subtotals', () => {
  it.each([
    { title: 'of the rows since the last one', subtotal: () => 6, expected: [] },
    { title: 'of all rows above', subtotal: (group: number) => 6 * (group + 1), expected: [] },
    {
      title: 'of nothing',
      subtotal: (group: number) => (group === 1 ? 7 : 6),
      expected: ['total.differs D9 counted 6'],
    },
  ])('$title', ({ subtotal, expected }) => {
    const { findings } = read(ledger(3, 3, subtotal));
    const told = findings.flatMap(({ code, cell, fields }) =>
      code === 'total.differs' ? [`${code} ${cell} counted ${String(fields['counted'])}`] : [],
    );
    expect(told).toEqual(expected);
  });

  it('of thousands of rows are checked without adding each row again for each of them', () => {
    expect(codes(ledger(1_500, 20, () => 40)).filter((code) => code.startsWith('total.differs'))).toEqual([]);
  });
});
