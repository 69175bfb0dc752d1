import { readProse } from '@/core/year-turn';
import { YEAR_BOUND } from '@/packs/party-branch/year-bound';
import { paragraphSaying } from './prose-samples';

function staleIn(written: string): readonly string[] {
  const { stale } = readProse([paragraphSaying(written)], { from: 2021, to: 2022 }, YEAR_BOUND);
  return stale.map(({ text, reason }) => `${text} ${reason}`);
}

describe('numbers of last year that stay behind', () => {
  it.each([
    { given: '召开党员大会5次。', expected: ['5次 count'] },
    { given: '召开党员大会⟦5⟧次、支委会12次。', expected: ['12次 count'] },
    { given: '于3月5日召开', expected: ['3月5日 date'] },
    { given: '⟦2021⟧年3月5日召开', expected: ['3月5日 date'] },
    { given: '分别于三月五日、四月十二日召开', expected: ['三月五日 date', '四月十二日 date'] },
    { given: '出勤率为96.5%，较去年提高2.1个百分点', expected: ['96.5% count', '2.1个百分点 comparison'] },
    { given: '比上年增加3次', expected: ['3次 comparison'] },
    { given: '参加1,203人次', expected: ['1,203人次 count'] },
    { given: '召开会议十二次、讲党课两次', expected: ['十二次 count', '两次 count'] },
    { given: '发展党员2名，转正3名', expected: ['2名 count', '3名 count'] },
  ])('$given', ({ given, expected }) => {
    expect(staleIn(given)).toEqual(expected);
  });
});

describe('numbers that hold in every year', () => {
  it.each([
    '严格落实三会一课制度',
    '增强四个意识、坚定四个自信、做到两个维护',
    '中央八项规定',
    '第一次会议，第3次学习',
    '每月1次主题党日，每季度至少2次党课',
    '不少于32学时',
    '学习《论十大关系》《100个故事》',
    '1月1日至12月31日',
    '一次次深入一线，一名党员一面旗帜',
    '⟦12⟧次，出勤率⟦96.5%⟧',
    '一是抓学习，二是抓落实',
    '参评率达到95%以上',
    '支部成立于2015年7月1日',
    '庆祝中国共产党成立100周年',
  ])('%s', (given) => {
    expect(staleIn(given)).toEqual([]);
  });
});
