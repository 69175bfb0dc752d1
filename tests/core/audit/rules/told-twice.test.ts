import { findingsIn } from './findings-in';

interface Case {
  readonly title: string;
  readonly given: readonly string[];
  readonly expected: readonly string[];
}

describe('a rate or a growth told twice', () => {
  it.each<Case>([
    {
      title: 'rates of one name',
      given: ['网点服务满意度达到98.2%。', '网点服务满意度为92.8%。'],
      expected: ['audit.sameFactDiffers 92.8%'],
    },
    { title: 'rates of many names', given: ['出勤率95%。', '出勤率96%。'], expected: [] },
    {
      title: 'growth of what the clause before tells of',
      given: ['营业收入2.4亿元，同比增长8.5%。', '营业收入同比增长5.8%。'],
      expected: ['audit.sameFactDiffers 5.8%'],
    },
    {
      title: 'a rise and a fall',
      given: ['营业收入同比增长8.5%。', '营业收入同比下降8.5%。'],
      expected: ['audit.sameFactDiffers 8.5%'],
    },
    {
      title: 'another part of the year',
      given: ['营业收入同比增长8.5%。', '上半年营业收入同比增长6.2%。'],
      expected: [],
    },
    {
      title: 'against another time',
      given: ['主要产品产量环比增长3%。', '主要产品产量同比增长8%。'],
      expected: [],
    },
    {
      title: 'two in one breath',
      given: ['机关职工体检率98%，车间职工体检率96%。', '职工体检率97%。'],
      expected: [],
    },
  ])('$title: $given', ({ given, expected }) => {
    expect(findingsIn(...given)).toEqual(expected);
  });
});

describe('an event on two days', () => {
  it.each<Case>([
    {
      title: 'held but once',
      given: ['换届选举大会于9月16日召开。', '9月18日，支部召开换届选举大会。'],
      expected: ['audit.sameFactDiffers 9月18日'],
    },
    {
      title: 'of two houses',
      given: ['2月10日，第一党支部召开组织生活会。', '2月12日，第二党支部召开组织生活会。'],
      expected: [],
    },
    {
      title: 'of two names',
      given: ['春季运动会于4月20日举行。', '秋季运动会于10月22日举行。'],
      expected: [],
    },
    { title: 'held many times', given: ['党员大会于3月5日召开。', '党员大会于6月8日召开。'], expected: [] },
  ])('$title: $given', ({ given, expected }) => {
    expect(findingsIn(...given)).toEqual(expected);
  });
});
