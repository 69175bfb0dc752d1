import { sheet, type Given } from '#tests/samples/grid-workbook';
import { placed, read } from './read';

const UPPER = ['会议时间', '会议类型', '正式党员', null, '预备党员', null];
const over = (left: number, right: number, bottom: number) => ({ top: 1, left, bottom, right });

describe('two columns of one heading', () => {
  it.each<{ title: string; lower: readonly Given[]; findings: readonly string[] }>([
    {
      title: 'numbers under two groups',
      lower: [null, null, '应到', '实到', '应到', '实到'],
      findings: ['heading.twice E1', 'heading.twice F1'],
    },
    { title: 'texts under two groups', lower: [null, null, '应到', '备注', '实到', '备注'], findings: [] },
    { title: 'numbers of one group', lower: [null, null, '应到', '实到', '姓名', '编号'], findings: [] },
  ])('$title', ({ lower, findings }) => {
    const rows = [UPPER, lower, ['2021-03-05', '党员大会', 25, 24, 2, 2]];
    const merges = [over(1, 1, 2), over(2, 2, 2), over(3, 4, 1), over(5, 6, 1)];
    const ledger = read(sheet('三会一课', rows, { merges }));
    expect(ledger.findings.map(placed).filter((code) => code.startsWith('heading'))).toEqual(findings);
    expect(ledger.tables[0]?.records).toHaveLength(1);
  });

  it('names the one that is read', () => {
    const { findings } = read(
      sheet('三会一课', [
        ['会议时间', '会议类型', '党员到会人数', '实际参会人次'],
        ['2021-03-05', '党员大会', 25, 24],
      ]),
    );
    expect(findings.find(({ code }) => code === 'heading.alike')).toMatchObject({
      cell: 'D1',
      value: '实际参会人次',
      fields: { other: '党员到会人数' },
    });
  });

  it.each<{ title: string; headings: readonly string[]; findings: readonly string[] }>([
    {
      title: 'two that look like those who came',
      headings: ['党员到会人数', '会议', '实际参会人次'],
      findings: ['heading.alike E1'],
    },
    { title: 'one of them is the usual word', headings: ['实到人数', '会议', '实际参会人次'], findings: [] },
    {
      title: 'those expected and those who came',
      headings: ['党员应到会人数', '会议', '党员到会人数'],
      findings: [],
    },
  ])('$title', ({ headings, findings }) => {
    const ledger = read(
      sheet('三会一课', [
        ['会议时间', '会议类型', ...headings],
        ['2021-03-05', '党员大会', 25, 24, 2],
      ]),
    );
    expect(ledger.findings.map(placed).filter((code) => code.startsWith('heading'))).toEqual(findings);
  });
});
