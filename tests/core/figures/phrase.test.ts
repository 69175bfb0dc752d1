import { namesAsked, WordedFigures, type Figures } from '@/core/figures';
import { parsePhrase } from '@/core/report';
import { day, sheet } from '#tests/samples/grid-workbook';
import { bookOf, shown } from './party-account';

function research(...counts: readonly (readonly [suggestions: number | null, resolved: number | null])[]) {
  const rows = counts.map(([suggestions, resolved]) => [day('2021-03-09'), '甲', suggestions, resolved]);
  return sheet('调研', [['调研时间', '调研课题', '收集意见建议', '已解决'], ...rows]);
}

/** Figures with wordings, written as a narrative writes them. */
function phrasesOver(figures: Figures, wordings: Readonly<Record<string, readonly string[]>>): Figures {
  const phrases = Object.entries(wordings).map(([label, lines]) => {
    const phrase = parsePhrase(label, lines);
    if (phrase === null) throw new RangeError(lines.join());
    return phrase;
  });
  return new WordedFigures(figures, { wordings: phrases, profile: new Map() });
}

const OUTCOME = [
  '- 收集意见建议=0：没有意见',
  '- 已解决=0：正在办理',
  '- 已解决={{收集意见建议}}：全部解决',
  '- 已解决 不为空：解决{{已解决}}项，占{{意见建议办结率}}',
];

describe('a wording', () => {
  it.each([
    { title: 'none', given: research([0, 0]), text: '没有意见' },
    { title: 'none resolved', given: research([5, 0]), text: '正在办理' },
    { title: 'all resolved', given: research([5, 5]), text: '全部解决' },
    { title: 'the first case that holds', given: research([0, 0], [0, 0]), text: '没有意见' },
  ])('$title: $text', ({ given, text }) => {
    const figure = phrasesOver(bookOf(given), { 办理情况: OUTCOME }).get('phrase.办理情况');
    expect(figure).toMatchObject({ value: text, text, label: '办理情况', definition: '按指标选用的措辞' });
  });

  it('fills in its figures and rests on their rows', () => {
    const book = phrasesOver(bookOf(research([5, 4], [3, null])), { 办理情况: OUTCOME });
    expect(shown(book.get('phrase.办理情况'))).toMatchObject({
      value: '解决4项，占50%',
      rows: ['调研!2', '调研!3'],
    });
  });

  it('says nothing where no case holds or a figure in it has no value', () => {
    const book = phrasesOver(bookOf(research([null, null])), {
      无例: ['- 已解决>0：解决了'],
      无数: ['- 其他：解决{{已解决}}项'],
      无此: ['- 其他：解决{{没有的指标}}项'],
      条件无此: ['- 没有的指标=0：没有', '- 其他：有'],
    });
    const values = ['无例', '无数', '无此', '条件无此'].map((label) => book.get(`phrase.${label}`)?.value);
    expect(values).toEqual([null, null, null, '有']);
  });

  it('is not possible where none of its figures is', () => {
    const members = sheet('民主评议', [
      ['姓名', '评议等次'],
      ['贺知新', '优秀'],
    ]);
    const book = phrasesOver(bookOf(members), { 办理情况: OUTCOME });
    expect(book.get('phrase.办理情况')).toMatchObject({ value: null, possible: false });
  });

  it('that leads back to itself ends without a value', () => {
    const book = phrasesOver(bookOf(research([1, 1])), {
      自己: ['- 其他：再说{{自己}}'],
      甲: ['- 其他：见{{乙}}'],
      乙: ['- 其他：见{{甲}}'],
      条件: ['- 条件=1：一', '- 其他：二'],
    });
    const values = ['自己', '甲', '乙', '条件'].map((label) => book.get(`phrase.${label}`)?.value);
    expect(values).toEqual([null, null, null, '二']);
  });

  it('takes a text of the ledger for what it is', () => {
    const profile = sheet('基本信息', [
      ['党建品牌', '{{已解决}}$&'],
      ['支部', '甲'],
      ['书记', '乙'],
    ]);
    const book = phrasesOver(bookOf(profile, research([5, 4])), { 品牌: ['- 其他：“{{党建品牌}}”品牌'] });
    expect(book.get('phrase.品牌')?.text).toBe('“{{已解决}}$&”品牌');
  });
});

test('the names a wording asks for are those of its conditions, their values and its texts', () => {
  const phrase = parsePhrase('甲', ['- 已解决={{收集意见建议}}；党课次数>0：{{调研次数}}次', '- 其他：无']);
  expect(namesAsked(phrase?.cases ?? [])).toEqual(['已解决', '收集意见建议', '党课次数', '调研次数']);
});
