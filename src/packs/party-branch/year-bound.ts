import type { YearBoundPhrase } from '@/core/year-turn';

type Hint = YearBoundPhrase['hint'];

const hint = (chinese: string, english: string): Hint => ({ 'zh-CN': chinese, en: english });

/** Plenary sessions by the year they met in. */
const PLENUMS: Readonly<Record<string, number>> = {
  十九届三中: 2018,
  十九届四中: 2019,
  十九届五中: 2020,
  十九届六中: 2021,
  二十届一中: 2022,
  二十届二中: 2023,
  二十届三中: 2024,
  二十届四中: 2025,
};

const CONGRESSES: Readonly<Record<string, number>> = { 十八大: 2012, 十九大: 2017, 二十大: 2022 };

/** Study campaigns by the year they were ordered for. */
const CAMPAIGNS: readonly (readonly [pattern: RegExp, year: number])[] = [
  [/“?不忘初心[、，]?牢记使命”?主题教育/, 2019],
  [/党史学习教育|“?四史”?(?:学习|宣传)教育/, 2021],
  [/(?:学习贯彻)?习近平新时代中国特色社会主义思想主题教育/, 2023],
  [/党纪学习教育/, 2024],
  [/(?:深入贯彻)?中央八项规定精神学习教育/, 2025],
];

const PLANS: readonly (readonly [name: string, first: number, last: number])[] = [
  ['十三五', 2016, 2020],
  ['十四五', 2021, 2025],
  ['十五五', 2026, 2030],
];

/** What anniversaries are told of, and since when. */
const ANNIVERSARIES: readonly (readonly [event: string, since: number])[] = [
  ['五四运动', 1919],
  ['(?:建党|中国共产党(?:成立|建党|诞生)|党的?(?:成立|生日))', 1921],
  ['(?:建军|中国人民解放军(?:建军|成立))', 1927],
  ['长征胜利', 1936],
  ['(?:抗战|抗日战争)(?:暨世界反法西斯战争)?胜利', 1945],
  ['(?:建国|新中国成立|中华人民共和国成立)', 1949],
  ['抗美援朝(?:出国作战)?', 1950],
  ['改革开放', 1978],
];

/** Events of one year, or of some. */
const EVENTS: readonly (readonly [pattern: RegExp, years: readonly number[]])[] = [
  [/(?:庆祝|喜迎|迎接)?(?:建党|党的?(?:成立)?|中国共产党成立)(?:百年华诞|百年|百周年)(?!奋斗)/, [2021]],
  [/(?:新冠)?(?:肺炎)?疫情(?:防控)?/, [2020, 2021, 2022]],
  [/(?:决战决胜)?脱贫攻坚(?:战)?/, [2020]],
  [/全面建成小康社会/, [2020, 2021]],
  [/(?:北京)?冬奥(?:会)?/, [2022]],
];

/** Phrases that come back, each time for something else. */
const RETURNING: readonly (readonly [pattern: RegExp, hint: Hint])[] = [
  [
    /第[一二三四五六七八九十百\d]+次(?:党员)?代表大会|第[一二三四五六七八九十]+次党代会/,
    hint('核对是不是 {year} 年仍要提的那一次大会。', 'See whether this congress is still meant in {year}.'),
  ],
  [
    /[一二三四五六七八九十]+届(?:中央|省|市|区|县)?纪委[一二三四五六七八九十]+次全会/,
    hint('纪委全会每年一次，请改为 {year} 年的那一次。', 'It meets every year: name the session of {year}.'),
  ],
  [
    /(?:全国|省|市|区|县)?“?两会”?(?:精神)?(?![一两议员场])/,
    hint(
      '两会每年一次，请核对内容是不是 {year} 年的。',
      'It meets every year: see that it is that of {year}.',
    ),
  ],
  [
    /(?:开局|起步|收官|关键|攻坚|启动|深化|承上启下)之年/,
    hint('核对 {year} 年是不是这样的一年。', 'See whether {year} is such a year.'),
  ],
];

const meetingOf = (year: number): Hint =>
  hint(
    `这是 ${String(year)} 年的会议，请核对 {year} 年的报告是否改提最近的会议。`,
    `A meeting of ${String(year)}: see whether a report of {year} should name the latest one.`,
  );

const campaignOf = (year: number): Hint =>
  hint(
    `这是 ${String(year)} 年的学习教育，请改为 {year} 年部署的内容，或删去。`,
    `A study campaign of ${String(year)}: put what was ordered for {year}, or take it out.`,
  );

const yearOfPlan = (plan: string, year: number): Hint =>
  hint(
    `“${plan}”的这一年是 ${String(year)} 年，{year} 年不是，请改写。`,
    `This year of the plan “${plan}” is ${String(year)}, not {year}: write it anew.`,
  );

const ANNIVERSARY = hint(
  '{year} 年是 {anniversary} 周年，请改写或删去。',
  'In {year} the anniversary is the {anniversary}th: write it anew, or take it out.',
);

const eventOf = (years: readonly number[]): Hint =>
  hint(
    `这是 ${years.join('、')} 年的事，请核对 {year} 年是否还要写。`,
    `This was in ${years.join(', ')}: see whether a report of {year} still tells of it.`,
  );

/** Phrases of a branch's reports that belong to a year. */
export const YEAR_BOUND: readonly YearBoundPhrase[] = [
  ...Object.entries(PLENUMS).map(([name, year]) => ({
    pattern: new RegExp(`(?:党的)?${name}全会`),
    years: [year],
    hint: meetingOf(year),
  })),
  ...Object.entries(CONGRESSES).map(([name, year]) => ({
    pattern: new RegExp(`(?:喜迎|迎接)?党的${name}|喜迎${name}`),
    years: [year],
    hint: meetingOf(year),
  })),
  ...CAMPAIGNS.map(([pattern, year]) => ({ pattern, years: [year], hint: campaignOf(year) })),
  ...PLANS.flatMap(([plan, first, last]) =>
    [
      { word: '(?:开局|起步|第一)', year: first },
      { word: '(?:收官|最后一)', year: last },
    ].map(({ word, year }) => ({
      pattern: new RegExp(`“?${plan}”?(?:规划)?(?:的)?${word}之?年`),
      years: [year],
      hint: yearOfPlan(plan, year),
    })),
  ),
  ...ANNIVERSARIES.map(([event, since]) => ({
    pattern: new RegExp(`${event} ?(\\d+|[一二三四五六七八九十百]+) ?周年`),
    since,
    hint: ANNIVERSARY,
  })),
  ...EVENTS.map(([pattern, years]) => ({ pattern, years, hint: eventOf(years) })),
  ...RETURNING.map(([pattern, ofPhrase]) => ({ pattern, hint: ofPhrase })),
];
