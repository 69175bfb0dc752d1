import { accused } from './accused';
import type { AuditFinding } from './audit-finding';
import { foundAt } from './found-at';
import type { Fact } from '@/core/prose';
import type { ReadReport } from './read-report';

/** A part that is more than its whole, told of whichever is typed, the part first. */
export function partAboveWhole(part: Fact, total: Fact, report: ReadReport): readonly AuditFinding[] {
  const fact = accused([part, total], report);
  if (fact === null) return [];
  const fields = { part: textOf(part), total: textOf(total) };
  return [foundAt('audit.partAboveWhole', fact.sentence, fact.token, { fields })];
}

function textOf({ sentence, token }: Fact): string {
  return sentence.original.slice(token.start, token.measureEnd);
}
