import { recordFigures, type AssembledReport, type LedgerAccount } from '@/core/assemble';
import { FIGURE_PERIOD_MARK, type Figure } from '@/core/figures';
import type { Block, Inline } from '@/core/report';
import { formatPeriod, monthPeriod } from '@/core/values';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const MARKS_IN_PARAGRAPH = 5;

/** A report whose paragraphs hold so many marks of figures with a number, of the year and of its months. */
export function manyMarks(
  account: LedgerAccount,
  count: number,
  reportOf: (account: LedgerAccount) => AssembledReport,
): AssembledReport {
  const assembled = reportOf(account);
  const { blocks } = assembled.report;
  const list = blocks.filter((block) => block.type === 'table').slice(-1);
  const figures = numbersOf(account);
  const marks = Array.from({ length: count }, (_, index) => figures[index % figures.length]).flatMap(markOf);
  const starts = Array.from(
    { length: Math.ceil(count / MARKS_IN_PARAGRAPH) },
    (_, index) => index * MARKS_IN_PARAGRAPH,
  );
  const paragraphs = starts.map((start) => paragraphOf(marks.slice(start, start + MARKS_IN_PARAGRAPH)));
  return {
    ...assembled,
    report: { ...assembled.report, blocks: [...paragraphs, ...list] },
    record: {
      ...assembled.record,
      figures: recordFigures(account, marks, { writtenAt: assembled.record.writtenAt }).figures,
    },
  };
}

function numbersOf({ figures }: LedgerAccount): readonly Figure[] {
  const { year } = figures.scope;
  const numbers = figures.all().filter(isNumber);
  const periods = MONTHS.map((month) => formatPeriod(monthPeriod(year, month)));
  const ofMonths = periods.flatMap((period) =>
    numbers.flatMap(({ key }) => figures.get(`${key}${FIGURE_PERIOD_MARK}${period}`) ?? []),
  );
  return [...numbers, ...ofMonths.filter(isNumber)];
}

function markOf(figure: Figure | undefined) {
  if (figure === undefined) return [];
  const { key, label, text } = figure;
  return [{ type: 'mark', key, label, text } as const];
}

function paragraphOf(marks: readonly Inline[]): Block {
  const inlines = marks.flatMap((mark): readonly Inline[] => [
    { type: 'text', text: '，全年开展情况为' },
    mark,
  ]);
  return { type: 'paragraph', role: 'body', inlines };
}

function isNumber({ value, rows }: Figure): boolean {
  return typeof value === 'number' && rows.length > 0;
}
