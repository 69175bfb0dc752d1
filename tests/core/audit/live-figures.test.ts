import { acceptFindings } from '@/core/amend';
import { auditDocument } from '@/core/audit';
import type { DocumentParagraph, DocumentRecord, Mark, RecordedFigure } from '@/core/marks';
import { partyBranch } from '@/packs/party-branch';

const AT = '2022-01-10T02:00:00.000Z';
const KEPT = { text: '9', reason: '含届中补选', at: AT };

const FIGURE: RecordedFigure = {
  key: 'generalMeeting.count',
  label: '党员大会次数',
  text: '7',
  earlier: [],
  value: '7',
  unit: '次',
  definition: '2021年召开的党员大会',
  rows: [],
  excluded: [],
  shortened: false,
};

function recordWith(figure: Partial<RecordedFigure>, more: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    writtenAt: AT,
    year: 2021,
    period: '2021',
    branch: null,
    ledgers: [],
    phrases: [],
    lists: [],
    figures: [{ ...FIGURE, ...figure }],
    ...more,
  };
}

/** Sentences of a paragraph each; what stands in 【】 is a mark of the figure. */
function documentOf(texts: readonly string[], record: DocumentRecord) {
  const marks: Mark[] = [];
  const paragraphs = texts.map((written, index): DocumentParagraph => {
    const start = written.indexOf('【');
    const text = written.replace(/[【】]/g, '');
    if (start < 0) return { index, text, marks: [] };
    const length = written.indexOf('】') - start - 1;
    const mark = { index: marks.length, tag: 'fig:generalMeeting.count', title: '党员大会次数' };
    marks.push({ ...mark, text: text.slice(start, start + length) });
    return { index, text, marks: [{ index: mark.index, start, length }] };
  });
  return { paragraphs, marks, record, figures: null };
}

function audit(texts: readonly string[], record: DocumentRecord) {
  return auditDocument(documentOf(texts, record), partyBranch.prose, record.accepted).findings;
}

const told = (...given: Parameters<typeof audit>) =>
  audit(...given).map(({ code, text, mark, accepted }) => [code, text, mark, accepted]);

const VERSION = {
  action: 'refresh',
  writtenAt: AT,
  ledgers: [],
  changes: [{ key: FIGURE.key, label: FIGURE.label, marks: [{ before: '6', after: '7' }] }],
  left: [],
  before: null,
} as const;

describe('a number kept for a reason', () => {
  const manual = recordWith({ manual: [KEPT] });

  test('is accepted with that reason', () => {
    expect(told(['全年召开党员大会【9】次。'], manual)).toEqual([['audit.markEdited', '9', 0, KEPT.reason]]);
  });

  test('is at fault where the reason is another text’s', () => {
    expect(told(['全年召开党员大会【8】次。'], manual)).toEqual([['audit.markEdited', '8', 0, null]]);
  });

  test('may be typed elsewhere, and what contradicts it is at fault', () => {
    const texts = ['全年召开党员大会【9】次。', '支部全年召开党员大会9次。', '支部全年召开党员大会8次。'];
    expect(told(texts, manual)).toEqual([
      ['audit.markEdited', '9', 0, KEPT.reason],
      ['audit.figureDiffers', '9', null, KEPT.reason],
      ['audit.figureDiffers', '8', null, null],
    ]);
  });

  test('is known in whichever numerals it is typed', () => {
    expect(told(['支部全年召开党员大会九次。'], manual)).toEqual([
      ['audit.figureDiffers', '九', null, KEPT.reason],
    ]);
  });

  test('is kept no more once that is taken back', () => {
    const texts = ['全年召开党员大会【9】次。'];
    const [finding] = audit(texts, manual);
    if (finding === undefined) throw new Error('nothing found');
    const record = acceptFindings({ state: 'present', record: manual }, [{ finding, reason: '' }], AT);
    expect(record).toEqual(recordWith({ manual: [] }));
    expect(told(texts, record)).toEqual([['audit.markEdited', '9', 0, null]]);
  });
});

describe('a live number that says its figure', () => {
  test.each([
    { title: 'after it', texts: ['支部全年召开党员大会6次。', '全年召开党员大会【7】次。'], at: 0 },
    { title: 'before it', texts: ['全年召开党员大会【7】次。', '支部全年召开党员大会6次。'], at: 1 },
    {
      title: 'twice',
      texts: ['支部全年召开党员大会6次。', '全年召开党员大会【7】次。', '支部共召开党员大会6次。'],
      at: 0,
    },
  ])('is never at fault where another is typed $title', ({ texts, at }) => {
    const findings = audit(texts, recordWith({}));
    expect(findings.filter(({ mark }) => mark !== null)).toEqual([]);
    expect(findings[0]).toMatchObject({ code: 'audit.figureDiffers', paragraph: at, text: '6' });
  });

  test('rules also where the sentence is not known to state the figure', () => {
    const texts = ['支部全年召开恳谈会6次。', '支部全年召开恳谈会【7】次。'];
    const [first] = audit(texts, recordWith({ label: '次数' }));
    expect(first).toMatchObject({
      code: 'audit.sameFactDiffers',
      paragraph: 0,
      text: '6',
      key: FIGURE.key,
      fix: { type: 'makeLive', key: FIGURE.key, label: '次数', text: '7' },
    });
  });
});

test('what a figure said before the last writing is an old value, which only a mark of ours can still say', () => {
  const texts = ['支部全年召开党员大会6次。', '全年召开党员大会【6】次。'];
  const refreshed = recordWith({}, { versions: [VERSION] });
  expect(told(texts, refreshed)).toEqual([
    ['audit.oldValue', '6', null, null],
    ['audit.markEdited', '6', 0, null],
  ]);
});
