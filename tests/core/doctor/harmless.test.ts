import fc from 'fast-check';
import { planCorrections, withCorrections } from '@/core/doctor';
import { assembleAccount, type LedgerAccount } from '@/core/assemble';
import type { Finding } from '@/core/findings';
import { NO_WORDS } from '@/core/figures';
import type { Workbook } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet, workbook, type Given } from '#tests/samples/grid-workbook';

const HEADING = ['序号', '会议时间', '会议类型', '主题', '应到人数', '实到人数', '请假人数', '学时', '备注'];

const date = fc.constantFrom<Given[]>(
  day('2021-03-05'),
  '2021.3.5',
  '2021年3月5日',
  20_210_305,
  44_260,
  44_260.5,
  '3月5日',
  '3.5',
  '2021年3月',
  '2021.3.5（晚）',
  '2021年2月30日',
  10.2,
  null,
  '二〇二一年四月六日',
  '2020.12.30',
);
const count = fc.constantFrom<Given[]>(
  25,
  '25',
  '25人',
  '２５',
  '二十五',
  '27/25',
  27,
  '27人',
  null,
  '—',
  '3（已补课2人）',
  '全体',
);
const row = fc.record({
  date,
  kind: fc.constantFrom('党课', '支委会', '党员大会', '学习'),
  topic: fc.constantFrom('甲', '乙'),
  counts: fc.tuple(
    count,
    count,
    fc.constantFrom<Given[]>(2, '2人', null),
    fc.constantFrom<Given[]>(1, '2学时', null),
  ),
  remark: fc.constantFrom<Given[]>(null, null, '补开', '取消'),
});
const ledgers = fc
  .record({
    rows: fc.array(row, { minLength: 1, maxLength: 8 }),
    title: fc.constantFrom('2021年三会一课', '三会一课台账'),
    isTwice: fc.boolean(),
  })
  .map(({ rows, title, isTwice }): Workbook => {
    const lines = rows.map(({ date: when, kind, topic, counts, remark }, index) => [
      index + 1,
      when,
      kind,
      topic,
      ...counts,
      remark,
    ]);
    const sheets = [sheet('三会一课', [[title], HEADING, ...lines])];
    return workbook(isTwice ? [...sheets, sheet('党课', [HEADING, ...lines.slice(0, 2)])] : sheets);
  });

function accountOf(workbooks: readonly Workbook[]): LedgerAccount {
  return assembleAccount(workbooks, partyBranch, {}, NO_WORDS, { year: 2022, month: 1, day: 10 });
}

const figuresOf = ({ figures }: LedgerAccount) =>
  figures.all().map(({ key, value, text, rows }) => ({ key, value, text, rows }));
const keyOf = ({ code, sheet: name, cell }: Finding) => `${code} ${name}!${cell}`;
const faultsOf = ({ findings }: LedgerAccount) =>
  findings.filter(({ severity }) => severity !== 'info').map(keyOf);

describe('corrections', () => {
  it('leave every figure as it is, whichever are made, cure what they say and make nothing wrong', () => {
    let made = 0;
    fc.assert(
      fc.property(ledgers, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (book, ticks) => {
        const before = accountOf([book]);
        const { ledger } = before;
        const all = planCorrections({ workbooks: [book], ledger, model: partyBranch.ledger, year: null });
        for (const chosen of [all, all.filter((_, index) => ticks[index % ticks.length])]) {
          const after = accountOf(withCorrections([book], chosen));
          expect(figuresOf(after)).toEqual(figuresOf(before));
          const standing = new Set(after.findings.map(keyOf));
          const cured = chosen.flatMap(({ findings }) => findings.map(keyOf));
          expect(cured.filter((key) => standing.has(key))).toEqual([]);
          expect(faultsOf(after).filter((key) => !faultsOf(before).includes(key))).toEqual([]);
          made += chosen.length;
        }
      }),
      { numRuns: 150 },
    );
    expect(made).toBeGreaterThan(200);
  });

  it('are none once all are made', () => {
    fc.assert(
      fc.property(ledgers, (book) => {
        const plan = (workbooks: readonly Workbook[]) =>
          planCorrections({
            workbooks,
            ledger: accountOf(workbooks).ledger,
            model: partyBranch.ledger,
            year: null,
          });
        const first = plan([book]);
        const marks = first.filter(({ reason }) => reason === 'repeat');
        const again = plan(withCorrections([book], first));
        // A row is corrected once its repeats are remarked.
        if (marks.length === 0) expect(again).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
