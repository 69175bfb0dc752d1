import { areaOf, rowCount, type Area } from './area';
import type { Sheet } from './sheet';

/** A table on a sheet. Its headings are the texts of its first row. */
export class Table {
  isDeleted = false;
  style = 'TableStyleMedium2';
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showHeaders = true;
  showTotals = false;

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: Sheet,
    /** With its heading and its totals. */
    public area: Area,
  ) {}

  get columnNames(): readonly string[] {
    const { top, left, right } = this.area;
    return Array.from({ length: right - left + 1 }, (_, index) =>
      this.showHeaders ? String(this.sheet.cell(top, left + index).value) : `Column${index + 1}`,
    );
  }

  get body(): Area {
    return {
      ...this.area,
      top: this.area.top + (this.showHeaders ? 1 : 0),
      bottom: this.area.bottom - (this.showTotals ? 1 : 0),
    };
  }

  /** Null where the table has no heading. */
  get header(): Area | null {
    return this.showHeaders ? { ...this.area, bottom: this.area.top } : null;
  }

  get totals(): Area | null {
    return this.showTotals ? { ...this.area, top: this.area.bottom } : null;
  }

  /** A column's part of one of the table's areas. */
  columnOf(area: Area, index: number): Area {
    return areaOf(area.top, area.left + index, rowCount(area));
  }
}
