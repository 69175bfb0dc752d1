import type { AuditFinding } from '@/core/audit';

/**
 * Can it be put right at once? A mark does not nest, and what is typed in one is written by its own figure alone.
 */
export function canBeFixed({ fix, mark, key, accepted }: AuditFinding): boolean {
  if (fix === null || accepted !== null) return false;
  return mark === null || (fix.type === 'correct' && key !== null);
}
