import type { AuditFinding } from '../audit-finding';
import type { Fact } from '@/core/prose';
import type { ReadReport } from '../read-report';
import { factId } from '../subject-id';
import { partAboveWhole } from '../part-above-whole';
import { sumDiffers } from '../sum-differs';
import { sumOf } from '../sums';

/** Parts of the year that make up a longer one; empty: the whole year. */
const WHOLES: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['', ['1-3', '4-6', '7-9', '10-12']],
  ['', ['1-6', '7-12']],
  ['', ['1-3', '4-6', '7-12']],
  ['', ['1-6', '7-9', '10-12']],
  ['', ['1-9', '10-12']],
  ['1-6', ['1-3', '4-6']],
  ['7-12', ['7-9', '10-12']],
  ['1-9', ['1-3', '4-6', '7-9']],
  ['', Array.from({ length: 12 }, (_, index) => `${index + 1}-${index + 1}`)],
];

/** Quarters, halves and months against the year they are parts of. */
export function timesDiffer(report: ReadReport): readonly AuditFinding[] {
  const facts = report.facts.filter(({ isLoose, subject }) => !isLoose && subject.noun !== '');
  return [...groupsOf(facts).values()].flatMap((ofOne) => {
    const byPart = new Map([...ofOne].reverse().map((fact) => [fact.time.part, fact]));
    return byPart.size < 2 ? [] : (findIn(byPart, report)[0] ?? []);
  });
}

function groupsOf(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const id = [factId(fact), fact.subject.agent, fact.time.year ?? ''].join('|');
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [fact]);
    else known.push(fact);
  }
  return groups;
}

function findIn(byPart: ReadonlyMap<string, Fact>, report: ReadReport): readonly AuditFinding[] {
  return WHOLES.flatMap(([wholeName, partNames]) => {
    const whole = byPart.get(wholeName);
    if (whole === undefined) return [];
    const parts = partNames.flatMap((name) => byPart.get(name) ?? []);
    const above = parts.find(({ token }) => token.value > whole.token.value);
    if (above !== undefined) return partAboveWhole(above, whole, report);
    return parts.length < partNames.length || sumOf(parts) === whole.token.value
      ? []
      : sumDiffers('audit.timesDiffer', { total: whole, parts }, report);
  });
}
