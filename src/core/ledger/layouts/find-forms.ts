import { cellText } from '../cell-text';
import { withDayColumn } from '../day-column';
import type { CellPlace, FoundTable } from '../found-table';
import { headingOf } from '../heading-of';
import type { LedgerModel } from '../ledger-model';
import { compactHeading } from '../match-headings';
import type { Cell, Sheet, SheetRow } from '../workbook';
import { formLabels, type FormLabels } from './form-labels';

/** What a form says under one of its labels. */
interface Entry {
  readonly label: string;
  /** Null: nothing was filled in. */
  readonly value: Cell | null;
  readonly place: CellPlace;
}

interface Form {
  readonly entries: readonly Entry[];
  readonly title: string;
}

const FEWEST_COLUMNS = 3;
const LONGEST_TITLE = 40;
/** Enough for two forms; ledgers may have a million rows. */
const ROWS_LOOKED_AT = 60;

/**
 * Forms of one event each, label beside value, one or several under one another: each as a table of one row. Empty
 * where the sheet holds none that has a role.
 */
export function findForms(sheet: Sheet, model: LedgerModel): readonly FoundTable[] {
  return formsOf(sheet, formLabels(model)).flatMap((form) => tableOf(form, sheet, model) ?? []);
}

/** Is most of a sheet rows that begin with a label? A heading row may then be two of them. */
export function looksLikeForms(sheet: Sheet, model: LedgerModel): boolean {
  const { isLabel } = formLabels(model);
  const filled = sheet.rows.slice(0, ROWS_LOOKED_AT).filter(({ cells }) => cells.length > 1);
  const labelled = filled.filter(
    ({ cells: [first] }) => first?.type === 'text' && isLabel(compactHeading(cellText(first))),
  );
  return labelled.length >= FEWEST_COLUMNS && labelled.length * 2 > filled.length;
}

function formsOf(sheet: Sheet, labels: FormLabels): readonly Form[] {
  const forms: { entries: Entry[]; title: string }[] = [];
  let title = '';
  for (const row of sheet.rows) {
    const entries = entriesOf(row, sheet, labels);
    if (entries.length === 0) title = titleOf(row) ?? title;
    for (const entry of entries) {
      const open = forms.at(-1);
      if (open === undefined || isOfNext(entry, title, open, labels)) forms.push({ entries: [entry], title });
      // What a form says twice, its second 会议内容, is said.
      else if (!open.entries.some(({ label }) => label === entry.label)) open.entries.push(entry);
    }
  }
  return forms;
}

/** The text of a short line of its own. */
function titleOf({ cells }: SheetRow): string | null {
  const [only] = cells;
  const text = cells.length === 1 ? cellText(only) : '';
  return text === '' || text.length > LONGEST_TITLE ? null : text;
}

/**
 * A form begins with the label the last one began with, with a date under the same label, or below a line once the
 * last has one. 会议日期 and 会议时间 are day and hour of one event.
 */
function isOfNext({ label }: Entry, title: string, open: Form, labels: FormLabels): boolean {
  const hasDate = open.entries.some((entry) => labels.isDate(entry.label));
  if (title !== open.title && hasDate) return true;
  const isSaid = open.entries.some((entry) => entry.label === label);
  return label === open.entries[0]?.label || (isSaid && labels.isDate(label));
}

function entriesOf(row: SheetRow, sheet: Sheet, labels: FormLabels): readonly Entry[] {
  const entries: Entry[] = [];
  row.cells.forEach((cell, index) => {
    if (cell.type !== 'text') return;
    const place = { row: row.number, column: cell.column };
    const written = labels.written(cellText(cell));
    if (written.some(({ text }) => text !== '')) {
      entries.push(
        ...written.map(({ label, text }): Entry => ({
          label,
          place,
          value: { column: cell.column, type: 'text', value: text },
        })),
      );
      return;
    }
    const label = compactHeading(cellText(cell));
    const next = row.cells[index + 1];
    if (!labels.isLabel(label)) return;
    const column = besides(cell, row, sheet);
    const isFilled = next?.column === column && !labels.isLabel(compactHeading(cellText(next)));
    entries.push({ label, value: isFilled ? next : null, place: { row: row.number, column } });
  });
  return entries;
}

/** The column right of a label, which may be merged over several. */
function besides(cell: Cell, { number }: SheetRow, { merges }: Sheet): number {
  const area = merges.find(
    ({ top, bottom, left }) => left === cell.column && top <= number && bottom >= number,
  );
  return (area?.right ?? cell.column) + 1;
}

function tableOf({ entries, title }: Form, sheet: Sheet, model: LedgerModel): FoundTable | null {
  const [first] = entries;
  if (first === undefined) return null;
  const { row: number } = first.place;
  const labelled = entries.map(({ label }, index): Cell => ({
    column: index + 1,
    type: 'text',
    value: label,
  }));
  const heading: SheetRow = { number, hidden: false, cells: labelled };
  const fit = headingOf(heading, () => title, sheet, model);
  const filled = entries.filter(({ value }) => value !== null).length;
  if (fit === null || Math.min(fit.matches.size, filled) < FEWEST_COLUMNS) return null;
  const cells = entries.flatMap(({ value }, index): Cell[] =>
    value === null ? [] : [{ ...value, column: index + 1 }],
  );
  const hidden = sheet.rows.find((row) => row.number === number)?.hidden === true;
  return withDayColumn({
    sheet: { ...sheet, merges: [] },
    ...fit,
    heading,
    title,
    rows: [{ number, hidden, cells }],
    isForm: true,
    origin: (row, column) => entries[column - 1]?.place ?? { row, column },
  });
}
