import { FigureBook, type FigureDefinition } from '@/core/figures';
import type { Ledger } from '@/core/ledger';
import { yearPeriod } from '@/core/values';
import { partyBranch } from '@/packs/party-branch';
import { meetingNumbers } from '../product/meeting-numbers';
import { takeAccount } from '../product/take-account';

const YEAR = 2021;

export async function prepare(file: string): Promise<Ledger> {
  return (await takeAccount(file)).ledger;
}

/** All figures of the trade, each with its rows, from records that were read before. */
export function work(ledger: Ledger): readonly (readonly unknown[])[] {
  const definitions: readonly FigureDefinition[] = partyBranch.figures;
  const scope = { year: YEAR, period: yearPeriod(YEAR), branch: null };
  const book = new FigureBook({ ledger, model: partyBranch.ledger, definitions, scope });
  book.all();
  return meetingNumbers(book);
}
