import type { Passage } from '@/adapters/word-host';
import type { AuditFinding } from '@/core/audit';
import type { Blank } from '@/core/blanks';

/** Where the number stands that a finding is about. */
export function passageOfFinding({
  paragraph,
  sentence,
  sentenceStart,
  start,
  length,
}: AuditFinding): Passage {
  return { paragraph, sentence, start: start - sentenceStart, length };
}

/** Where a blank stands; null: where it was read without its sentence. */
export function passageOfBlank({ paragraph, start, blank, around }: Blank): Passage | null {
  if (around === undefined) return null;
  return { paragraph, sentence: around.text, start: start - around.start, length: blank.length };
}
