import { compactText, parsePeriod } from '@/core/values';
import { cellText } from './cell-text';
import type { LedgerModel } from './ledger-model';
import { termNamed } from './terms';
import { withoutTotalWords } from './total-words';
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
const COUNT_HEADING = /^(?:次数|场次|数值|数量|合计|总计|总数)/;
const TIMES = /次数|场次|[()（）:：]/g;

/** Does it only repeat, row by row, what other tables hold? Its heading names kinds or months, or its rows do. */
export function isSummaryTable({ heading, rows }: SummaryTable, model: LedgerModel): boolean {
  const texts = heading.cells.filter((cell) => cell.type === 'text').map(cellText);
  const kinds = new Set(texts.flatMap((text) => kindOf(text, model) ?? []));
  if (kinds.size >= FEWEST_KINDS) return true;
  const periods = texts.filter((text) => periodWords(text, model) !== null).length;
  if (periods >= FEWEST_MONTHS) return true;
  const isByKind = rows.some(({ cells }) =>
    cells.slice(0, 2).some((cell) => kindOf(cellText(cell), model) !== null),
  );
  return (
    isByKind &&
    (periods >= FEWEST_PERIODS ||
      texts.some((text) => COUNT_HEADING.test(withoutVerbs(compactText(text), model))))
  );
}

/** The one kind a short text names as something counted; null: none, several, or something else about it. */
export function kindOf(text: string, model: LedgerModel): string | null {
  if (text.length > LONGEST_HEADING || model.otherCounts?.test(text) === true) return null;
  const bare = withoutVerbs(compactText(text).replace(/\([^()]*\)/g, ''), model).replace(
    /(?:次数|场次|次)$/,
    '',
  );
  return termNamed(bare, model.vocabularies[model.summaryVocabulary] ?? []);
}

/** 次数 of 召开次数. */
export function withoutVerbs(compact: string, { tookPlace }: LedgerModel): string {
  return tookPlace === undefined ? compact : compact.replace(tookPlace, '');
}

/** 一季度 of 一季度小计, 全年 of 合计; null where a text names no part of a year. */
export function periodWords(text: string, model: LedgerModel): string | null {
  const compact = compactText(text);
  const rest = withoutVerbs(withoutTotalWords(compact).replace(TIMES, '').replace(/^本/, ''), model);
  if (rest === '') return compact === '' ? null : WHOLE_YEAR;
  return parsePeriod(rest, 2000) === null ? null : rest;
}

/** What a cell says of a period; a date stands for its month. */
export function periodWordsOf(cell: Cell | undefined, model: LedgerModel): string | null {
  if (cell?.type === 'date') return cellText(cell).slice(0, 7);
  return cell?.type === 'text' ? periodWords(cellText(cell), model) : null;
}
