import { readProse } from '@/core/year-turn';
import { YEAR_BOUND } from '@/packs/party-branch/year-bound';
import { paragraphSaying } from './prose-samples';

/** Year words of a paragraph in a report of 2021 that is turned to 2022: `text→becomes`, and the doubt if any. */
function wordsIn(written: string, years = { from: 2021, to: 2022 }): readonly string[] {
  const { yearWords } = readProse([paragraphSaying(written)], years, YEAR_BOUND);
  return yearWords.map(
    ({ text, becomes, doubt }) => `${text}→${becomes}${doubt === null ? '' : ` ${doubt}`}`,
  );
}

interface Case {
  readonly given: string;
  readonly expected: readonly string[];
}

describe('years that surely go on', () => {
  it.each<Case>([
    { given: '2021年，在上级党委领导下，支部较好完成了全年任务。', expected: ['2021年→2022年'] },
    { given: '2021年度党支部书记述职报告', expected: ['2021年度→2022年度'] },
    { given: '认真开展2020年度民主评议党员工作。', expected: ['2020年度→2021年度'] },
    { given: '2021年工作总结', expected: ['2021年→2022年'] },
    { given: '截至2021年底，共有党员27名。', expected: ['2021年→2022年'] },
    { given: '2021年上半年，支部开展了六次学习。', expected: ['2021年→2022年'] },
    { given: '2021年第一季度情况如下', expected: ['2021年→2022年'] },
    { given: '2021 年全年开展活动', expected: ['2021 年→2022 年'] },
    { given: '2021年1月至12月，开展活动', expected: ['2021年→2022年'] },
    { given: '2021年1—12月开展活动', expected: ['2021年→2022年'] },
    { given: '2021年1月1日至12月31日', expected: ['2021年→2022年'] },
    { given: '2021年的工作，离不开2020年度打下的基础', expected: ['2021年→2022年', '2020年度→2021年度'] },
    { given: '2021年，支部深入开展党史学习教育。', expected: ['2021年→2022年'] },
    { given: '2021年前三季度', expected: ['2021年→2022年'] },
    { given: '2021年1月', expected: ['2021年→2022年'] },
    { given: ' 2021年12月份 ', expected: ['2021年→2022年'] },
    { given: '（2021年度）', expected: ['2021年度→2022年度'] },
    { given: '2021年召开党员大会⟦6⟧次', expected: ['2021年→2022年'] },
    { given: '2021年沿用以前的做法，2015年的不再用', expected: ['2021年→2022年'] },
    { given: '2021年每季度至少开会1次', expected: ['2021年→2022年'] },
    {
      given: '2021年继续学习《2015年工作规定》',
      expected: ['2021年→2022年'],
    },
  ])('$given', ({ given, expected }) => {
    expect(wordsIn(given)).toEqual(expected);
  });

  it('go as far as the document is turned', () => {
    expect(wordsIn('2021年，2020年度', { from: 2021, to: 2024 })).toEqual([
      '2021年→2024年',
      '2020年度→2023年度',
    ]);
  });
});

describe('years a person decides about', () => {
  it.each<Case>([
    { given: '学习《2021年党员教育培训计划》。', expected: ['2021年→2022年 title'] },
    { given: '落实《学院2021—2025年发展规划》', expected: ['2021→2022 title'] },
    { given: '落实2021—2025年发展规划', expected: ['2021→2022 range'] },
    { given: '2016—2021年的五年里', expected: ['2021年→2022年 range'] },
    { given: '2021年至2025年，支部将', expected: ['2021年→2022年 range'] },
    { given: '按照校党发〔2021〕12号文件', expected: ['2021→2022 documentNumber'] },
    { given: '按照校党发[2021]第3号文件', expected: ['2021→2022 documentNumber'] },
    { given: '荣获“2021年度先进党支部”称号', expected: ['2021年度→2022年度 quoted'] },
    { given: '2021年3月5日召开党员大会', expected: ['2021年→2022年 date'] },
    { given: '2021年3月，召开党员大会', expected: ['2021年→2022年 date'] },
    { given: '成立日期：2021年3月', expected: ['2021年→2022年 date'] },
    { given: '2021年7月1日', expected: ['2021年→2022年 date'] },
    { given: '2021年七月一日', expected: ['2021年→2022年 date'] },
    { given: '2021年6月以来', expected: ['2021年→2022年 date'] },
    { given: '填表日期：2021-12-31', expected: ['2021→2022 date'] },
    { given: '填表日期：2021.12.31', expected: ['2021→2022 date'] },
    { given: '支部成立于2021年', expected: ['2021年→2022年 past'] },
    { given: '自2020年以来', expected: ['2020年→2021年 past'] },
    { given: '2021年被评为先进党支部', expected: ['2021年→2022年 past'] },
    { given: '2021年印发的考核办法', expected: ['2021年→2022年 past'] },
    { given: '2021年是中国共产党成立100周年，', expected: ['2021年→2022年 bound'] },
    { given: '2021年是“十四五”开局之年。', expected: ['2021年→2022年 bound'] },
    { given: '2022年，支部将重点做好以下工作', expected: ['2022年→2023年 next'] },
    { given: '2020年脱贫攻坚取得胜利', expected: ['2020年→2021年 bound'] },
    { given: '2020年的三项整改任务', expected: ['2020年→2021年 previous'] },
    { given: '2021工作总结', expected: ['2021→2022 bare'] },
    { given: '二〇二一年，支部', expected: ['二〇二一年→二〇二二年 form'] },
    { given: '二○二○年度', expected: ['二○二○年度→二○二一年度 form'] },
    { given: '二零二一年度总结', expected: ['二零二一年度→二零二二年度 form'] },
    { given: '2021年召开党员大会3次', expected: ['2021年→2022年 number'] },
    {
      given: '志愿服务时长从2020年的120小时提高到2021年的180小时',
      expected: ['2020年→2021年 past', '2021年→2022年 number'],
    },
    {
      given: '2021年的工作比2020年更扎实',
      expected: ['2021年→2022年 beside', '2020年→2021年 previous'],
    },
    { given: '2021年沿用2015年的做法', expected: ['2021年→2022年 beside'] },
    { given: '２０２１年工作', expected: ['２０２１年→２０２２年 form'] },
  ])('$given', ({ given, expected }) => {
    expect(wordsIn(given)).toEqual(expected);
  });
});

describe('no years of the report', () => {
  it.each([
    '1921年7月，中国共产党诞生',
    '支部成立于2015年',
    '2019年度民主评议',
    '2023年再见',
    '全校共有2021名党员',
    '捐款2021元',
    '联系电话12021345678、82021年',
    '12021年',
    '2021级新生',
    '2021年级排名',
    '今年以来，全年',
    'B2021年型号',
    '⟦2021⟧年，⟦2020⟧年度',
    '一二三四五六七',
  ])('%s', (given) => {
    expect(wordsIn(given)).toEqual([]);
  });

  it('none where the year stays', () => {
    expect(wordsIn('2021年，2020年度，二〇二一年', { from: 2021, to: 2021 })).toEqual([]);
  });
});

test('places are those of the whole text, marks included', () => {
  const paragraph = paragraphSaying('支部⟦第一党支部⟧在2021年开会⟦12⟧次，2020年度。', 7);
  const { yearWords } = readProse([paragraph], { from: 2021, to: 2022 }, []);
  expect(yearWords.map(({ paragraph: index, start, text }) => ({ index, start, text }))).toEqual([
    { index: 7, start: 8, text: '2021年' },
    { index: 7, start: 19, text: '2020年度' },
  ]);
});
