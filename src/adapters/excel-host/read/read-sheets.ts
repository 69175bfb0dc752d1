import type { ReadOptions } from '@/core/ledger';
import type { Run } from '../batch/run';
import type { StaleMarks, Staleness } from '../watch/stale-marks';
import { composeSheet, type SheetContent } from './compose-sheet';
import { digestOfContent } from './digest';
import { markErrors } from './error-cells';
import { inChunks } from './in-chunks';
import { countCells, type Piece } from './plan-chunks';
import type { OutlineAnswer } from './read-outline';
import { readChunk } from './read-chunk';
import { readStructures } from './read-structures';
import type { SheetStructure } from './sheet-structure';
import { cutSpans, joinSpans, type Span } from './spans';
import { cellMaker } from './to-cell';
import { renewLines, toLines, type Line } from './to-lines';

/** A sheet as it was last read. */
export interface KnownSheet {
  readonly lines: readonly Line[];
  readonly content: SheetContent;
  readonly digest: string;
  readonly date1904: boolean;
}

export type KnownSheets = ReadonlyMap<string, KnownSheet>;

/** A sheet to be read, wholly or in part. */
interface StaleSheet {
  readonly id: string;
  /** Null: nothing of it is known that could be kept. */
  readonly known: KnownSheet | null;
  readonly structure: SheetStructure;
  /** The rows to be read; they may reach beyond the used ones. */
  readonly rows: readonly Span[];
}

/** Asked for alone, a row costs more than a few cells beside it. */
const ROWS_NOT_WORTH_A_GAP = 4;
const ALL_ROWS: readonly Span[] = [{ from: 1, to: 1_048_576 }];

/** The sheets by their ids: what is stale or unknown is read, the rest is what was known. */
export async function readSheets(
  run: Run,
  { outline: { sheets, date1904 }, structures: read }: OutlineAnswer,
  knownSheets: KnownSheets,
  marks: StaleMarks,
  onProgress: ReadOptions['onProgress'],
): Promise<KnownSheets> {
  const keepable = new Map([...knownSheets].filter(([, known]) => known.date1904 === date1904));
  const staleness = new Map<string, Staleness>();
  for (const { id } of sheets) {
    const stale = keepable.has(id) ? marks.of(id) : 'all';
    if (stale !== null) staleness.set(id, stale);
  }
  const structures = await readStructures(run, [...staleness.keys()], read);
  const stale = [...structures].map(([id, structure]) =>
    staleSheet(id, structure, staleness.get(id) ?? 'all', keepable.get(id) ?? null),
  );
  const fresh = await readLines(run, stale, date1904, onProgress);
  const current = new Map<string, KnownSheet>();
  for (const sheet of stale) current.set(sheet.id, await renew(sheet, fresh.get(sheet.id) ?? [], date1904));
  for (const { id } of sheets) {
    const known = keepable.get(id);
    if (known !== undefined && !current.has(id)) current.set(id, known);
  }
  return current;
}

function staleSheet(
  id: string,
  structure: SheetStructure,
  staleness: Staleness,
  known: KnownSheet | null,
): StaleSheet {
  if (staleness === 'all') return { id, structure, known: null, rows: ALL_ROWS };
  const formulas = staleness.formulas ? structure.formulas : [];
  const computed = formulas.map(({ top, bottom }) => ({ from: top, to: bottom }));
  return { id, structure, known, rows: joinSpans([...staleness.rows, ...computed], ROWS_NOT_WORTH_A_GAP) };
}

function piecesOf({ id, structure: { used }, rows }: StaleSheet): Piece[] {
  if (used === null) return [];
  return cutSpans(rows, { from: used.top, to: used.bottom }).map(({ from, to }) => ({
    sheetId: id,
    area: { ...used, top: from, bottom: to },
  }));
}

async function readLines(
  run: Run,
  stale: readonly StaleSheet[],
  date1904: boolean,
  onProgress: ReadOptions['onProgress'],
): Promise<ReadonlyMap<string, readonly Line[]>> {
  const toCell = cellMaker(date1904);
  const pieces = stale.flatMap(piecesOf);
  const usedAreas = new Map(
    stale.flatMap(({ id, structure: { used } }) => (used === null ? [] : [[id, used] as const])),
  );
  const linesOf = new Map<string, Line[]>();
  const total = Math.max(1, countCells(pieces));
  let done = 0;
  onProgress?.({ done, total });
  await inChunks(pieces, async (chunk) => {
    const blocks = await readChunk(run, chunk, usedAreas);
    const read = await markErrors(
      run,
      blocks.map((block) => toLines(block, toCell)),
    );
    for (const { sheetId, lines } of read) linesOf.set(sheetId, [...(linesOf.get(sheetId) ?? []), ...lines]);
    done += countCells(blocks);
    onProgress?.({ done, total });
  });
  if (pieces.length === 0) onProgress?.({ done: total, total });
  return linesOf;
}

async function renew(
  { known, structure, rows }: StaleSheet,
  fresh: readonly Line[],
  date1904: boolean,
): Promise<KnownSheet> {
  const { used } = structure;
  const usedRows = used === null ? { from: 1, to: 0 } : { from: used.top, to: used.bottom };
  const lines = known === null ? fresh : renewLines(known.lines, rows, fresh, usedRows);
  const content = composeSheet(lines, structure);
  return { lines, content, digest: await digestOfContent(content), date1904 };
}
