/**
 * Ledgers as people keep them, invented from chance.
 * In: a layout and a seed.  Out: workbooks, the figures they hold and the findings they deserve, by plain arithmetic.
 * Knows nothing of how a reader reads: headings, spellings and sums are written down here anew.
 */
export { Chance } from './chance';
export { inventBranchYear } from './invent-branch-year';
export { LAYOUTS } from './layouts';
export { COMPANIONS, ledgerCase, type LedgerCase } from './ledger-case';
