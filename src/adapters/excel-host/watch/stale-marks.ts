import type { Span } from '../read/spans';

/** What of a sheet must be read again besides what is around its values. */
export interface StalePart {
  readonly rows: readonly Span[];
  /** The rows that hold a formula: they may have other results. */
  readonly formulas: boolean;
}

/** `all`: every row may be another one. */
export type Staleness = 'all' | StalePart;

const NOTHING: StalePart = { rows: [], formulas: false };

/** What may differ from what was last read, by the ids of sheets. */
export class StaleMarks {
  private everything = false;
  private readonly sheets = new Map<string, Staleness>();

  /** True where even what belongs to no sheet may differ. */
  get areOfEverything(): boolean {
    return this.everything;
  }

  /** Null: as it was last read. */
  of(sheetId: string): Staleness | null {
    return this.everything ? 'all' : (this.sheets.get(sheetId) ?? null);
  }

  markEverything(): void {
    this.everything = true;
  }

  markSheet(sheetId: string): void {
    this.sheets.set(sheetId, 'all');
  }

  /** No rows: only what is around the values. */
  markRows(sheetId: string, rows: readonly Span[]): void {
    this.add(sheetId, { rows, formulas: false });
  }

  markFormulas(sheetId: string): void {
    this.add(sheetId, { rows: [], formulas: true });
  }

  /** Takes over the marks of a reading that came to nothing. */
  takeBack(marks: StaleMarks): void {
    this.everything ||= marks.everything;
    for (const [sheetId, staleness] of marks.sheets) {
      if (staleness === 'all') this.markSheet(sheetId);
      else this.add(sheetId, staleness);
    }
  }

  private add(sheetId: string, { rows, formulas }: StalePart): void {
    const known = this.sheets.get(sheetId) ?? NOTHING;
    if (known === 'all') return;
    this.sheets.set(sheetId, { rows: [...known.rows, ...rows], formulas: known.formulas || formulas });
  }
}
