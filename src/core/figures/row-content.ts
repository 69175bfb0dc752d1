import { isRunningNumber, type LedgerRecord, type LedgerTable, type FieldValue } from '@/core/ledger';
import { formatIsoDate, plainText } from '@/core/values';
import type { PersonNames } from './person-names';
import { rowFingerprint } from './row-fingerprint';

/** What a row says, as far as a document's record may keep it. Empty text: nothing is known of it. */
export interface RowContent {
  /** The same for rows that say the same, wherever they stand. */
  readonly fingerprint: string;
  /** Names of persons in it, joined by 、. */
  readonly persons: string;
  /** What it is about, without the names of persons that the ledger knows; null: nothing is known. */
  readonly topic: string | null;
}

export const UNKNOWN_CONTENT: RowContent = { fingerprint: '', persons: '', topic: null };

/**
 * Told by what figures count: date, kinds, year, branch, numbers and terms, and the topic. The running number is left
 * out, which changes with every row put in above. So are other texts: somebody's name may stand there, and what a
 * short text was can be guessed from its digest.
 */
export function rowContent(table: LedgerTable, record: LedgerRecord, persons: PersonNames): RowContent {
  const parts = table.columns.flatMap(({ name, heading, type }, place) => {
    const value = record.fields[place] ?? null;
    if (value === null || isRunningNumber(heading)) return [];
    const isTold = typeof value !== 'string' || type === 'terms' || name === 'topic';
    return isTold ? [`${name ?? heading}=${persons.blotOut(fieldText(value))}`] : [];
  });
  const { date, kinds, forYear, branch } = record;
  const head = [date === null ? '' : formatIsoDate(date), kinds.join(), String(forYear ?? ''), branch ?? ''];
  const topic = record.fields[table.columns.findIndex(({ name }) => name === 'topic')];
  return {
    fingerprint: rowFingerprint([...head, ...parts.sort()]),
    persons: persons.in(table, record).join('、'),
    topic: typeof topic === 'string' ? persons.blotOut(topic) : '',
  };
}

function fieldText(value: Exclude<FieldValue, null>): string {
  return typeof value === 'object' ? formatIsoDate(value) : plainText(String(value));
}
