import { groupBy, formatPeriod, monthPeriod, monthsOf, type Period } from '@/core/values';
import type { BranchFinding, RolledBranch, Shortage } from './rollup';
import { numbersAsked, type RollupDefinition } from './rollup-definition';
import { numberOf, numberOfMonth, type ToldBranch } from './told-branch';

/** What there is to add up of a branch. */
export function rollBranch(told: ToldBranch, definition: RollupDefinition): RolledBranch {
  const { branch, head, packet } = told;
  const months = monthsIn(packet.scope.period);
  return {
    branch,
    ledgers: head.ledger.split(LEDGERS_BETWEEN),
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

/** Between the names of ledgers that were read together. */
export const LEDGERS_BETWEEN = ' + ';

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
  const groups = groupBy(told, ({ code, file, sheet }) => [code, file, sheet].join('\n'));
  return Array.from(groups.values(), (group) => {
    const [{ code, severity, file, sheet, cell }] = group as [(typeof told)[number]];
    return { code, severity, file, sheet, cell, count: group.length };
  }).sort((one, other) => Number(one.severity !== 'error') - Number(other.severity !== 'error'));
}
