import { formatNumber } from '@/core/values';
import { accused } from '../accused';
import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import { clauseAround, type Sentence, type ShareToken } from '@/core/prose';
import type { ReadReport } from '../read-report';

/** Who is not in the one is in the other. */
const PAIRS: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [/出勤率$/, /缺勤率$/],
  [/到会率$|出席率$/, /缺席率$/],
  [/(?<!不)合格率$/, /不合格率$/],
  [/(?<!不)满意率$/, /不满意率$/],
  [/(?<!未)办结率$/, /未办结率$/],
];
const VERB = /(?:均?为|达到?|是|仅)?了?$/;

/** 出勤率92.6%，缺勤率8.4%: both together are all. */
export function complementsDiffer(report: ReadReport): readonly AuditFinding[] {
  return report.sentences.flatMap((sentence) => {
    const shares = sentence.tokens.filter((token) => token.kind === 'share');
    return shares.slice(1).flatMap((share, place) => judge([shares[place], share], sentence, report));
  });
}

function judge(
  [first, second]: readonly [ShareToken | undefined, ShareToken],
  sentence: Sentence,
  report: ReadReport,
): readonly AuditFinding[] {
  if (first === undefined || sentence.isPlan || !areComplements(first, second, sentence)) return [];
  const sum = first.value + second.value;
  // Each may be rounded.
  if (Math.abs(sum - 100) <= 10 ** -Math.min(first.decimals, second.decimals) + 1e-9) return [];
  const spot = accused(
    [second, first].map((token) => ({ sentence, token })),
    report,
  );
  if (spot === null) return [];
  const parts = [first, second].map(({ start, end }) => sentence.original.slice(start, end)).join('+');
  const fields = { total: '100%', parts, sum: `${formatNumber(sum)}%` };
  return [foundAt('audit.partsDiffer', sentence, spot.token, { fields })];
}

function areComplements(first: ShareToken, second: ShareToken, sentence: Sentence): boolean {
  const nameOf = (share: ShareToken) =>
    clauseAround(sentence, share, share.end).head.trim().replace(VERB, '');
  const [one, other] = [nameOf(first), nameOf(second)];
  return PAIRS.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)));
}
