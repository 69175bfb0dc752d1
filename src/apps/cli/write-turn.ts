import { assembleProse, settleTurn, withLiveYears, type AssembledTurn } from '@/core/assemble-turn';
import type { Account } from '@/core/assemble';
import type { TurnOutcome } from './print-turn';
import type { OpenReport } from './read-report';

/** Marks first, then the years that become marks, and at last the record, so that it never runs ahead. */
export async function writeTurn(
  planned: AssembledTurn,
  { document, marks, reading }: Omit<OpenReport, 'file'>,
  account: Account,
  isMakingLive: boolean,
): Promise<TurnOutcome> {
  const outcome = await document.applyEdits(planned.edits);
  const paragraphs = await document.readParagraphs();
  const prose = assembleProse(account, paragraphs, planned.years);
  const live = isMakingLive ? prose.live : [];
  const adopted = await document.adoptBlanks(live.map(({ adoption }) => adoption));
  const settled = settleTurn(planned, { marks, reading, paragraphs }, outcome);
  await document.writeRecord(settled === null ? null : withLiveYears(settled, account, live, adopted));
  const positions = new Set(adopted.adopted);
  const done = new Set(live.filter((_, position) => positions.has(position)).map(({ word }) => word));
  return { turn: planned, prose, paragraphs, done };
}
