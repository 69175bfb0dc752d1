import { compactText, parsePeriod } from '@/core/values';
import { cellText } from './cell-text';
import type { LedgerModel } from './ledger-model';
import { termNamed } from './terms';
import type { Cell, SheetRow } from './workbook';

/** A table that holds no records, only how many there were: by kind, by month or by both. */
export interface SummaryTable {
  readonly heading: SheetRow;
  readonly rows: readonly SheetRow[];
}

/** What the words of a total come to. */
export const WHOLE_YEAR = '全年';

const LONGEST_HEADING = 30;
const FEWEST_KINDS = 2;
const FEWEST_MONTHS = 6;
const FEWEST_PERIODS = 3;
/** A heading that speaks of something else than how often. */
const NO_COUNT = /应到|实到|参加|人数|人次|请假|缺席|出勤|率|学时|日期|时间/;
const COUNT_HEADING = /^(?:召开|开展|举办)?(?:次数|场次|数值|数量|合计|总计|总数)/;
const SUM_WORDS = /小计|合计|总计|共计|累计|总数|次数|场次|[()（）:：]/g;

/** Does it only repeat, row by row, what other tables hold? Its heading names kinds or months, or its rows do. */
export function isSummaryTable({ heading, rows }: SummaryTable, model: LedgerModel): boolean {
  const texts = heading.cells.filter((cell) => cell.type === 'text').map(cellText);
  const kinds = new Set(texts.flatMap((text) => kindOf(text, model) ?? []));
  if (kinds.size >= FEWEST_KINDS) return true;
  const periods = texts.filter(isPeriod).length;
  if (periods >= FEWEST_MONTHS) return true;
  const isByKind = rows.some(({ cells }) =>
    cells.slice(0, 2).some((cell) => kindOf(cellText(cell), model) !== null),
  );
  return (
    isByKind && (periods >= FEWEST_PERIODS || texts.some((text) => COUNT_HEADING.test(compactText(text))))
  );
}

/** The one kind a short text names as something counted; null: none, several, or something else about it. */
export function kindOf(text: string, model: LedgerModel): string | null {
  if (text.length > LONGEST_HEADING || NO_COUNT.test(text)) return null;
  const bare = compactText(text)
    .replace(/\([^()]*\)/g, '')
    .replace(/(?:召开|开展)?(?:次数|场次|次)$/, '');
  return termNamed(bare, model.vocabularies[model.summaryVocabulary] ?? []);
}

function isPeriod(text: string): boolean {
  return periodWords(text) !== null;
}

/** 一季度 of 一季度小计, 全年 of 合计; null where a text names no part of a year. */
export function periodWords(text: string): string | null {
  const compact = compactText(text);
  const rest = compact.replace(SUM_WORDS, '').replace(/^本|召开|开展/g, '');
  if (rest === '') return compact === '' ? null : WHOLE_YEAR;
  return parsePeriod(rest, 2000) === null ? null : rest;
}

/** What a cell says of a period; a date stands for its month. */
export function periodWordsOf(cell: Cell | undefined): string | null {
  if (cell?.type === 'date') return cellText(cell).slice(0, 7);
  return cell?.type === 'text' ? periodWords(cellText(cell)) : null;
}
