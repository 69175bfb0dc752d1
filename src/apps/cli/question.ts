import { Failure } from '@/core/failure';
import type { Question } from '@/core/assemble';
import type { Pack } from '@/core/pack';
import { parsePeriod, type Period } from '@/core/values';
import type { Arguments } from './arguments';

/** The year, period and branch a user asks for. @throws Failure usage.invalidValue */
export function readQuestion(args: Arguments): Question {
  const period = readPeriod(args.get('period'));
  const year = readYear(args.get('year')) ?? period?.to.year;
  if (period !== null && period.to.year !== year) {
    throw invalid('--period', args.get('period') ?? '', `--year ${String(year)}`);
  }
  const branch = args.get('branch');
  return {
    ...(year === undefined ? {} : { year }),
    ...(period === null ? {} : { period: () => period }),
    ...(branch === undefined ? {} : { branch }),
  };
}

/** Profile texts a user gives, by name. @throws Failure usage.invalidValue */
export function readProfile(args: Arguments, pack: Pack): ReadonlyMap<string, string> {
  return new Map(args.all('set').map((assignment) => readAssignment(assignment, pack)));
}

/** A year in four digits. @throws Failure usage.invalidValue */
export function readYear(text: string | undefined, option = '--year'): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(?:19|20)\d{2}$/.test(text)) throw invalid(option, text, '2021');
  return Number(text);
}

/** Only forms that name their year: `2021Q1`, `2021H1`, `2021-06`, `2021-01..2021-06`, `2021`. */
function readPeriod(text: string | undefined): Period | null {
  if (text === undefined) return null;
  const period = /^\d{4}/.test(text) ? parsePeriod(text, 0) : null;
  if (period === null) throw invalid('--period', text, '2021Q1 | 2021H1 | 2021-06 | 2021-01..2021-06');
  return period;
}

/** `profile.brand=红心` or `党建品牌=红心`. */
function readAssignment(assignment: string, { ledger }: Pack): readonly [name: string, text: string] {
  const [, name = '', text = ''] = /^(?:profile\.)?([^=]+)=(.+)$/s.exec(assignment) ?? [];
  const entry = ledger.profile.entries.find((known) => [known.name, known.label].includes(name.trim()));
  if (entry === undefined || text.trim() === '') {
    const known = ledger.profile.entries.map(({ label, name }) => `${label} profile.${name}`);
    throw invalid('--set', assignment, `KEY=TEXT, KEY: ${known.join(' | ')}`);
  }
  return [entry.name, text.trim()];
}

export function invalid(option: string, value: string, expected: string): Failure {
  return new Failure('usage.invalidValue', { option, value, expected });
}
