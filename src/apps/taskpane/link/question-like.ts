import type { LinkQuestion } from '@/core/link';
import { tellsOfFigures, type DocumentRecord } from '@/core/marks';

/** What figures are wanted for where a document was written for something already. */
export function questionLike(record: DocumentRecord | null): LinkQuestion {
  if (record === null || !tellsOfFigures(record)) return {};
  const { year, period, branch } = record;
  return { year, period, ...(branch === null ? {} : { branch }) };
}
