import { readProse } from '@/core/year-turn';
import { YEAR_BOUND } from '@/packs/party-branch/year-bound';
import { paragraphSaying } from '#tests/core/year-turn/prose-samples';

function boundIn(written: string, to: number): readonly string[] {
  const { yearBound } = readProse([paragraphSaying(written)], { from: to - 1, to }, YEAR_BOUND);
  return yearBound.map(({ text }) => text);
}

describe('phrases that belong to a year', () => {
  it.each([
    { given: '深入学习党的十九届六中全会精神', to: 2022, expected: ['党的十九届六中全会'] },
    { given: '深入学习党的十九届六中全会精神', to: 2021, expected: [] },
    { given: '深入学习党的二十届三中全会精神', to: 2025, expected: ['党的二十届三中全会'] },
    { given: '庆祝中国共产党成立100周年', to: 2022, expected: ['中国共产党成立100周年'] },
    { given: '庆祝建党101周年', to: 2022, expected: [] },
    { given: '庆祝建党一百周年', to: 2022, expected: ['建党一百周年'] },
    { given: '迎来党的百年华诞', to: 2022, expected: ['党的百年华诞'] },
    { given: '总结党的百年奋斗重大成就', to: 2022, expected: [] },
    { given: '纪念改革开放四十周年', to: 2019, expected: ['改革开放四十周年'] },
    { given: '扎实开展党史学习教育', to: 2022, expected: ['党史学习教育'] },
    { given: '“不忘初心、牢记使命”主题教育', to: 2022, expected: ['“不忘初心、牢记使命”主题教育'] },
    { given: '“十四五”开局之年', to: 2022, expected: ['“十四五”开局之年'] },
    { given: '“十四五”规划收官之年', to: 2025, expected: [] },
    { given: '是攻坚之年', to: 2022, expected: ['攻坚之年'] },
    { given: '传达全国两会精神', to: 2022, expected: ['全国两会精神'] },
    { given: '十九届中央纪委五次全会', to: 2022, expected: ['十九届中央纪委五次全会'] },
    { given: '第十三次党代会', to: 2022, expected: ['第十三次党代会'] },
    { given: '做好疫情防控', to: 2022, expected: [] },
    { given: '做好疫情防控', to: 2023, expected: ['疫情防控'] },
    { given: '认真落实三会一课制度，今年以来', to: 2022, expected: [] },
    { given: '⟦党史学习教育⟧', to: 2022, expected: [] },
  ])('$given in $to', ({ given, to, expected }) => {
    expect(boundIn(given, to)).toEqual(expected);
  });
});

test.each(YEAR_BOUND.map((phrase) => [String(phrase.pattern), phrase] as const))(
  '%s has a hint in each language that ends like a sentence',
  (_, { hint, since }) => {
    expect(hint['zh-CN']).toMatch(/\{year\}.*。$/);
    expect(hint.en).toMatch(/\{year\}.*\.$/);
    const gaps = (text: string) => Array.from(new Set(text.match(/\{\w+\}/g))).sort();
    expect(gaps(hint.en)).toEqual(gaps(hint['zh-CN']));
    expect(gaps(hint.en).includes('{anniversary}')).toBe(since !== undefined);
  },
);
