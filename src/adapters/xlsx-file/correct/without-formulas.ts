import { readRelationships, sniffFile } from '@/adapters/opc-package';
import { changesByRow, type CellChange, type Correction } from '@/core/doctor';
import { XmlReader } from '@/core/xml';
import { findWorkbook } from '../read/find-workbook';
import { readWorkbookPart } from '../read/read-workbook-part';
import { readRowCells } from './read-row-cells';
import { sheetParts } from './sheet-parts';

/**
 * The corrections of a file that write over no formula. Where a formula gives an empty text a reader finds nothing,
 * and the cell looks free. Of a file that is no .xlsx all are given back.
 */
export function withoutFormulas(
  bytes: Uint8Array,
  file: string,
  corrections: readonly Correction[],
): readonly Correction[] {
  const filling = corrections.filter(({ cells }) => cells.some(isFilled));
  if (filling.length === 0 || sniffFile(bytes) !== 'zip') return corrections;
  const { package: opened, part, xml } = findWorkbook(bytes, { file, maxUnpackedBytes: Infinity });
  const relationships = readRelationships(opened, part).filter(({ external }) => !external);
  const parts = sheetParts(readWorkbookPart(xml).tabs, relationships);
  const refused = new Set<Correction>();
  for (const name of new Set(filling.map(({ sheet }) => sheet))) {
    const own = filling.filter(({ sheet }) => sheet === name);
    const target = parts.get(name);
    const filled = own.flatMap(({ cells }) => cells.filter(isFilled));
    const formulas = target === undefined ? new Set() : formulasAmong(filled, opened.text(target));
    for (const correction of own) {
      if (correction.cells.some((cell) => formulas.has(cell))) refused.add(correction);
    }
  }
  return corrections.filter((correction) => !refused.has(correction));
}

function isFilled({ stands }: CellChange): boolean {
  return stands === null;
}

/** Those in whose cells a formula stands. */
function formulasAmong(changes: readonly CellChange[], xml: string): ReadonlySet<CellChange> {
  const byRow = changesByRow(changes);
  const found = new Set<CellChange>();
  const reader = new XmlReader(xml);
  let row = 0;
  while (reader.next()) {
    if (reader.kind === 'close' || reader.depth !== 2 || reader.local !== 'row') continue;
    row = Number(reader.attribute('r') ?? row + 1);
    const wanted = byRow.get(row);
    if (wanted === undefined || reader.kind === 'empty') continue;
    const formulas = readRowCells(reader, row).cells.filter(({ holds }) => holds === 'formula');
    for (const change of wanted) {
      if (formulas.some(({ column }) => column === change.column)) found.add(change);
    }
  }
  return found;
}
