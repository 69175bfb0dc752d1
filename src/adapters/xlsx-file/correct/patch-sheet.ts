import { changesByRow, type CellChange, type NewContent } from '@/core/doctor';
import { cellAddress } from '@/core/findings';
import { splice, XmlReader, type Replacement } from '@/core/xml';
import { cellXml } from './cell-xml';
import { readRowCells, type RowCells, type StandingCell } from './read-row-cells';
import { setAttributes } from './set-attributes';

export interface PatchContext {
  readonly date1904: boolean;
  /** The style a content needs, for a cell that has this one. */
  readonly styleFor: (style: number, content: NewContent) => number;
  readonly sharedString: (index: number) => string | undefined;
}

interface ColumnStyle {
  readonly from: number;
  readonly to: number;
  readonly style: number;
}

/**
 * A worksheet part with some cells changed; all else stays as it is written. Throws XmlError, and RangeError where
 * something else stands in a cell than was planned for.
 */
export function patchSheet(xml: string, changes: readonly CellChange[], context: PatchContext): string {
  const pending = new Map(changesByRow(changes));
  const columns: ColumnStyle[] = [];
  const replacements: Replacement[] = [];
  const reader = new XmlReader(xml);
  let row = 0;
  while (reader.next()) {
    if (reader.kind === 'close' || reader.depth !== 2) continue;
    if (reader.local === 'col') columns.push(columnStyle(reader));
    if (reader.local !== 'row') continue;
    row = Number(reader.attribute('r') ?? row + 1);
    const wanted = pending.get(row);
    if (wanted === undefined) continue;
    pending.delete(row);
    const standing = readRowCells(reader, row);
    replacements.push(...rowReplacements(xml, row, standing, wanted, { ...context, columns }));
  }
  const [lost] = pending.keys();
  if (lost !== undefined) throw new RangeError(`no row ${lost}`);
  return splice(xml, replacements);
}

function columnStyle(reader: XmlReader): ColumnStyle {
  const [from, to, style] = ['min', 'max', 'style'].map((name) => Number(reader.attribute(name) ?? 0));
  return { from: from ?? 0, to: to ?? 0, style: style ?? 0 };
}

function rowReplacements(
  xml: string,
  row: number,
  { prefix, cells, tag, end, style: rowStyle }: RowCells,
  changes: readonly CellChange[],
  { styleFor, date1904, columns, sharedString }: PatchContext & { readonly columns: readonly ColumnStyle[] },
): readonly Replacement[] {
  const ordered = [...changes].sort((left, right) => left.column - right.column);
  const written = ordered.map(({ column, stands, becomes }): Replacement => {
    const cell = cells.find((standing) => standing.column === column);
    const address = cellAddress(row, column);
    requireStanding(cell, stands, address, sharedString);
    const given = columns.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
    const style = styleFor(cell?.style ?? rowStyle ?? given, becomes);
    const text = cellXml({ prefix, address, style }, becomes, date1904);
    if (cell !== undefined) return { start: cell.start, end: cell.end, text };
    const place = cells.find((standing) => standing.column > column)?.start ?? end;
    return { start: place, end: place, text };
  });
  const widened = widenedTag(xml.slice(tag.start, tag.end), ordered);
  return [...(widened === null ? [] : [{ ...tag, text: widened }]), ...written];
}

function requireStanding(
  cell: StandingCell | undefined,
  stands: CellChange['stands'],
  address: string,
  sharedString: PatchContext['sharedString'],
): void {
  // Some programs write an empty text where nothing stands.
  const isBlank =
    stands === null && cell?.holds === 'constant' && cell.shared !== null && sharedString(cell.shared) === '';
  const holds = isBlank ? 'nothing' : (cell?.holds ?? 'nothing');
  if (holds !== (stands === null ? 'nothing' : 'constant')) throw new RangeError(`${address} holds ${holds}`);
}

/** The row's tag with spans that reach its new cells; null where they do already, or none are stated. */
function widenedTag(tag: string, changes: readonly CellChange[]): string | null {
  const [, first, last] = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag) ?? [];
  if (first === undefined || last === undefined) return null;
  const reached = changes.map(({ column }) => column);
  const [from, to] = [Math.min(Number(first), ...reached), Math.max(Number(last), ...reached)];
  if (from === Number(first) && to === Number(last)) return null;
  return setAttributes(tag, new Map([['spans', `${from}:${to}`]]));
}
