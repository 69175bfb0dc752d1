import type { Question } from '@/core/assemble';
import type { Code } from './finding-code';
import type { Workbook } from '@/core/ledger';
import { workbook } from '#tests/samples/grid-workbook';
import { inventBranchYear } from './invent-branch-year';
import { Chance } from './chance';
import { appraisal } from './companions/appraisal';
import { bystanders } from './companions/bystanders';
import type { Companion, CompanionSheets } from './companions/companion';
import { lifeMeetings } from './companions/life-meetings';
import { profile } from './companions/profile';
import { research } from './companions/research';
import { expectedMeetingFigures, type ExpectedFigures } from './expected-figures';
import type { LaidOut, Layout } from './layout';
import { spoilTable } from './messes/spoil';
import type { Flag } from './sheet-grid';

/** A ledger of somebody's, and what a reader has to make of it. */
export interface LedgerCase {
  /** `layout:seed`, with `!` where it is messy; names the case for ever. */
  readonly name: string;
  readonly workbooks: readonly Workbook[];
  readonly question: Question;
  readonly figures: ExpectedFigures;
  readonly flags: readonly Flag[];
  readonly allowed: readonly Code[];
}

/** Sheets that may lie beside a ledger of meetings. */
export const COMPANIONS: readonly Companion[] = [appraisal, research, lifeMeetings, profile, bystanders];

/** The ledger of one layout and seed; the same for ever. */
export function ledgerCase(layout: Layout, seed: number, messy: boolean): LedgerCase {
  const chance = new Chance(seed * 2 + (messy ? 1 : 0));
  const truth = inventBranchYear(chance);
  const laid = layout.write({
    truth,
    chance,
    messy,
    spoil: (table, without) => (messy ? spoilTable(table, chance, without) : table),
  });
  const companions = COMPANIONS.map((companion) =>
    laid.alone !== true && chance.happens(0.4)
      ? companion.write(truth, chance, messy && chance.happens(0.5))
      : missing(companion),
  );
  const [first = [], ...others] = laid.files;
  const beside = companions.flatMap(({ grids }) => grids);
  const main = chance.happens(0.5) ? [...first, ...beside] : [...beside, ...first];
  const files = [main, ...others];
  return {
    name: `${layout.name}:${String(seed)}${messy ? '!' : ''}`,
    workbooks: files.map((grids, index) =>
      workbook(
        grids.map((grid) => grid.toSheet()),
        index === 0 ? 'ledger.xlsx' : `ledger-${String(index + 1)}.xlsx`,
      ),
    ),
    question: laid.question,
    figures: figuresOf(laid, companions, truth.year),
    flags: [...files.flat().flatMap(({ flags }) => flags), ...(laid.flags ?? [])],
    allowed: laid.allowed ?? [],
  };
}

function missing({ keys }: Companion): CompanionSheets {
  return { grids: [], figures: Object.fromEntries(keys.map((key) => [key, null])) };
}

function figuresOf(laid: LaidOut, companions: readonly CompanionSheets[], year: number): ExpectedFigures {
  const unsure = new Set([
    ...(laid.unsure ?? []),
    ...companions.flatMap((companion) => companion.unsure ?? []),
  ]);
  const all: ExpectedFigures = Object.assign(
    { 'report.year': year, 'report.previousYear': year - 1 },
    expectedMeetingFigures(laid.facts, laid.kinds),
    ...companions.map(({ figures }) => figures),
    laid.figures,
  );
  return Object.fromEntries(Object.entries(all).filter(([key]) => !unsure.has(key)));
}
