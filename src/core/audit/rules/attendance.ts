import { accused } from '../accused';
import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import type { Fact } from '@/core/prose';
import type { ReadReport } from '../read-report';
import { sumDiffers } from '../sum-differs';
import { sumOf } from '../sums';

const ROLES: readonly (readonly [role: AttendanceRole, words: RegExp])[] = [
  ['expected', /应(?:到|参|出|有)/],
  ['onLeave', /请假|缺席|缺勤|未到|因[公病事故]|旷|出差|外出|[病事公产年]假|休假|住院|值班/],
  ['attended', /实(?:际)?(?:到|参|出)|到会|已到|实有/],
];
type AttendanceRole = 'expected' | 'attended' | 'onLeave';

/** Those due, those there and those on leave, as one meeting's sentence tells them. */
interface HeadCount {
  readonly expected: Fact;
  readonly attended: Fact;
  readonly onLeave: readonly Fact[];
}

/** More came than were due, or those there and those on leave are not those due. */
export function attendanceDiffers(report: ReadReport): readonly AuditFinding[] {
  return [...report.factsOf.values()].flatMap((facts) =>
    headCountsIn(facts).flatMap((count) => judge(count, report)),
  );
}

function roleOf({ clause: { head, tail } }: Fact): AttendanceRole | null {
  return ROLES.find(([, words]) => words.test(head) || words.test(tail.slice(0, 6)))?.[0] ?? null;
}

/** From each number of those due up to what is told of something else. */
function headCountsIn(facts: readonly Fact[]): readonly HeadCount[] {
  const told = facts.map((fact) => ({ fact, role: roleOf(fact) }));
  return told.flatMap(({ fact: expected, role }, place) => {
    if (role !== 'expected') return [];
    const following = told.slice(place + 1);
    const isOver = (other: (typeof told)[number]) =>
      other.role === null || other.role === 'expected' || !isAlike(other.fact, expected);
    const end = following.findIndex(isOver);
    const ofOne = following.slice(0, end < 0 ? following.length : end);
    const [attended, second] = ofOne.filter((other) => other.role === 'attended');
    if (attended === undefined || second !== undefined) return [];
    const onLeave = ofOne.filter((other) => other.role === 'onLeave').map(({ fact }) => fact);
    return [{ expected, attended: attended.fact, onLeave }];
  });
}

function isAlike(one: Fact, other: Fact): boolean {
  return one.measure === other.measure || one.measure === '' || other.measure === '';
}

function judge({ expected, attended, onLeave }: HeadCount, report: ReadReport): readonly AuditFinding[] {
  const fields = { expected: expected.token.value, attended: attended.token.value, onLeave: sumOf(onLeave) };
  if ([expected, attended, ...onLeave].some((fact) => fact.isEstimate)) return [];
  if (attended.token.value > expected.token.value) {
    const fact = accused([attended, expected], report);
    if (fact === null) return [];
    return [foundAt('audit.attendedAboveExpected', fact.sentence, fact.token, { fields })];
  }
  const all = attended.token.value + sumOf(onLeave);
  if (onLeave.length === 0 || all === expected.token.value) return [];
  return sumDiffers('audit.partsDiffer', { total: expected, parts: [attended, ...onLeave] }, report);
}
