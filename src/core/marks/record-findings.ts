import { findingAt, NO_PLACE, type Finding } from '@/core/findings';
import type { RecordReading, RecordsBeside } from './report-host';
import { tellsOfFigures } from './tells-of-figures';

/** What somebody should know of the record that was found, and of those beside it. */
export function recordFindings(reading: RecordReading): readonly Finding[] {
  if (reading.state !== 'present') return [findingAt(`record.${reading.state}`, NO_PLACE)];
  const beside = reading.beside === undefined ? [] : otherRecords(reading.beside);
  return tellsOfFigures(reading.record) ? beside : [...beside, findingAt('record.missing', NO_PLACE)];
}

/** A document with several records was made of several; what was lost of it is not to be lost without a word. */
function otherRecords({ joined, damaged, newer }: RecordsBeside): readonly Finding[] {
  return [
    ...(joined > 0 ? [findingAt('record.joined', NO_PLACE, String(joined + 1))] : []),
    ...(damaged > 0 ? [findingAt('record.damaged', NO_PLACE)] : []),
    ...(newer > 0 ? [findingAt('record.newer', NO_PLACE)] : []),
  ];
}
