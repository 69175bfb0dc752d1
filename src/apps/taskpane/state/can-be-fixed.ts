import type { AuditFinding } from '@/core/audit';

/** Can it be put right by a click? A typed number is only written over by becoming a mark; a mark does not nest. */
export function canBeFixed({ fix, mark, key, accepted }: AuditFinding): boolean {
  if (fix === null || accepted !== null) return false;
  return fix.type === 'makeLive' ? mark === null : mark !== null && key !== null;
}
