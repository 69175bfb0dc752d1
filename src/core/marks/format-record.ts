import { formatWhole } from './record-xml';
import type { DocumentRecord } from './record';
import { SHORTENINGS } from './shorten-record';

/** What a document's record may weigh, in bytes of UTF-8. */
const MOST_BYTES = 2_000_000;
const MOST_BYTES_OF_UNIT = 3;

/** The record as XML, never above 2 MB: what is too much is left out step by step, the least missed first. */
export function formatRecord(record: DocumentRecord): string {
  let fitting = record;
  let xml = formatWhole(fitting);
  for (const shorten of SHORTENINGS) {
    if (fits(xml)) return xml;
    fitting = shorten(fitting);
    xml = formatWhole(fitting);
  }
  while (!fits(xml)) {
    fitting = { ...fitting, figures: fitting.figures.slice(0, Math.floor(fitting.figures.length / 2)) };
    xml = formatWhole(fitting);
  }
  return xml;
}

function fits(xml: string): boolean {
  if (xml.length * MOST_BYTES_OF_UNIT <= MOST_BYTES) return true;
  return new TextEncoder().encode(xml).length <= MOST_BYTES;
}
