import { sheet } from '#tests/samples/grid-workbook';
import { placed, read } from './read';

/** The ledger of one suggestion with that status. */
const noted = (status: string) =>
  read(
    sheet('意见建议', [
      ['收集时间', '意见建议内容', '办理情况'],
      ['2021-03-05', '增设座椅', status],
    ]),
  );
const kindsOf = (status: string) => noted(status).tables[0]?.records[0]?.kinds;
const codesOf = (status: string) =>
  noted(status)
    .findings.map(placed)
    .filter((code) => !code.startsWith('date.'));

describe('what became of a suggestion', () => {
  it.each([
    { is: 'partly', said: '已解决（部分）' },
    { is: 'partly', said: '部分解决' },
    { is: 'partly', said: '部分问题已解决' },
    { is: 'partly', said: '大部分已完成，其余正在推进' },
    { is: 'partly', said: '已解决2条，剩1条' },
    { is: 'partly', said: '已解决2条，1条正在办理' },
    { is: 'partly', said: '1条未解决，2条已解决' },
    { is: 'partly', said: '基本解决' },
    { is: 'partly', said: '基本已解决' },
    { is: 'partly', said: '已完成80%' },
    { is: 'resolved', said: '已解决' },
    { is: 'resolved', said: '已解决2条' },
    { is: 'resolved', said: '已完成100%' },
    { is: 'resolved', said: '已办结（3月）' },
    { is: 'resolved', said: '大部分问题复杂，现已全部解决' },
    { is: 'resolved', said: '已解决，该部分座椅已更换' },
    { is: 'resolved', said: '已全部完成' },
    { is: 'resolved', said: '全部已落实' },
    { is: 'open', said: '未全部落实' },
    { is: 'open', said: '未解决' },
    { is: 'open', said: '未能全部解决' },
    { is: 'open', said: '没有全部落实' },
    { is: 'open', said: '难以全部解决' },
    { is: 'open', said: '下月全部解决' },
    { is: 'open', said: '并非已全部办结' },
    { is: 'open', said: '尚不能全部落实' },
    { is: 'open', said: '没有已得到解决' },
    { is: 'resolved', said: '按计划已全部解决' },
    { is: 'resolved', said: '没有问题，已全部办结' },
    { is: 'open', said: '正在办理' },
    { is: 'open', said: '整改中' },
    { is: 'open', said: '未解决（部分群众有不同意见）' },
    { is: 'open', said: '尚未全部解决' },
  ])('“$said” is $is', ({ is, said }) => {
    expect(kindsOf(said)).toEqual([is]);
    expect(codesOf(said)).toEqual([]);
  });

  it.each(['100%', '已转街道办理', '已答复', '2021-05-06'])(
    '“%s” is not understood: not resolved, and told',
    (said) => {
      expect(kindsOf(said)).toEqual([]);
      expect(codesOf(said)).toEqual(['status.unknown C2']);
    },
  );

  it('a blank is another fault', () => {
    expect(codesOf('')).toEqual(['status.missing C2']);
  });
});
