import { accused } from '../accused';
import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import { toldShare, type ToldShare } from '@/core/prose';
import type { ReadReport } from '../read-report';

/** The same rate or growth told twice with different values. */
export function sameSharesDiffer(report: ReadReport): readonly AuditFinding[] {
  const { factsOf, year, sameAs } = report;
  const told = [...factsOf].flatMap(([sentence, facts]) =>
    sentence.tokens.flatMap((token) =>
      token.kind === 'share' ? (toldShare(token, sentence, facts, { reportYear: year, sameAs }) ?? []) : [],
    ),
  );
  const alone = told.filter((one) => !told.some((other) => areToldApart(one, other)));
  return alone.flatMap((later, place) => {
    const earlier = alone.slice(0, place).find(({ id }) => id === later.id);
    return earlier === undefined || earlier.value === later.value ? [] : differing(later, earlier, report);
  });
}

/** Two of one name in one sentence are of two things. */
function areToldApart(one: ToldShare, other: ToldShare): boolean {
  return one !== other && one.id === other.id && one.sentence === other.sentence;
}

/** The later one is at fault, unless that alone is a figure's own. */
function differing(later: ToldShare, earlier: ToldShare, report: ReadReport): readonly AuditFinding[] {
  const spots = [later, earlier].map(({ sentence, share }) => ({ sentence, token: share }));
  const spot = accused(spots, report);
  if (spot === null) return [];
  const { sentence, share } = spot.token === later.share ? earlier : later;
  const other = sentence.original.slice(share.start, share.end);
  const fields = { subject: later.name, other, elsewhere: sentence.text };
  return [foundAt('audit.sameFactDiffers', spot.sentence, spot.token, { fields })];
}
