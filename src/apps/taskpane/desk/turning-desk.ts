import {
  assembleProse,
  assembleTurn,
  settleTurn,
  withLiveYears,
  type AssembledTurn,
  type ReadDocument,
  type TurnedProse,
} from '@/core/assemble-turn';
import type { DocumentRecord } from '@/core/marks';
import { LedgerDesk } from './ledger-desk';
import type { TurnDesk, TurnOutcome } from './turn-desk';

/** Answers from an account what a pane asks of next year's report. */
export class TurningDesk extends LedgerDesk implements TurnDesk {
  async planTurn(...given: Parameters<TurnDesk['planTurn']>): Promise<AssembledTurn> {
    await Promise.resolve();
    return assembleTurn(this.account, ...given);
  }

  async readTurned(...given: Parameters<TurnDesk['readTurned']>): Promise<TurnedProse> {
    await Promise.resolve();
    return assembleProse(this.account, ...given);
  }

  async settleTurn(
    planned: AssembledTurn,
    document: ReadDocument,
    { edits, live, adopted }: TurnOutcome,
  ): Promise<DocumentRecord | null> {
    await Promise.resolve();
    const settled = settleTurn(planned, document, edits);
    return settled === null ? null : withLiveYears(settled, this.account, live, adopted);
  }
}
