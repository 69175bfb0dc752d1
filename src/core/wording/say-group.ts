import type { FindingGroup } from '@/core/findings';
import { formatRanges } from '@/core/values';
import type { Language, Template } from './catalogue';
import { fillTemplate, sayFinding } from './say';

interface GroupWords {
  readonly rows: Template;
  readonly rowsInAll: Template;
  readonly rowsAndMore: Template;
  /** One of several that say different things. */
  readonly example: Template;
  readonly comma: string;
}

const WORDS: Readonly<Record<Language, GroupWords>> = {
  'zh-CN': {
    rows: '第{rows}行',
    rowsInAll: '第{rows}行（共{count}行）',
    rowsAndMore: '第{rows}行等{count}行',
    example: '如 {cell}：{sentence}',
    comma: '、',
  },
  en: {
    rows: 'rows {rows}',
    rowsInAll: 'rows {rows} ({count} in all)',
    rowsAndMore: 'rows {rows} … ({count} in all)',
    example: 'For example {cell}: {sentence}',
    comma: ', ',
  },
};

/** So many rows, or runs of rows, are named. */
const NAMED = 5;

/** What a group says of each of its rows; where it says different things, one of them. */
export function sayGroup({ first, findings, isAlike }: FindingGroup, language: Language): string {
  const sentence = sayFinding(first, language);
  if (isAlike || findings.length === 1) return sentence;
  return fillTemplate(WORDS[language].example, { cell: first.cell, sentence });
}

/** The rows of a group of several: 第5、7、9行, or 第5、7、9、12、15行等40行. */
export function sayRows({ rows }: Pick<FindingGroup, 'rows'>, language: Language): string {
  const { comma, ...templates } = WORDS[language];
  const runs = formatRanges(rows).split(',');
  const named = runs.slice(0, NAMED).join(comma);
  const hasRuns = rows.length > runs.length;
  const template = runs.length > NAMED ? 'rowsAndMore' : hasRuns ? 'rowsInAll' : 'rows';
  return fillTemplate(templates[template], { rows: named, count: rows.length });
}
