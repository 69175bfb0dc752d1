import { compactText, plainText } from '@/core/values';
import { cellText } from '../cell-text';
import type { LedgerModel } from '../ledger-model';
import type { Cell } from '../workbook';
import { COLUMN_LETTERS } from './column-letters';
import { namesOfRole, resolveMapping } from './resolve-mapping';
import { IGNORED, type SheetMapping } from './sheet-mapping';

/** Before a sheet's name, in the sheet of names and values. */
const LABEL = '表头对照：';
const LABEL_READ = /^表头对照\s*[：:]\s*(.+)$/s;
const NOT_READ = '不读';
const NOT_READ_WORDS = [IGNORED, NOT_READ, '不读取', '忽略', '忽略此表'];
const NO_COLUMN = '不用';
const NO_COLUMN_WORDS = ['', NO_COLUMN, '忽略', '无', '-', '—'];
/** Signs with a meaning of their own: a heading with one of them is named by its letters. */
const SIGNS = /[;；=＝\n]/;

/** `表头对照：Sheet1`, the name of a row that says what the sheet is. */
export function mappingLabel(sheet: string): string {
  return `${LABEL}${sheet}`;
}

/** The sheet a row speaks of; null where it is no such row. */
export function mappedSheetName(cell: Cell | undefined): string | null {
  return cell?.type === 'text' ? (LABEL_READ.exec(cellText(cell))?.[1]?.trim() ?? null) : null;
}

export interface ReadMapping {
  readonly mapping: SheetMapping;
  /** Parts nobody can read. */
  readonly unreadable: readonly string[];
}

/** `会议台账；表头第2行；全是党课；时间=会议时间；C列=不用`, in whatever order. */
export function parseMapping(text: string, place: Pick<SheetMapping, 'file' | 'sheet'>): ReadMapping {
  const empty: SheetMapping = { ...place, role: '', headerRow: null, kind: null, columns: [] };
  const parts = text.split(/[;；\n]/).map(plainText);
  return parts.reduce<ReadMapping>(
    ({ mapping, unreadable }, part) => {
      const read = part === '' ? mapping : withPart(mapping, part);
      return read === null ? { mapping, unreadable: [...unreadable, part] } : { mapping: read, unreadable };
    },
    { mapping: empty, unreadable: [] },
  );
}

function withPart(mapping: SheetMapping, part: string): SheetMapping | null {
  const [, heading, name] = /^([^=＝]*)[=＝](.*)$/s.exec(part) ?? [];
  if (heading !== undefined && name !== undefined) return withColumn(mapping, heading.trim(), name.trim());
  const row = /^表头在?第?(\d{1,7})行$/.exec(compactText(part))?.[1];
  if (row !== undefined) return { ...mapping, headerRow: Number(row) };
  const kind = /^(?:全部|全|都)是(.+)$/.exec(part)?.[1];
  if (kind !== undefined) return { ...mapping, kind: kind.trim() };
  if (mapping.role !== '') return null;
  return { ...mapping, role: NOT_READ_WORDS.includes(compactText(part)) ? IGNORED : part };
}

function withColumn(mapping: SheetMapping, heading: string, name: string): SheetMapping | null {
  if (heading === '') return null;
  const column = { heading, name: NO_COLUMN_WORDS.includes(compactText(name)) ? null : name };
  return { ...mapping, columns: [...mapping.columns, column] };
}

/** The text that is read as this mapping, in the words people use. */
export function formatMapping(mapping: SheetMapping, model: LedgerModel): string {
  if (mapping.role === IGNORED) return NOT_READ;
  const { mapped } = resolveMapping(mapping, model);
  if (mapped?.role === undefined || mapped.role === null) return mapping.role;
  const { role, kind, columns } = mapped;
  return [
    namesOfRole(role).label,
    ...(mapping.headerRow === null ? [] : [`表头第${String(mapping.headerRow)}行`]),
    ...(kind === null ? [] : [`全是${kind.label}`]),
    ...columns.map(({ heading, column }) => `${heading}=${column?.headings[0] ?? NO_COLUMN}`),
  ].join('；');
}

/** Can a heading stand in such a text as it is, and be understood as a heading? */
export function canBeNamed(heading: string): boolean {
  return heading !== '' && !SIGNS.test(heading) && !COLUMN_LETTERS.test(heading);
}
