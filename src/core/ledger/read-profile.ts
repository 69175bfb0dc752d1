import { cellAddress, type FindingCode } from '@/core/findings';
import { compactText } from '@/core/values';
import { cellText } from './cell-text';
import type { SheetFindings } from './finding-collector';
import type { ProfileValue } from './ledger';
import type { ProfileEntry, ProfileModel } from './profile-model';
import { mappedSheetName } from './mapping/mapping-text';
import { compactHeading } from './match-headings';
import type { Cell, Sheet, SheetRow } from './workbook';

const HEADING = /^(?:项目|名称|字段|内容|填写内容|信息|条目|说明)$/;
const PLACEHOLDER = /^(?:[x×○□_*]+|待补|待填|请填写|〔待补.*〕)$/;
/** No list of names and values is as long. */
const ROWS_LOOKED_AT = 300;
const ENOUGH_LABELS = 3;
const ENOUGH_WITH_NAME = 1;

/** Is this the sheet of names and values? Its name says so, or enough of its cells are known names. */
export function isProfileSheet(sheet: Sheet, model: ProfileModel): boolean {
  const labels = sheet.rows
    .slice(0, ROWS_LOOKED_AT)
    .filter(({ cells: [cell] }) => entryOf(cell, model) !== null || mappedSheetName(cell) !== null);
  return labels.length >= (model.names.test(compactText(sheet.name)) ? ENOUGH_WITH_NAME : ENOUGH_LABELS);
}

/** Is this one of the known names? */
export function isEntry(cell: Cell | undefined, model: ProfileModel): boolean {
  return entryOf(cell, model) !== null;
}

/** 项目 | 内容 */
export function isProfileHeading({ cells }: SheetRow): boolean {
  return cells.length >= 2 && cells.every((cell) => HEADING.test(compactText(cellText(cell))));
}

/**
 * Reads `name | value` pairs, also several in one row. What stands right of a name is its value, or below it where
 * a whole row is names.
 */
export function readProfile(
  sheet: Sheet,
  file: string,
  model: ProfileModel,
  findings: SheetFindings,
): ReadonlyMap<string, ProfileValue> {
  const profile = new Map<string, ProfileValue>();
  sheet.rows.forEach((row, index) => {
    const before = sheet.rows[index - 1];
    const isBelowNames = before !== undefined && isNamesAbove(before, row, model);
    const pairs = isBelowNames ? pairsBelow(before, row, model) : pairsOf(row, sheet, model);
    for (const { label, name, value } of pairs) {
      const text = cellText(value);
      const fault = faultOf(value, profile.has(name));
      if (fault !== null) findings.add(fault, row.number, value.column, text, { heading: label });
      else if (text !== '') {
        const place = { file, sheet: sheet.name, cell: cellAddress(row.number, value.column) };
        profile.set(name, { label, text, place });
      }
    }
  });
  return profile;
}

function faultOf(value: Cell, isKnown: boolean): FindingCode | null {
  if (value.type === 'error') return 'cell.error';
  if (value.type === 'pending') return 'formula.noResult';
  if (PLACEHOLDER.test(compactText(cellText(value)))) return 'profile.placeholder';
  return isKnown ? 'profile.duplicate' : null;
}

interface Pair {
  readonly label: string;
  readonly name: string;
  readonly value: Cell;
}

/** A row of nothing but names, over one without any. */
function isNamesAbove(names: SheetRow, row: SheetRow, model: ProfileModel): boolean {
  return (
    names.cells.length >= 2 &&
    names.cells.every((cell) => entryOf(cell, model) !== null) &&
    row.cells.every((cell) => entryOf(cell, model) === null)
  );
}

function pairsBelow(names: SheetRow, row: SheetRow, model: ProfileModel): readonly Pair[] {
  return row.cells.flatMap((value) => {
    const entry = entryOf(
      names.cells.find(({ column }) => column === value.column),
      model,
    );
    return entry === null ? [] : [{ label: entry.label, name: entry.name, value }];
  });
}

function pairsOf(row: SheetRow, sheet: Sheet, model: ProfileModel): readonly Pair[] {
  return row.cells.flatMap((cell, index) => {
    const entry = entryOf(cell, model);
    const value = rightOf(cell, row, sheet);
    if (value === undefined || entryOf(value, model) !== null || mappedSheetName(cell) !== null) return [];
    if (entry !== null) return [{ label: entry.label, name: entry.name, value }];
    const label = index === 0 && cell.type === 'text' ? cellText(cell).replace(/[:：]$/, '') : '';
    return label === '' || HEADING.test(compactText(label)) ? [] : [{ label, name: label, value }];
  });
}

function rightOf(cell: Cell, row: SheetRow, sheet: Sheet): Cell | undefined {
  const area = sheet.merges.find(
    ({ top, bottom, left }) => left === cell.column && top <= row.number && bottom >= row.number,
  );
  const column = (area?.right ?? cell.column) + 1;
  return row.cells.find((candidate) => candidate.column === column);
}

function entryOf(cell: Cell | undefined, model: ProfileModel): ProfileEntry | null {
  if (cell?.type !== 'text') return null;
  const label = compactHeading(cellText(cell));
  return model.entries.find((entry) => [entry.label, ...entry.words].includes(label)) ?? null;
}
