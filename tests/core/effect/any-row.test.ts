import fc from 'fast-check';
import { rowEffect, withoutRows } from '@/core/effect';
import type { Figures } from '@/core/figures';
import type { Sheet, Workbook } from '@/core/ledger';
import { MEETING_HEADING } from '#tests/core/figures/party-account';
import { day, sheet, workbook, type Given } from '#tests/samples/grid-workbook';
import { accountOf, rowsOf } from './account-without';

const date = fc.oneof(
  fc.constantFrom<Given[]>(day('2021-03-05'), day('2021-03-12'), day('2021-06-04'), day('2021-11-30')),
  fc.constantFrom<Given[]>('3月5日', '2021年6月', null, '延期', '2021年2月30日', day('2020-12-30'), '同上'),
);
const count = fc.constantFrom<Given[]>(20, 18, 25, null, '—', '30/28', '12人', -1);
const row = fc
  .record({
    date,
    kind: fc.constantFrom<Given[]>('党课', '党员大会', '支委会', '党员大会、党课', '学习', null),
    topic: fc.constantFrom('甲', '乙'),
    heads: fc.tuple(count, count, count, count),
  })
  .map(({ date: when, kind, topic, heads }): readonly Given[] => [when, kind, topic, ...heads]);
/** Two sheets, the second of which may repeat rows of the first; and a row of the first. */
const choices = fc
  .record({ rows: fc.array(row, { minLength: 1, maxLength: 8 }), repeats: fc.nat(2), at: fc.nat(7) })
  .map(({ rows, repeats, at }) => ({ rows, at: at % rows.length, others: rows.slice(0, repeats) }));

const table = (name: string, rows: readonly (readonly Given[])[]): Sheet =>
  sheet(name, [MEETING_HEADING, ...rows]);
const bookOf = (rows: readonly (readonly Given[])[], others: readonly (readonly Given[])[]): Workbook =>
  workbook([table('2021年三会一课', rows), ...(others.length === 0 ? [] : [table('2021年会议', others)])]);

describe('whatever stands in a ledger, without one of its rows', () => {
  it('figures say what they say of the ledger that never had it, and no other one changes', () => {
    let changed = 0;
    fc.assert(
      fc.property(choices, ({ rows, others, at }) => {
        const book = bookOf(rows, others);
        const chosen = rowsOf('2021年三会一课', at + 2);
        const before = accountOf(book).figures;
        const never = accountOf(bookOf(rows.toSpliced(at, 1), others)).figures;
        const [without = book] = withoutRows([book], chosen);
        const { counting, others: more } = rowEffect(before, accountOf(without).figures, chosen);
        const told = new Map([...counting, ...more].map((effect) => [effect.key, effect]));
        for (const { key, text } of before.all()) {
          const then = never.get(key)?.text ?? '';
          const effect = told.get(key);
          if (effect === undefined) expect(then).toBe(text);
          else
            expect([effect.before ?? '', effect.after ?? '']).toEqual([
              said(text, before, key),
              said(then, never, key),
            ]);
          if (then !== text) changed += 1;
        }
      }),
      { numRuns: 100 },
    );
    expect(changed).toBeGreaterThan(80);
  });
});

/** With its unit, where it says anything and the unit is not said yet. */
function said(text: string, figures: Figures, key: string): string {
  const unit = figures.get(key)?.unit ?? '';
  if (text === '' || unit === '' || text.endsWith(unit)) return text;
  return `${text} ${unit}`;
}
