import type { OpenWorkbook, SelectedRows } from '@/adapters/excel-host';
import type { RowEffect, RowStanding } from '@/core/effect';
import { isFailure, type Failure } from '@/core/failure';
import { FailingStore } from './failing-store';
import type { HeldLedger, LedgerStore } from './ledger-store';

/** In milliseconds. */
const PAUSE = 200;

const NOTHING: RowEffect = { counting: [], others: [] };

/** Rows somebody selected, as the ledger knows them. */
export interface ShownRows {
  readonly rows: SelectedRows;
  readonly standing: RowStanding;
}

export interface RowsState {
  /** Null: no rows are selected. */
  readonly shown: ShownRows | null;
  /** Does somebody want to know what would change without them? */
  readonly isOpen: boolean;
  /** What would; null: nobody wants to know, or it is being counted. */
  readonly effect: RowEffect | null;
  readonly failure: Failure | null;
}

/** The rows that are selected in Excel: what they are to the figures, and what these would say without them. */
export class RowsStore extends FailingStore<RowsState> {
  private pause: ReturnType<typeof setTimeout> | undefined;
  private looks = 0;
  private isCounting = false;

  constructor(
    private readonly workbook: Pick<OpenWorkbook, 'selectedRows' | 'watchSelection'>,
    private readonly ledger: Pick<LedgerStore, 'get' | 'subscribeTo'>,
  ) {
    super({ shown: null, isOpen: false, effect: null, failure: null });
  }

  /** Watches the selection, and the ledger it is looked up in. Gives what ends the watch. */
  start(): () => void {
    let stop: () => Promise<void> = () => Promise.resolve();
    let isOver = false;
    const endLedger = this.ledger.subscribeTo(
      ({ held }) => held?.overview,
      () => void this.lookAgain(),
    );
    void this.attempt(async () => {
      const ended = await this.workbook.watchSelection(() => this.noteSelection());
      if (isOver) await ended();
      else stop = ended;
    });
    return () => {
      isOver = true;
      endLedger();
      clearTimeout(this.pause);
      void stop();
    };
  }

  open(): void {
    this.set({ isOpen: true });
    void this.countEffect();
  }

  close(): void {
    this.set({ isOpen: false, effect: null });
  }

  /** The selection may run through many rows. */
  private noteSelection(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.lookAgain(), PAUSE);
  }

  private async lookAgain(): Promise<void> {
    this.looks += 1;
    const look = this.looks;
    const rows = await this.selectedRows();
    const { held } = this.ledger.get();
    if (look !== this.looks || rows === undefined) return;
    if (rows === null || held === null) {
      this.set({ shown: null, effect: null });
      return;
    }
    await this.lookAt(held, async () => {
      const standing = await held.desk.rowStanding(placeOf(rows, held));
      if (look !== this.looks || !this.isHeld(held)) return;
      this.set({ shown: standing === null ? null : { rows, standing }, effect: null });
    });
    void this.countEffect();
  }

  /** Undefined where Excel can't tell just now; it is asked again when something else is selected. */
  private async selectedRows(): Promise<SelectedRows | null | undefined> {
    try {
      return await this.workbook.selectedRows();
    } catch (error) {
      if (isFailure(error)) return undefined;
      throw error;
    }
  }

  /** One at a time, since each takes as long as all figures do; what was wanted meanwhile comes next. */
  private async countEffect(): Promise<void> {
    if (this.isCounting) return;
    this.isCounting = true;
    for (let due = this.due(); due !== null; due = this.due()) {
      const { held, shown } = due;
      const isDone = await this.lookAt(held, async () => {
        const effect = await held.desk.rowEffect(placeOf(shown.rows, held));
        const isWanted = this.get().shown === shown && this.get().isOpen;
        if (isWanted && this.isHeld(held)) this.set({ effect: effect ?? NOTHING });
      });
      if (!isDone && this.get().shown === shown) break;
    }
    this.isCounting = false;
  }

  private due(): { readonly held: HeldLedger; readonly shown: ShownRows } | null {
    const { shown, isOpen, effect } = this.get();
    const { held } = this.ledger.get();
    return isOpen && shown !== null && effect === null && held !== null ? { held, shown } : null;
  }

  /** Of a desk whose place another took there is nothing to tell: that one is asked anew. False where it failed. */
  private async lookAt(held: HeldLedger, act: () => Promise<void>): Promise<boolean> {
    let isDone = false;
    await this.look(async () => {
      try {
        await act();
        isDone = true;
      } catch (error) {
        if (this.isHeld(held)) throw error;
      }
    });
    return isDone;
  }

  private isHeld({ overview }: HeldLedger): boolean {
    return this.ledger.get().held?.overview === overview;
  }
}

/** The open workbook is one file. */
function placeOf(rows: SelectedRows, { overview }: HeldLedger) {
  return { ...rows, file: overview.sources[0]?.file ?? '' };
}
