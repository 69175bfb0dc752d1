import { auditDocument, type AuditFinding } from '@/core/audit';
import type { DocumentParagraph, DocumentRecord, Mark, RecordedFigure } from '@/core/marks';
import { partyBranch } from '@/packs/party-branch';

/** A count of 2021: what it is called, what it counts in, and what it is. */
type Known = readonly [label: string, unit: string, value: number];

const FIGURES: Readonly<Record<string, Known>> = {
  'partyLecture.count': ['党课次数', '次', 5],
  'branchCommittee.count': ['支委会次数', '次', 12],
  'members.total': ['党员总数', '名', 27],
  'research.count': ['调研次数', '次', 6],
  'research.suggestions': ['收集意见建议数', '条', 24],
  'research.resolved': ['解决意见建议数', '条', 20],
  'appraisal.total': ['参加评议党员数', '名', 27],
  'attendance.rate': ['党员出勤率', '%', 92.6],
};

/** What an audit finds in a report on 2021: `code text → fix`. `{key|text}` is a mark. */
export function markedFindings(...texts: readonly string[]): readonly string[] {
  return findingsOf(texts).map(
    ({ code, text, fix }) => `${code} ${text}${fix === null ? '' : ` → ${fix.text}`}`,
  );
}

function findingsOf(texts: readonly string[]): readonly AuditFinding[] {
  const marks: Mark[] = [];
  const paragraphs = ['2021年度党支部工作总结', ...texts].map((text, index) => readMarks(text, index, marks));
  const document = { paragraphs, marks, record: recordOf(marks), figures: null };
  return auditDocument(document, partyBranch.prose).findings;
}

function readMarks(written: string, index: number, marks: Mark[]): DocumentParagraph {
  const placed: DocumentParagraph['marks'][number][] = [];
  let text = '';
  for (const [piece, key, said] of written.matchAll(/\{([^|]+)\|([^}]*)\}|[^{]+/g)) {
    if (key !== undefined && said !== undefined) {
      placed.push({ index: marks.length, start: text.length, length: said.length });
      marks.push({ index: marks.length, tag: `fig:${key}`, title: key, text: said });
    }
    text += said ?? piece;
  }
  return { index, text, marks: placed };
}

/** Of the figures that stand in the document. */
function recordOf(marks: readonly Mark[]): DocumentRecord {
  const keys = new Set(marks.map(({ title }) => title));
  const figures = Object.entries(FIGURES).filter(([key]) => keys.has(key));
  return {
    writtenAt: '2022-01-10T02:00:00.000Z',
    year: 2021,
    period: '2021',
    branch: null,
    ledgers: [],
    phrases: [],
    lists: [],
    figures: figures.map(([key, known]) => figureOf(key, known)),
  };
}

function figureOf(key: string, [label, unit, value]: Known): RecordedFigure {
  const [text, definition] = [`${String(value)}${unit === '%' ? unit : ''}`, `2021年${label}`];
  return {
    key,
    label,
    text,
    earlier: [],
    value: String(value),
    unit,
    definition,
    rows: [],
    excluded: [],
    shortened: false,
  };
}
