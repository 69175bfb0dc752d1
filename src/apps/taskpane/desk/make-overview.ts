import type { Account } from '@/core/assemble';
import { gatherReminders, PROFILE_PREFIX, type Figure, type FigureValue } from '@/core/figures';
import type { Pack } from '@/core/pack';
import { countByMonth } from '@/core/report';
import { describePeriod, formatPeriod } from '@/core/values';
import { LANGUAGES, sayReminders, type Language } from '@/core/wording';
import type { FigureLine, MonthLines, Overview, ProfileLine, ReminderLine } from './overview';
import { settingLines } from './setting-lines';

/** What an account says, without the rows behind it. */
export function makeOverview(
  account: Account,
  known: Pick<Overview, 'years' | 'branches' | 'isFixed' | 'takenAt' | 'mappable' | 'unread'>,
): Overview {
  const { sources, figures, findings, reminders, pack } = account;
  const { year, period, branch } = figures.scope;
  return {
    ...known,
    sources,
    year,
    period: formatPeriod(period),
    branch,
    figures: figures.all().map(figureLine),
    findings,
    reminders: gatherReminders(reminders()).map((group): ReminderLine => ({
      rule: group[0]?.rule ?? '',
      periods: group.map(({ period }) => period),
      sentences: inEveryLanguage((language) => sayReminders(group, pack.reminderTexts[language], language)),
    })),
    months: monthLines({ figures }, pack),
    roleTexts: pack.roleTexts,
    narratives: pack.narratives.map(({ name, label }) => ({ name, label })),
    profile: profileLines({ figures }, pack),
    settings: settingLines(account),
  };
}

export function figureLine({ rows, excluded, ...told }: Figure): FigureLine {
  return { ...told, rows: rows.length, excluded: excluded.length };
}

function inEveryLanguage(say: (language: Language) => string): Readonly<Record<Language, string>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Record<
    Language,
    string
  >;
}

function monthLines({ figures }: Pick<Account, 'figures'>, { annex }: Pack): MonthLines | null {
  const definition = annex.find((one) => one.type === 'byMonth');
  if (definition === undefined) return null;
  const { months, columns } = countByMonth(definition, figures);
  return {
    chartTitle: definition.chartTitle,
    heading: definition.monthHeading,
    totalLabel: definition.totalLabel,
    months: months.map(describePeriod),
    columns: columns.map(({ heading, isTotal, ofMonth, ofPeriod }) => ({
      heading,
      isTotal,
      ofMonth: ofMonth.map((figure) => numberOf(figure?.value ?? null)),
      ofPeriod: numberOf(ofPeriod.value),
    })),
  };
}

function numberOf(value: FigureValue | null): number | null {
  return typeof value === 'number' ? value : null;
}

function profileLines({ figures }: Pick<Account, 'figures'>, { ledger }: Pack): readonly ProfileLine[] {
  return ledger.profile.entries.flatMap(({ name, label }): readonly ProfileLine[] => {
    const figure = figures.get(`${PROFILE_PREFIX}${name}`);
    return figure === null ? [] : [{ name, label, text: figure.value === null ? null : figure.text }];
  });
}
