import { KINDS, type Kind } from './branch-year';
import type { Fact } from './fact';

/** Key → value, null where the ledger cannot tell. A key that is not there is not compared. */
export type ExpectedFigures = Readonly<Record<string, number | string | null>>;

/** The figures of meetings by plain arithmetic (contract §1, §5). `possible`: kinds the ledger could hold. */
export function expectedMeetingFigures(facts: readonly Fact[], possible: readonly Kind[]): ExpectedFigures {
  const perKind = KINDS.map((kind) => {
    const own = facts.filter(({ kinds }) => kinds.includes(kind));
    return headFigures(kind, own, possible.includes(kind));
  });
  const lectures = facts.filter(({ kinds }) => kinds.includes('partyLecture'));
  return {
    ...perKind.reduce((all, figures) => ({ ...all, ...figures }), {}),
    ...headFigures('allMeetings', facts, possible.length > 0),
    'partyLecture.hours': sumOf(lectures.map(({ hours }) => hours)),
    'makeUp.count': sumOf(facts.map(({ makeUp }) => makeUp)),
  };
}

function headFigures(key: string, facts: readonly Fact[], isPossible: boolean): ExpectedFigures {
  const both = facts.filter(({ expected, attended }) => expected !== null && attended !== null);
  const due = sumOf(both.map(({ expected }) => expected));
  const present = sumOf(both.map(({ attended }) => attended));
  return {
    [`${key}.count`]: isPossible ? facts.length : null,
    [`${key}.expected`]: sumOf(facts.map(({ expected }) => expected)),
    [`${key}.attended`]: sumOf(facts.map(({ attended }) => attended)),
    [`${key}.onLeave`]: sumOf(facts.map(({ onLeave }) => onLeave)),
    [`${key}.attendanceRate`]: due === null || present === null || due === 0 ? null : present / due,
  };
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
