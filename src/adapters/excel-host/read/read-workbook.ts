import { sha256OfText } from '@/core/digest';
import type { ReadOptions, Workbook } from '@/core/ledger';
import type { Run } from '../batch/run';
import type { StaleMarks } from '../watch/stale-marks';
import { readOutline, type OutlineAnswer, type WorkbookOutline } from './read-outline';
import { readSheets, type KnownSheets } from './read-sheets';
import { isRefused, isTooMuch } from './too-much';

/** A reading, with what makes the next one shorter. */
export interface Reading {
  readonly workbook: Workbook;
  readonly outline: WorkbookOutline;
  readonly sheets: KnownSheets;
}

/** Reads what is stale of the open workbook; an empty one gives sheets without rows. */
export async function readWorkbook(
  run: Run,
  known: KnownSheets,
  marks: StaleMarks,
  onProgress: ReadOptions['onProgress'],
): Promise<Reading> {
  const answer = await askOutline(
    run,
    [...known.keys()].filter((id) => marks.of(id) !== null),
    knownDate1904(known, marks),
  );
  const sheets = await readSheets(run, answer, known, marks, onProgress);
  const { outline } = answer;
  const { file, names } = outline;
  const read = outline.sheets.map(({ id, name, hidden }) => {
    const sheet = sheets.get(id);
    if (sheet === undefined) throw new RangeError(`sheet ${name} was not read`);
    return { digest: sheet.digest, sheet: { name, hidden, ...sheet.content } };
  });
  const digests = read.map(({ digest, sheet: { name, hidden } }) => [name, hidden, digest]);
  const sha256 = await sha256OfText(JSON.stringify([names, digests]));
  return { workbook: { file, sha256, sheets: read.map(({ sheet }) => sheet), names }, outline, sheets };
}

/** Null where it must be asked for. */
function knownDate1904(known: KnownSheets, marks: StaleMarks): boolean | null {
  const [sheet] = known.values();
  return marks.areOfEverything ? null : (sheet?.date1904 ?? null);
}

/** With the structures of stale sheets, unless those are too much for one answer. */
async function askOutline(
  run: Run,
  staleIds: readonly string[],
  date1904: boolean | null,
): Promise<OutlineAnswer> {
  try {
    return await readOutline(run, staleIds, date1904);
  } catch (error) {
    const isWorthLess = isTooMuch(error) || isRefused(error);
    if (staleIds.length > 0 && isWorthLess) return readOutline(run, [], date1904);
    throw error;
  }
}
