import type { Finding } from '@/core/findings';
import { groupBy, formatPeriod, monthPeriod, monthsOf, type Period } from '@/core/values';
import { filesOf } from './ledger-names';
import type { BranchFinding, RolledBranch, Shortage } from './rollup';
import { numbersAsked, type RollupDefinition } from './rollup-definition';
import { numberOf, numberOfMonth, type ToldBranch } from './told-branch';
import { sheetOf } from './told-sheet';

/** What there is to add up of a branch. */
export function rollBranch(told: ToldBranch, definition: RollupDefinition): RolledBranch {
  const { branch, folder, name, head, packet } = told;
  const months = monthsIn(packet.scope.period);
  return {
    branch,
    folder,
    name,
    ledgers: filesOf(head.ledger),
    takenAt: packet.takenAt,
    values: new Map(numbersAsked(definition).map((key) => [key, numberOf(told, key)])),
    months: new Map(
      definition.byMonth.map(({ figure }) => [
        figure,
        months.map((month) => numberOfMonth(told, figure, month)),
      ]),
    ),
    shortages: shortagesOf(told, definition),
    findings: findingsOf(told),
  };
}

/** In contract form. */
export function monthsIn(period: Period): readonly string[] {
  return monthsOf(period).map(({ year, month }) => formatPeriod(monthPeriod(year, month)));
}

/** Has it anything to tell for the period? Zeros alone are what a ledger of another time comes to. */
export function hasRows({ values }: RolledBranch): boolean {
  return Array.from(values.values()).some((value) => value !== null && value > 0);
}

function shortagesOf({ packet }: ToldBranch, { shortages }: RollupDefinition): readonly Shortage[] {
  return shortages.flatMap(({ rule }) => {
    const periods = packet.reminders.filter((reminder) => reminder.rule === rule).map(({ period }) => period);
    return periods.length === 0 ? [] : [{ rule, periods }];
  });
}

/** What is only put in standard form is nobody's business above. */
function findingsOf({ packet }: ToldBranch): readonly BranchFinding[] {
  const told = packet.findings.filter(({ severity }) => severity !== 'info');
  const groups = groupBy(told, (finding) => placeOf(finding));
  return Array.from(groups.values(), (group) => {
    const [first] = group as [Finding];
    const { code, severity, file, cell } = first;
    return { code, severity, file, sheet: sheetOf(first), cell, count: group.length };
  }).sort((one, other) => Number(one.severity !== 'error') - Number(other.severity !== 'error'));
}

/** Equal of findings in one sheet: packets made for other readers tell its name, ours its number. */
function placeOf(finding: Finding): string {
  const { code, file, sheet } = finding;
  return [code, file, sheet, sheetOf(finding)?.number ?? ''].join('\n');
}
