import { isFailure } from '@/core/failure';
import type { Asked } from '../desk/desk';
import type { OpenedDesk } from '../desk/open-desk';
import type { Origin, UnreadLedger } from './held-ledger';

/** The desk of what was read without a ledger being found in it: a person may say where in it the ledger is. */
export class SpareDesk {
  private opened: OpenedDesk | null = null;

  /** Of the desks of a reading that failed, the one to be kept; null where no person could help. */
  async keep(
    error: unknown,
    desks: OpenedDesk[],
    origin: Origin,
    askedOf: (name: string) => Asked,
  ): Promise<UnreadLedger | null> {
    const failures = isFailure(error) ? [error, ...error.others] : [];
    const isWithoutLedger = failures.some(({ code }) => code === 'file.noLedger');
    const opened = isWithoutLedger ? desks.pop() : undefined;
    if (opened === undefined) return null;
    this.close();
    this.opened = opened;
    const sheets = await opened.desk.mappableSheets();
    const name = Array.from(new Set(sheets.map(({ file }) => file))).join('、');
    return { origin, asked: askedOf(name), sheets, desk: opened.desk };
  }

  /** Whoever takes it closes it. */
  take(): OpenedDesk | null {
    const { opened } = this;
    this.opened = null;
    return opened;
  }

  close(): void {
    this.take()?.close();
  }
}
