import type { Rollup } from '@/core/rollup';
import { formatPeriod } from '@/core/values';
import { sayFailure, type Language } from '@/core/wording';
import type { MadeRollup } from './make-rollup';

/** The JSON of `rollup`: figures by key, null where nobody knows them. */
export function rollupJson({ rollup, unread }: MadeRollup, language: Language): object {
  const { year, period, branches, totals, notReported, superseded } = rollup;
  return {
    year,
    period: formatPeriod(period),
    branches: branches.map(({ branch, ledgers, values, months, findings }) => ({
      branch,
      ledgers,
      figures: Object.fromEntries(values),
      months: Object.fromEntries(months),
      findings,
    })),
    totals: Object.fromEntries(
      totals.map(({ figure, value, branches: count }) => [figure, { value, branches: count }]),
    ),
    notReported,
    short: shortOf(rollup),
    unread: unread.map(({ file, failure }) => ({
      file,
      code: failure.code,
      message: sayFailure(failure, language, 'commandLine'),
    })),
    superseded,
  };
}

function shortOf({ branches }: Rollup): readonly object[] {
  return branches.flatMap(({ branch, shortages }) => shortages.map((shortage) => ({ branch, ...shortage })));
}
