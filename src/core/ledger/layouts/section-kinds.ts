import { cellText } from '../cell-text';
import { withMadeColumn, type FoundTable } from '../found-table';
import type { LedgerModel, Vocabulary } from '../ledger-model';
import { termsIn } from '../terms';
import { mentionsTotal } from '../total-words';
import type { SheetRow } from '../workbook';

const LONGEST_LINE = 24;
const NOTE = /^(?:备?注|说明)\d*[:：]/;
/** 三、其他活动: it ends the section above, and names no kind itself. */
const NUMBERED = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;

/**
 * A table without a column of kinds whose lines between the rows tell them (一、党员大会): the same table with
 * such a column. Tables that are kept otherwise come back as they are.
 */
export function withSectionKinds(found: FoundTable, model: LedgerModel): FoundTable {
  const { kinds } = found.role;
  const name = kinds?.columns[0];
  if (kinds?.byTitle === undefined || name === undefined || hasKindColumn(found)) return found;
  const vocabulary = model.vocabularies[kinds.vocabulary] ?? [];
  const lines = kindLines(found.rows, vocabulary);
  if (!Array.from(lines.values()).some((text) => termsIn(text, vocabulary).length === 1)) return found;
  const sections = sectionsOf(found, lines);
  return withMadeColumn(
    { ...found, rows: found.rows.filter((row) => !lines.has(row)) },
    {
      name,
      heading: '',
      textOf: (row) => labelOf(sections.get(row.number)?.text ?? '', vocabulary),
      originOf: (row) => ({ row: sections.get(row)?.row ?? row, column: 1 }),
    },
  );
}

interface Section {
  readonly text: string;
  readonly row: number;
}

/** Row number → the line it stands under; before the first line stands what the title says. */
function sectionsOf(
  { title, heading, rows }: FoundTable,
  lines: ReadonlyMap<SheetRow, string>,
): ReadonlyMap<number, Section> {
  const sections = new Map<number, Section>();
  let section: Section = { text: title, row: heading.number };
  for (const row of rows) {
    const text = lines.get(row);
    if (text === undefined) sections.set(row.number, section);
    else section = { text, row: row.number };
  }
  return sections;
}

function kindLines(rows: readonly SheetRow[], vocabulary: Vocabulary): ReadonlyMap<SheetRow, string> {
  const lines = rows.flatMap((row): [SheetRow, string][] => {
    const text = lineOf(row);
    return text !== null && (termsIn(text, vocabulary).length === 1 || NUMBERED.test(text))
      ? [[row, text]]
      : [];
  });
  return new Map(lines);
}

function labelOf(text: string, vocabulary: Vocabulary): string | null {
  const [kind, ...others] = termsIn(text, vocabulary);
  return others.length > 0 ? null : (vocabulary.find(({ id }) => id === kind)?.label ?? null);
}

function hasKindColumn({ matches, role }: FoundTable): boolean {
  return Array.from(matches.values()).some(({ name }) => role.kinds?.columns[0] === name);
}

/** The text of a row that is nothing but one short line. */
function lineOf({ cells }: SheetRow): string | null {
  const [only] = cells;
  if (cells.length !== 1 || only?.type !== 'text') return null;
  const text = cellText(only);
  const isLine = text.length <= LONGEST_LINE && !mentionsTotal(text) && !NOTE.test(text);
  return isLine ? text : null;
}
