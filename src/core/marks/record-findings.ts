import { findingAt, NO_PLACE, type Finding } from '@/core/findings';
import type { RecordReading } from './report-host';
import { tellsOfFigures } from './tells-of-figures';

/**
 * What is wrong with a document's own record. One with several records was made of several documents, and what was
 * lost of it is not to be lost without a word.
 */
export function recordFindings(reading: RecordReading): readonly Finding[] {
  if (reading.state !== 'present') return [findingAt(`record.${reading.state}`, NO_PLACE)];
  const { joined = 0, damaged = 0, newer = 0 } = reading.beside ?? {};
  return [
    ...(joined > 0 ? [findingAt('record.joined', NO_PLACE, String(joined + 1))] : []),
    ...(damaged > 0 ? [findingAt('record.damaged', NO_PLACE)] : []),
    ...(newer > 0 ? [findingAt('record.newer', NO_PLACE)] : []),
    ...(tellsOfFigures(reading.record) ? [] : [findingAt('record.missing', NO_PLACE)]),
  ];
}
