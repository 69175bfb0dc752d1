import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { fieldText } from '@/core/ledger';
import { read } from '../read';
import { codes, told } from './told';

const grid = (...rows: readonly (readonly Given[])[]) => sheet('三会一课一览', rows);

describe('days below their kinds', () => {
  it('of several branches are a meeting each', () => {
    const same = '2024年1月20日';
    const made = grid(
      ['支部', '党员大会', '支委会', '党课'],
      ['第一党支部', same, same, same],
      ['第二党支部', same, same, same],
      ['第三党支部', same, same, same],
    );
    const records = read(made).tables.flatMap((table) => table.records);
    expect(
      records.map(({ branch, excluded }) => `${String(branch)} ${excluded?.reason ?? 'counts'}`),
    ).toEqual(
      Array.from({ length: 3 }, () => ['第一党支部 counts', '第二党支部 counts', '第三党支部 counts']).flat(),
    );
    expect(codes(made).filter((code) => code.startsWith('row.'))).toEqual([]);
  });

  it('of several groups are a meeting each, also under a merged month', () => {
    const made = sheet(
      '小组会一览',
      [
        ['月份', '组别', '党小组会', '党课'],
        ['1月', '第一党小组', '20日', '8日'],
        [null, '第二党小组', '20日', null],
      ],
      { merges: [{ top: 2, left: 1, bottom: 3, right: 1 }] },
    );
    expect(told(made)).toEqual([
      '2021-1-20 groupMeeting //',
      '2021-1-20 groupMeeting //',
      '2021-1-8 partyLecture //',
    ]);
    const [table] = read(made).tables;
    const at = table?.columns.findIndex(({ name }) => name === 'group') ?? -1;
    expect(table?.records.map(({ fields }) => fieldText(fields[at]))).toEqual(['第一党小组', '第二党小组']);
  });

  it('under labels nobody knows are a meeting each', () => {
    const made = grid(
      ['车间', '党员大会', '党课'],
      ['甲', '1月20日', '1月20日'],
      ['乙', '1月20日', '1月20日'],
    );
    expect(told(made).filter((line) => line.endsWith('duplicate'))).toEqual([]);
  });

  it.each([
    { month: '12月', is: '2021-12-5' },
    { month: '2023年12月', is: '2023-12-5' },
    { month: '十二月份', is: '2021-12-5' },
    { month: day('2023-12-01', 'yyyy"年"m"月"'), is: '2023-12-5' },
  ])('are of the month of their row: $is', ({ month, is }) => {
    const made = grid(['月份', '党员大会', '支委会'], [month, '5日', '6日']);
    expect(told(made)).toEqual([`${is} generalMeeting //`, `${is.replace(/5$/, '6')} committeeMeeting //`]);
  });

  it('are of the year of their row', () => {
    const made = grid(
      ['年', '月', '党员大会', '支委会'],
      [2023, '12月', '5日', '12月6日'],
      [2024, '1月', '5日', null],
    );
    expect(told(made)).toEqual([
      '2023-12-5 generalMeeting //',
      '2024-1-5 generalMeeting //',
      '2023-12-6 committeeMeeting //',
    ]);
  });

  it.each(['无', '/', '-', '——', '×'])('“%s” is no date', (none) => {
    const made = grid(
      ['月份', '党员大会', '支委会'],
      ['1月', none, '2021年1月6日'],
      ['2月', '2021年2月5日', none],
      ['3月', none, none],
    );
    expect(told(made)).toEqual(['2021-2-5 generalMeeting //', '2021-1-6 committeeMeeting //']);
    expect(codes(made)).toEqual(['layout.dates A1', 'date.text C2', 'date.text B3']);
  });
});
