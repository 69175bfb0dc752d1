import type { Sheet } from '@/core/ledger';
import { day, sheet } from '#tests/samples/grid-workbook';
import { HEADING, placed, read } from './read';

describe('sheets beside a template', () => {
  const ROWS = [HEADING, [day('2021-03-05'), '党员大会', '甲', 20, 18, 2]];

  /** How often the rows of a ledger are asked for, beside other sheets. */
  const asked = (...others: readonly Sheet[]): number => {
    let count = 0;
    const { rows, ...rest } = sheet('三会一课', ROWS);
    const watched: Sheet = {
      ...rest,
      get rows() {
        count += 1;
        return rows;
      },
    };
    read(watched, ...others);
    return count;
  };

  it('are read no more often than without one', () => {
    expect(asked(sheet('模板', ROWS))).toBe(asked(sheet('封面', [['台账']])));
  });

  it('keep their findings, and the template has none but its own', () => {
    const wrong = [HEADING, ['2021年2月30日', '党员大会', '甲', 20, 18, 2]];
    const ledger = read(sheet('三会一课', wrong), sheet('三会一课模板', wrong));
    expect(ledger.findings.map((finding) => `${placed(finding)} ${finding.sheet}`)).toEqual([
      'date.impossible A2 三会一课',
      'sheet.template A1 三会一课模板',
    ]);
  });
});
