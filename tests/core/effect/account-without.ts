import {
  rowEffect,
  rowStanding,
  withoutRows,
  type ChosenRows,
  type FigureEffect,
  type RowEffect,
  type RowStanding,
} from '@/core/effect';
import { assembleAccount, type LedgerAccount } from '@/core/assemble';
import { FIGURES_ROLE, NO_WORDS } from '@/core/figures';
import type { Sheet, Workbook } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { workbook } from '#tests/samples/grid-workbook';

/** What a Party branch's workbook comes to for 2021. */
export function accountOf(book: Workbook): LedgerAccount {
  return assembleAccount([book], partyBranch, { year: 2021 }, NO_WORDS, { year: 2022, month: 1, day: 10 });
}

/** Rows of the one file there is; of one row, or of the first to the last. */
export function rowsOf(sheet: string, first: number, last = first): ChosenRows {
  return { file: 'ledger.xlsx', sheet, spans: [{ first, last }] };
}

export function standingIn(sheets: readonly Sheet[], chosen: ChosenRows): RowStanding {
  const book = workbook(sheets);
  const { figures, findings, ledger } = accountOf(book);
  const roles = new Set(partyBranch.ledger.roles.map(({ role }) => role));
  const known = { workbooks: [book], ledger, roles, definitions: FIGURES_ROLE.role };
  return rowStanding({ ...known, figures, findings }, chosen);
}

export function effectIn(sheets: readonly Sheet[], chosen: ChosenRows): RowEffect {
  const book = workbook(sheets);
  const [left = book] = withoutRows([book], chosen);
  return rowEffect(accountOf(book).figures, accountOf(left).figures, chosen);
}

/** `6 次 → 5 次`, with the rows that count instead: `… (三会一课!4)`. */
function shownEffect({ before, after, instead }: FigureEffect): string {
  const rows = instead.map(({ sheet, row }) => ` (${sheet}!${String(row)})`);
  return `${before ?? '—'} → ${after ?? '—'}${rows.join('')}`;
}

/** Effects by key. */
export function shownEffects(effects: readonly FigureEffect[]): Readonly<Record<string, string>> {
  return Object.fromEntries(effects.map((effect) => [effect.key, shownEffect(effect)]));
}
