import { markedFindings } from '../marked-findings';

interface Case {
  readonly title: string;
  readonly given: string;
  readonly expected: readonly string[];
}

describe('a rate above all there are', () => {
  it.each<Case>([
    {
      title: 'of those who took part',
      given: '职工参与率达到105%。',
      expected: ['audit.partAboveWhole 105%'],
    },
    { title: 'all of them', given: '职工参与率达到100%。', expected: [] },
    { title: 'of a plan', given: '年度任务完成率达到105%。', expected: [] },
    { title: 'grown by so much', given: '职工参与率提高了105%。', expected: [] },
  ])('$title: $given', ({ given, expected }) => {
    expect(markedFindings(given)).toEqual(expected);
  });
});

describe('two rates that are all together', () => {
  it.each<Case>([
    { title: 'more than all', given: '出勤率92.6%，缺勤率8.4%。', expected: ['audit.partsDiffer 8.4%'] },
    { title: 'all', given: '出勤率92.6%，缺勤率7.4%。', expected: [] },
    { title: 'all, rounded', given: '出勤率92.6%，缺勤率7%。', expected: [] },
    {
      title: 'told of the typed one',
      given: '党员缺勤率8.4%，党员出勤率{attendance.rate|92.6%}。',
      expected: ['audit.partsDiffer 8.4%'],
    },
    { title: 'of two things', given: '出勤率92.6%，合格率98.4%。', expected: [] },
  ])('$title: $given', ({ given, expected }) => {
    expect(markedFindings(given)).toEqual(expected);
  });
});

describe('what an appraisal ended in, 不评定等次 too', () => {
  it.each<Case>([
    {
      title: 'fewer than took part',
      given: '参加评议党员{appraisal.total|27}名，优秀7名、合格17名、不评定等次2名。',
      expected: ['audit.partsDiffer 7'],
    },
    {
      title: 'as many',
      given: '参加评议党员{appraisal.total|27}名，优秀7名、合格18名、不评定等次2名。',
      expected: [],
    },
  ])('$title: $given', ({ given, expected }) => {
    expect(markedFindings(given)).toEqual(expected);
  });
});

describe('what there is at the end of a year', () => {
  it.each<Case>([
    {
      title: 'the year before',
      given: '截至2020年12月31日，支部有党员27名。',
      expected: ['audit.staleYear 2020年12月31日 → 2021年12月31日'],
    },
    { title: 'the report’s own', given: '截至2021年12月31日，支部有党员27名。', expected: [] },
    {
      title: 'what is told of the year before with good reason',
      given: '截至2020年12月31日，参加民主评议的党员有27名。',
      expected: [],
    },
    { title: 'long before', given: '截至2015年12月31日，支部有党员27名。', expected: [] },
    {
      title: 'of both years',
      given: '截至2020年12月31日，支部有党员26名，2021年发展1名。',
      expected: [],
    },
  ])('$title: $given', ({ given, expected }) => {
    expect(markedFindings(given)).toEqual(expected);
  });
});
