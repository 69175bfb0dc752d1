import fc from 'fast-check';
import { auditDocument, type Acceptance, type Audit } from '@/core/audit';
import { partyBranch } from '@/packs/party-branch';

const paragraphsOf = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ index, text, marks: [] }));

function audit(texts: readonly string[], acceptances: readonly Acceptance[] = []): Audit {
  const document = { paragraphs: paragraphsOf(...texts), marks: [], record: null, figures: null };
  return auditDocument(document, partyBranch.prose, acceptances);
}

describe('numbers that are read', () => {
  it.each([
    { title: 'Arabic and Chinese', text: '党员大会5次、支委会十二次', expected: 2 },
    { title: 'of full width', text: '党员大会５次，出勤率９５％', expected: 2 },
    { title: 'a share in words', text: '达到百分之九十五', expected: 1 },
    { title: 'dates', text: '3月5日、二〇二一年六月一日', expected: 2 },
    { title: 'fixed words', text: '三会一课、“四个意识”、十九届六中全会、一是抓学习', expected: 0 },
    { title: 'document and telephone numbers', text: '京组发〔2021〕12号，010-62345678', expected: 0 },
    { title: 'numbers of headings', text: '（一）基本情况', expected: 0 },
    { title: 'ranges and vague words', text: '3—5次，三四名，几十人，50余人', expected: 1 },
    { title: 'fractions and ordinals', text: '三分之一，第3名，第一季度，一方面', expected: 0 },
    { title: 'a word that begins like a measure', text: '二支部、三项目部', expected: 0 },
  ])('$title: $text', ({ text, expected }) => {
    expect(audit([text]).numbers).toBe(expected);
  });
});

describe('year and period', () => {
  it.each([
    { texts: ['2021年度工作总结', '全年开会5次。'], year: 2021, period: '2021' },
    { texts: ['二〇二二年上半年工作小结'], year: 2022, period: '2022H1' },
    { texts: ['2023年第一季度工作总结'], year: 2023, period: '2023Q1' },
    { texts: ['2022年，开会5次。2022年完成3项，比2021年多1项。'], year: 2022, period: '2022' },
    { texts: ['全年开会5次。'], year: null, period: null },
  ])('$texts: $period', ({ texts, year, period }) => {
    expect(audit(texts)).toMatchObject({ year, period });
  });
});

describe('a finding somebody lets stand', () => {
  const text = '应到25人，实到24人，出勤率95%。';
  const accepted = { code: 'audit.rateDiffers', sentence: text, text: '95%', reason: '按月平均' };

  it.each([
    { title: 'is known by its words', given: accepted, expected: '按月平均' },
    {
      title: 'whatever spaces came or went',
      given: { ...accepted, sentence: ` ${text.replace('，', '， ')}` },
      expected: '按月平均',
    },
    {
      title: 'is another in another sentence',
      given: { ...accepted, sentence: '出勤率95%。' },
      expected: null,
    },
    {
      title: 'is another for another fault',
      given: { ...accepted, code: 'audit.partsDiffer' },
      expected: null,
    },
  ])('$title', ({ given, expected }) => {
    expect(audit([text], [given]).findings.map((finding) => finding.accepted)).toEqual([expected]);
  });
});

const PIECES = [
  '全年',
  '召开',
  '党员大会',
  '5次',
  '十二名',
  '，',
  '。',
  '、',
  '其中',
  '共',
  '（',
  '）',
  '95%',
  '3月5日',
  '2021年',
  '分别',
  '应到',
  '实到',
  '二季度',
  '《',
  '“',
  '\n',
  ' ',
];

test('whatever stands in a text, each finding points at what it names', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      for (const { paragraph, start, length, text: said, sentence } of audit(texts).findings) {
        const whole = texts[paragraph] ?? '';
        expect(whole.slice(start, start + length)).toBe(said);
        expect(whole).toContain(sentence);
      }
    }),
  );
});

const count = fc.integer({ min: 1, max: 60 });

test('parts that add up are left alone, and those that do not are told with their sum', () => {
  fc.assert(
    fc.property(count, count, count, fc.integer({ min: 1, max: 3 }), (first, second, third, slip) => {
      const sum = first + second + third;
      const sentence = (total: number) =>
        `党员大会${first}次、支委会${second}次、党小组会${third}次，共计${total}次。`;
      expect(audit([sentence(sum)]).findings).toEqual([]);
      expect(audit([sentence(sum + slip + 100)]).findings.length).toBeLessThanOrEqual(1);
      const wrong = audit([sentence(sum - slip)]).findings;
      const isRunOfSome =
        [second + third].includes(sum - slip) || Math.max(first, second, third) > sum - slip;
      if (!isRunOfSome) expect(wrong).toMatchObject([{ code: 'audit.partsDiffer', fields: { sum } }]);
    }),
  );
});
