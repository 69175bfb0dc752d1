import { basename } from 'node:path';
import { Failure } from '@/core/failure';
import {
  IGNORED,
  mappableRoles,
  namesOfRole,
  resolveMapping,
  type LedgerModel,
  type MappingFault,
  type SheetMapping,
} from '@/core/ledger';
import { readBytes } from './files';

/** The shape of the file, shown where it has another one. */
const SHAPE = '{"sheets": [{"sheet": "…", "role": "…", "headerRow": 1, "kind": "…", "columns": {"…": "…"}}]}';
const KEYS: readonly string[] = ['file', 'sheet', 'role', 'headerRow', 'kind', 'columns'];

/** What the file of `--map` says of sheets; nothing without one. @throws Failure mapping.*, file.* */
export async function readMappings(
  path: string | undefined,
  model: LedgerModel,
): Promise<readonly SheetMapping[]> {
  if (path === undefined) return [];
  const file = basename(path);
  const whole = parseJson(await readBytes(path), file);
  const { sheets } = isObject(whole) ? whole : {};
  if (!Array.isArray(sheets)) throw invalid(file, 'sheets', whole, SHAPE);
  return sheets.map((entry: unknown, index) => {
    const place = `sheets[${String(index)}]`;
    const mapping = readEntry(entry, file, place, rolesOf(model));
    const [fault] = resolveMapping(mapping, model).faults;
    if (fault !== undefined) throw unknownWord(fault, file, `${place}（${mapping.sheet}）`, model);
    return mapping;
  });
}

function parseJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Failure('mapping.notJson', { file, message }, { cause: error });
  }
}

function readEntry(entry: unknown, file: string, place: string, roles: string): SheetMapping {
  if (!isObject(entry)) throw invalid(file, place, entry, SHAPE);
  const unknown = Object.keys(entry).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw invalid(file, place, unknown, KEYS.join(' '));
  const { headerRow = null, columns = {} } = entry;
  if (headerRow !== null && !isRowNumber(headerRow))
    throw invalid(file, `${place}.headerRow`, headerRow, '1');
  if (!isObject(columns)) throw invalid(file, `${place}.columns`, columns, SHAPE);
  return {
    file: textOf(entry, 'file', file, place) ?? '',
    sheet: neededText(entry, 'sheet', { file, place, expected: SHAPE }),
    role: neededText(entry, 'role', { file, place, expected: roles }),
    headerRow,
    kind: textOf(entry, 'kind', file, place),
    columns: Object.keys(columns).map((heading) => ({
      heading,
      name: textOf(columns, heading, file, `${place}.columns`),
    })),
  };
}

/** Null where it is not there, or null. */
function textOf(
  entry: Readonly<Record<string, unknown>>,
  key: string,
  file: string,
  place: string,
): string | null {
  const text = entry[key] ?? null;
  if (text === null || typeof text === 'string') return text;
  throw invalid(file, `${place}.${key}`, text, '"…"');
}

function neededText(
  entry: Readonly<Record<string, unknown>>,
  key: string,
  { file, place, expected }: { readonly file: string; readonly place: string; readonly expected: string },
): string {
  const text = textOf(entry, key, file, place) ?? '';
  if (text.trim() === '') throw new Failure('mapping.missing', { file, entry: `${place}.${key}`, expected });
  return text;
}

function unknownWord(
  { code, value, choices }: MappingFault,
  file: string,
  entry: string,
  model: LedgerModel,
): Failure {
  return invalid(file, entry, value, code === 'map.roleUnknown' ? rolesOf(model) : choices.join('、'));
}

function rolesOf(model: LedgerModel): string {
  const roles = mappableRoles(model).map((role) => {
    const { id, label } = namesOfRole(role);
    return `${label} ${id}`;
  });
  return [...roles, IGNORED].join('、');
}

function invalid(file: string, entry: string, value: unknown, expected: string): Failure {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return new Failure('mapping.invalid', { file, entry, value: shown.slice(0, 60), expected });
}

function isRowNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
