import { viewOf } from './zip-layout';

/** What a compound file ([MS-CFB]) holds; `ole` is something else, `damagedOle` one whose directory is lost. */
export type CompoundKind = 'encryptedOffice' | 'xls' | 'doc' | 'ppt' | 'ole' | 'damagedOle';

/** By the name of a stream, in capitals as names are compared; the first that is there decides. */
const KIND_OF_STREAM: readonly (readonly [string, CompoundKind])[] = [
  // A password-protected .docx or .xlsx ([MS-OFFCRYPTO] 2.3.4.4).
  ['ENCRYPTEDPACKAGE', 'encryptedOffice'],
  ['WORKBOOK', 'xls'],
  ['BOOK', 'xls'],
  ['WORDDOCUMENT', 'doc'],
  ['POWERPOINT DOCUMENT', 'ppt'],
];

const HEADER = { sectorShift: 30, directory: 48, tables: 76, tableCount: 109, size: 512 } as const;
const ENTRY = { size: 128, nameLength: 64, type: 66, left: 68, right: 72, child: 76 } as const;
const SECTOR_SHIFTS: readonly number[] = [9, 12];
const STREAM = 2;
/** Beyond are the marks for free sectors, ends of chains and missing entries. */
const LAST_NUMBER = 0xfffffffa;

interface DirectoryEntry {
  readonly name: string;
  readonly isStream: boolean;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

/** Streams of the outermost storage tell what a file is; those of embedded objects have the same names. */
export function sniffCompound(bytes: Uint8Array): CompoundKind {
  const outermost = outermostStreams(bytes);
  if (outermost !== null) return kindOf(outermost) ?? 'ole';
  return kindOf(anyStreams(bytes)) ?? 'damagedOle';
}

function kindOf(streams: readonly string[]): CompoundKind | null {
  return KIND_OF_STREAM.find(([stream]) => streams.includes(stream))?.[1] ?? null;
}

/** Null where the directory can't be followed. */
function outermostStreams(bytes: Uint8Array): string[] | null {
  const entries = readDirectory(bytes) ?? [];
  const names: string[] = [];
  const open = [entries[0]?.child];
  const seen = new Set<DirectoryEntry>();
  while (open.length > 0) {
    const entry = entries[open.pop() ?? entries.length];
    if (entry === undefined || seen.has(entry)) continue;
    seen.add(entry);
    if (entry.isStream) names.push(entry.name);
    open.push(entry.left, entry.right);
  }
  return names.length === 0 ? null : names;
}

/** Entries by number, along the chain of the directory's sectors; null where a sector is missing. */
function readDirectory(bytes: Uint8Array): DirectoryEntry[] | null {
  if (bytes.length < HEADER.size) return null;
  const view = viewOf(bytes);
  const shift = view.getUint16(HEADER.sectorShift, true);
  if (!SECTOR_SHIFTS.includes(shift)) return null;
  const size = 2 ** shift;
  const entries: DirectoryEntry[] = [];
  const startOf = (sector: number) => (sector + 1) * size;
  const most = bytes.length / size;
  const perSector = size / 4;
  let sector = view.getUint32(HEADER.directory, true);
  for (let count = 0; sector <= LAST_NUMBER; count += 1) {
    const start = startOf(sector);
    if (start + size > bytes.length || count > most) return null;
    for (let entry = start; entry < start + size; entry += ENTRY.size) entries.push(readEntry(view, entry));
    const table = Math.floor(sector / perSector);
    if (table >= HEADER.tableCount) break;
    const place = startOf(view.getUint32(HEADER.tables + table * 4, true)) + (sector % perSector) * 4;
    if (place + 4 > bytes.length) return null;
    sector = view.getUint32(place, true);
  }
  return entries;
}

/** In a file that is cut off: entries stand on multiples of their size, whatever the sectors. */
function anyStreams(bytes: Uint8Array): string[] {
  const view = viewOf(bytes);
  const names: string[] = [];
  for (let start = 0; start + ENTRY.size <= bytes.length; start += ENTRY.size) {
    if (bytes[start + ENTRY.type] !== STREAM) continue;
    const { name } = readEntry(view, start);
    if (KIND_OF_STREAM.some(([stream]) => stream === name)) names.push(name);
  }
  return names;
}

function readEntry(view: DataView, start: number): DirectoryEntry {
  const length = Math.min(view.getUint16(start + ENTRY.nameLength, true), ENTRY.nameLength);
  // The length counts the zero at the end.
  const units = Array.from({ length: Math.max(0, length / 2 - 1) }, (_, index) =>
    view.getUint16(start + index * 2, true),
  );
  return {
    name: String.fromCharCode(...units).toUpperCase(),
    isStream: view.getUint8(start + ENTRY.type) === STREAM,
    left: view.getUint32(start + ENTRY.left, true),
    right: view.getUint32(start + ENTRY.right, true),
    child: view.getUint32(start + ENTRY.child, true),
  };
}
