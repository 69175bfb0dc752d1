import { joinRecords, type DocumentRecord } from '@/core/marks';

export { joinRecords, planRestore, refreshedMarks, settleRecord } from '@/core/marks';

/** Half-way back, marks say what they said before or after; neither is to look like somebody's hand. */
export function recordOfBoth(
  before: DocumentRecord | null,
  after: DocumentRecord | null,
): DocumentRecord | null {
  return before === null || after === null ? (after ?? before) : joinRecords(before, after);
}
