import type { FindingGroup } from '@/core/findings';
import { formatRanges, plainText } from '@/core/values';
import type { Language, Template } from './catalogue';
import { fillTemplate, sayFinding } from './say';
import type { Face } from './ways';

interface GroupWords {
  readonly rows: Template;
  readonly rowsInAll: Template;
  readonly rowsAndMore: Template;
  readonly sheets: Template;
  readonly rowsOfSheets: Template;
  readonly andMore: string;
  /** One of several that say different things. */
  readonly example: Template;
  readonly comma: string;
}

const WORDS: Readonly<Record<Language, GroupWords>> = {
  'zh-CN': {
    rows: '第{rows}行',
    rowsInAll: '第{rows}行（共{count}行）',
    rowsAndMore: '第{rows}行等{count}行',
    sheets: '{sheets}张表（{cells}）',
    rowsOfSheets: '{sheets}张表共{count}行（{cells}）',
    andMore: '等',
    example: '如 {cell}：{sentence}',
    comma: '、',
  },
  en: {
    rows: 'rows {rows}',
    rowsInAll: 'rows {rows} ({count} in all)',
    rowsAndMore: 'rows {rows} … ({count} in all)',
    sheets: '{sheets} sheets ({cells})',
    rowsOfSheets: '{count} rows in {sheets} sheets ({cells})',
    andMore: ' …',
    example: 'For example {cell}: {sentence}',
    comma: ', ',
  },
};

/** So many rows, or runs of rows, or sheets are named. */
const NAMED = 5;

/** What a group says of each of its rows; where it says different things, one of them. */
export function sayGroup(
  { first, findings, sheets, isAlike }: FindingGroup,
  language: Language,
  face: Face = 'pane',
): string {
  const sentence = sayFinding(first, language, face);
  if (isAlike || findings.length === 1) return sentence;
  const cell = sheets.length > 1 ? `${first.sheet}!${first.cell}` : first.cell;
  return fillTemplate(WORDS[language].example, { cell, sentence });
}

/**
 * Where a group stands: 三会一课!A5 for a single one; 三会一课 第5、7、9行; 12张表共36行 with the first cell of each.
 * Nothing where it stands in no sheet.
 */
export function sayPlace({ first, findings, sheets }: FindingGroup, language: Language): string {
  const sheet = plainText(first.sheet);
  if (sheet === '') return '';
  if (findings.length === 1) return `${sheet}!${first.cell}`;
  return sheets.length > 1
    ? saySheets(sheets, language)
    : `${sheet} ${sayRows(sheets[0]?.rows ?? [], language)}`;
}

function saySheets(sheets: FindingGroup['sheets'], language: Language): string {
  const { comma, andMore, ...templates } = WORDS[language];
  const count = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  const named = sheets.slice(0, NAMED).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return fillTemplate(count > sheets.length ? templates.rowsOfSheets : templates.sheets, {
    sheets: sheets.length,
    count,
    cells: `${named.join(comma)}${sheets.length > NAMED ? andMore : ''}`,
  });
}

/** 第5、7、9行, or 第5、7、9、12、15行等40行. */
function sayRows(rows: readonly number[], language: Language): string {
  const { comma, ...templates } = WORDS[language];
  const runs = formatRanges(rows).split(',');
  const named = runs.slice(0, NAMED).join(comma);
  const hasRuns = rows.length > runs.length;
  const template = runs.length > NAMED ? 'rowsAndMore' : hasRuns ? 'rowsInAll' : 'rows';
  return fillTemplate(templates[template], { rows: named, count: rows.length });
}
