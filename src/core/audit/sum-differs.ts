import { accused } from './accused';
import type { AuditCode, AuditFinding, AuditFix } from './audit-finding';
import { foundAt } from './found-at';
import { isRuling } from './live-fact';
import { type Fact, isTyped } from '@/core/prose';
import type { ReadReport } from './read-report';
import { sumOf, type Sum } from './sums';

/** A total that is not the sum of its parts, told of whichever is typed, the total before the parts. */
export function sumDiffers(
  code: AuditCode,
  sum: Pick<Sum, 'parts' | 'total'>,
  report: ReadReport,
): readonly AuditFinding[] {
  const { total, parts } = sum;
  const fact = accused([total, ...parts], report);
  if (fact === null) return [];
  const { sentence, token } = total;
  const fields = {
    total: sentence.original.slice(token.start, token.measureEnd),
    parts: parts.map(numeralOf).join('+'),
    sum: sumOf(parts),
  };
  return [foundAt(code, fact.sentence, fact.token, { fields, fix: fixFor(fact, sum, report) })];
}

/** Only where all the others say their figures is it known which one is wrong. */
function fixFor(
  fact: Fact,
  { total, parts }: Pick<Sum, 'parts' | 'total'>,
  report: ReadReport,
): AuditFix | null {
  const others = parts.filter((part) => part !== fact);
  const isSure = [...others, ...(fact === total ? [] : [total])].every((one) => isRuling(one, report));
  const right = fact === total ? sumOf(parts) : total.token.value - sumOf(others);
  if (!isSure || right < 0 || !isTyped(fact.sentence, fact.token)) return null;
  return { type: 'correct', text: String(Number(right.toPrecision(12))) };
}

function numeralOf({ sentence, token }: Fact): string {
  return sentence.original.slice(token.start, token.end);
}
