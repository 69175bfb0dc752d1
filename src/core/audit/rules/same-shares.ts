import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import { toldShare, type ToldShare } from '../reading/told-share';
import type { ReadReport } from '../read-report';

/** The same rate or growth told twice with different values. */
export function sameSharesDiffer({ factsOf, year, sameAs }: ReadReport): readonly AuditFinding[] {
  const told = [...factsOf].flatMap(([sentence, facts]) =>
    sentence.tokens.flatMap((token) =>
      token.kind === 'share' ? (toldShare(token, sentence, facts, { reportYear: year, sameAs }) ?? []) : [],
    ),
  );
  const alone = told.filter((one) => !told.some((other) => areToldApart(one, other)));
  return alone.flatMap((later, place) => {
    const earlier = alone.slice(0, place).find(({ id }) => id === later.id);
    return earlier === undefined || earlier.value === later.value ? [] : [differing(later, earlier)];
  });
}

/** Two of one name in one sentence are of two things. */
function areToldApart(one: ToldShare, other: ToldShare): boolean {
  return one !== other && one.id === other.id && one.sentence === other.sentence;
}

function differing({ sentence, share, name }: ToldShare, earlier: ToldShare): AuditFinding {
  const other = earlier.sentence.original.slice(earlier.share.start, earlier.share.end);
  const fields = { subject: name, other, elsewhere: earlier.sentence.text };
  return foundAt('audit.sameFactDiffers', sentence, share, { fields });
}
