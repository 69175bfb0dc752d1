import { emptyRecord } from './empty-record';
import { formatWhole } from './record-xml';
import type { DocumentRecord } from './record';
import { SHORTENINGS } from './shorten-record';
import { withoutPersons } from './without-persons';

/** What a document's record may weigh, in bytes of UTF-8. */
const MOST_BYTES = 2_000_000;
const MOST_BYTES_OF_UNIT = 3;
/** Of a moment or a period; both are far shorter. */
const MOST_LETTERS = 100;

/**
 * The record as XML, never above 2 MB: what is too much is left out step by step, the least missed first. Names of
 * persons are in it only where the user agreed.
 */
export function formatRecord(record: DocumentRecord): string {
  let fitting = record.keepsPersons === true ? record : withoutPersons(record);
  let xml = formatWhole(fitting);
  for (const shorten of SHORTENINGS) {
    if (fits(xml)) return xml;
    fitting = shorten(fitting);
    xml = formatWhole(fitting);
  }
  while (!fits(xml) && fitting.figures.length > 0) {
    fitting = { ...fitting, figures: fitting.figures.slice(0, Math.floor(fitting.figures.length / 2)) };
    xml = formatWhole(fitting);
  }
  return fits(xml) ? xml : formatWhole(bareRecord(record));
}

/** Of a document whose record holds texts without any measure: all that is left to be said. */
function bareRecord({ writtenAt, year, period }: DocumentRecord): DocumentRecord {
  const empty = emptyRecord(writtenAt.slice(0, MOST_LETTERS));
  return { ...empty, year, period: period.slice(0, MOST_LETTERS) };
}

function fits(xml: string): boolean {
  if (xml.length * MOST_BYTES_OF_UNIT <= MOST_BYTES) return true;
  return new TextEncoder().encode(xml).length <= MOST_BYTES;
}
