import { compactText, remember } from '@/core/values';
import { cellText } from './cell-text';
import type { SheetFindings } from './finding-collector';
import type { FoundTable } from './found-table';
import type { Exclusion, TableColumn } from './ledger';
import type { LedgerModel } from './ledger-model';
import type { OtherBodies } from './other-bodies-model';
import { placeOf, type RowCells } from './row-cells';
import { termNamed } from './terms';
import type { SheetRow } from './workbook';

interface OtherBodiesReading {
  readonly found: FoundTable;
  readonly model: LedgerModel;
  readonly columns: readonly TableColumn[];
  readonly findings: SheetFindings;
}

const LONGEST_LINE = 24;
/** 二、团支部： */
const AROUND =
  /^(?:[\d一二三四五六七八九十]+[、.]|\([\d一二三四五六七八九十]+\))|(?:会议)?(?:记录|情况|部分)?:?$/g;

/**
 * Prepares to find the rows of a table that say that they are of another body that keeps its meetings in the same
 * list: in a column that tells whose they are, in the name of their kind, or by a line above them.
 */
export function otherBodyReader(reading: OtherBodiesReading): (line: RowCells) => Exclusion | null {
  const { found, model, columns, findings } = reading;
  const { otherBodies: bodies } = model;
  const { kinds } = found.role;
  if (bodies === undefined || kinds?.vocabulary !== model.summaryVocabulary) return () => null;
  const isOther = remember((text: string) => bodies.name.test(compactText(text)));
  const isKindOfOther = remember((text: string) => isOther(text) || namesOtherKind(text, bodies, model));
  const ofKinds = kinds.columns.map((name) => placeOf(name, columns)).filter((place) => place >= 0);
  const tellings = [
    ...placesOfBodies(columns, bodies).map((place) => ({ place, says: isOther })),
    ...ofKinds.map((place) => ({ place, says: isKindOfOther })),
  ];
  const sections = sectionsOfOthers(found, bodies);
  return (line) => {
    const { number, cells } = line.row;
    const told = tellings.find(({ place, says }) => says(line.text(place)));
    const text = told === undefined ? sections.get(number) : line.text(told.place);
    if (text === undefined) return null;
    const column = columns[told?.place ?? -1]?.column ?? 0;
    findings.add('row.otherBody', number, column > 0 ? column : (cells[0]?.column ?? 1), text);
    return { reason: 'otherBody', detail: text };
  };
}

function placesOfBodies(columns: readonly TableColumn[], { heading }: OtherBodies): readonly number[] {
  return columns.flatMap(({ name, heading: written }, place) =>
    name === 'branch' || (name === null && heading.test(compactText(written))) ? [place] : [],
  );
}

/** 工会主题党日: one of our kinds behind their name, and nothing else. */
function namesOtherKind(text: string, { kind }: OtherBodies, model: LedgerModel): boolean {
  const rest = kind.exec(compactText(text))?.[1];
  return rest !== undefined && termNamed(rest, model.vocabularies[model.summaryVocabulary] ?? []) !== null;
}

/** The line that stands above each row of another body; a line that names one of ours ends it. */
function sectionsOfOthers(
  { sheet, heading, rows }: FoundTable,
  bodies: OtherBodies,
): ReadonlyMap<number, string> {
  const sections = new Map<number, string>();
  const last = rows.at(-1)?.number ?? 0;
  const furthest = heading.cells[1]?.column ?? 1;
  let section: string | null = null;
  for (const row of sheet.rows) {
    if (row.number <= heading.number || row.number > last) continue;
    const begun = sectionBegunBy(lineIn(row, furthest), bodies);
    if (begun !== undefined) section = begun;
    else if (section !== null) sections.set(row.number, section);
  }
  return sections;
}

/** Null: one of ours. Undefined: none. */
function sectionBegunBy(line: string | null, { name, own }: OtherBodies): string | null | undefined {
  if (line === null) return undefined;
  if (name.test(line)) return line;
  return own.test(line) ? null : undefined;
}

function lineIn({ cells }: SheetRow, furthest: number): string | null {
  const [only] = cells;
  if (cells.length !== 1 || only?.type !== 'text' || only.column > furthest) return null;
  return only.value.length > LONGEST_LINE ? null : compactText(cellText(only)).replace(AROUND, '');
}
