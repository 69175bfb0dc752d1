import { findingAt, NO_PLACE } from '@/core/findings';
import {
  checkFigures,
  computeReminders,
  FigureBook,
  profileFigures,
  readUserFigures,
  uniqueByKey,
  withoutUsedTables,
  type FigureDefinition,
  type Words,
} from '@/core/figures';
import { findingsForBranch, readLedger, type Ledger, type LedgerModel, type Workbook } from '@/core/ledger';
import { sortSettings, withSettings } from '@/core/settings';
import { lazily, yearPeriod, type CalendarDate, type Period } from '@/core/values';
import type { Account, LedgerAccount, Question } from './account';
import { modelWithFigures } from './model-with-figures';
import type { Pack } from './pack';
import { mappingsToRecord } from './recorded-question';
import { allWordings, wordedFigures } from './worded-figures-of';

/** A ledger with all that is needed to count it. */
export interface LedgerReading {
  readonly ledger: Ledger;
  readonly pack: Pack;
  readonly model: LedgerModel;
  readonly settings: Account['settings'];
  readonly unknownSettings: readonly string[];
  readonly definitions: readonly FigureDefinition[];
  readonly own: ReturnType<typeof readUserFigures>;
  readonly year: number;
  readonly period: Period;
  readonly words: Words;
  readonly today: CalendarDate;
}

/** Reads workbooks and gathers what is to be counted in them. */
export function readToCount(
  workbooks: readonly Workbook[],
  usual: Pack,
  question: Question,
  words: Words,
  today: CalendarDate,
): LedgerReading {
  const { chosen: settings, unknown: unknownSettings } = sortSettings(
    usual.settings,
    question.settings ?? {},
  );
  const pack = withSettings(usual, settings);
  const model = modelWithFigures(pack.ledger);
  const { year: asked, preferredYear, mappings } = question;
  const ledger = readLedger(workbooks, model, {
    ...(asked === undefined ? {} : { year: asked }),
    ...(preferredYear === undefined ? {} : { preferredYear }),
    ...(mappings === undefined ? {} : { mappings }),
  });
  const year = ledger.year ?? today.year;
  const builtIn = uniqueByKey([...pack.figures, ...profileFigures(ledger, model)]);
  const taken = new Set([
    ...builtIn.flatMap(({ key, label, aliases = [] }) => [key, label, ...aliases]),
    ...allWordings(words, pack).map(({ label }) => label),
  ]);
  const own = readUserFigures({ ledger, model, workbooks, year }, taken);
  return {
    ledger,
    pack,
    model,
    settings,
    unknownSettings,
    definitions: [...builtIn, ...own.definitions],
    own,
    year,
    period: question.period?.(year) ?? yearPeriod(year),
    words,
    today,
  };
}

/** Counts a ledger that was read; `branch` null: whatever it holds. */
export function countReading(reading: LedgerReading, branch: string | null): LedgerAccount {
  const { ledger, pack, model, settings, unknownSettings, definitions, own, year, period } = reading;
  const book = new FigureBook({ ledger, model, definitions, scope: { year, period, branch } });
  return {
    ledger,
    pack,
    settings,
    sources: ledger.sources,
    mappings: mappingsToRecord(ledger, pack.ledger),
    figures: wordedFigures(book, reading.words, pack),
    findings: [
      ...withoutUsedTables(findingsForBranch(ledger, branch ?? undefined, model), own.definitions),
      ...own.findings,
      ...checkFigures(pack.expectations, book),
      ...unknownSettings.map((name) => findingAt('record.unknownSetting', NO_PLACE, name)),
    ],
    reminders: lazily(() => computeReminders(pack.reminders, book, reading.today)),
  };
}
