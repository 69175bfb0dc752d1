import { assembleAccount, type LedgerAccount } from '@/core/assemble';
import { NO_WORDS } from '@/core/figures';
import { partyBranch } from '@/packs/party-branch';
import { pairDocument, type PairDocument } from './pair-document';
import { nextPairLedger, pairLedger, type PairWorkbook } from './pair-ledger';
import { readPairSpec } from './pair-spec';
import { readMarkedLine } from './read-marked-line';

/** Last year's report with last year's ledger, and what a person says of each number in it. */
export interface Pair extends PairDocument {
  readonly workbooks: readonly PairWorkbook[];
  /** Those of the year after; none: the pair is taught without them. */
  readonly newWorkbooks: readonly PairWorkbook[];
  readonly year: number;
  /** What last year's ledger comes to, as the report was written from it. */
  readonly account: LedgerAccount;
}

/** Reads a pair's file. Throws where a mark names what its ledger doesn't hold. */
export async function readPair(text: string): Promise<Pair> {
  const { spec, lines } = readPairSpec(text);
  const workbooks = await pairLedger(spec);
  const today = { year: spec.year + 1, month: 1, day: 10 };
  const grids = workbooks.map(({ workbook }) => workbook);
  const account = assembleAccount(grids, partyBranch, { year: spec.year }, NO_WORDS, today);
  return {
    workbooks,
    newWorkbooks: await nextPairLedger(spec),
    year: spec.year,
    account,
    ...pairDocument(lines, (line) => readMarkedLine(line, account.figures)),
  };
}
