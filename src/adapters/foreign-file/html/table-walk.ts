import { htmlSpan, isHiddenHtml } from './html-attribute';
import { HtmlGrid } from './html-grid';
import { decodeHtml, LINE, shownText } from './html-text';
import type { HtmlToken } from './html-tokens';

type OpenTag = Extract<HtmlToken, { readonly type: 'open' }>;

const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/** Elements that begin or end a line within a cell. */
const BLOCKS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** Goes through a page's pieces in their order and fills a grid. Closing tags may be left out, as HTML allows. */
export class TableWalk {
  readonly grid = new HtmlGrid();
  hasTable = false;
  /** A table stood within a cell. */
  isNested = false;

  private isInTable = false;
  private isInRow = false;
  private cell: { readonly attributes: string; readonly pieces: string[] } | null = null;
  private nextColumn = 1;

  /** True where a row has come to its end. */
  take(token: HtmlToken): boolean {
    if (token.type === 'text') {
      this.cell?.pieces.push(decodeHtml(token.text));
      return false;
    }
    if (BLOCKS.has(token.name)) this.cell?.pieces.push(LINE);
    return token.type === 'open' ? this.open(token) : this.close(token.name);
  }

  private open({ name, attributes }: OpenTag): boolean {
    if (name === 'table') return this.openTable();
    if (!this.isInTable) return false;
    if (name === 'tr') return this.openRow(attributes);
    if (name === 'col') this.readColumns(attributes);
    if (!CELLS.has(name)) return false;
    this.closeCell();
    // A cell without a row begins one.
    if (!this.isInRow) this.openRow('');
    this.cell = { attributes, pieces: [] };
    return false;
  }

  private close(name: string): boolean {
    if (CELLS.has(name)) this.closeCell();
    const hadRow = (name === 'tr' || name === 'table') && this.closeRow();
    if (name === 'table') this.isInTable = false;
    return hadRow;
  }

  private openTable(): boolean {
    this.isNested ||= this.cell !== null;
    const hadRow = this.closeRow();
    this.grid.startTable();
    this.hasTable = true;
    this.isInTable = true;
    this.nextColumn = 1;
    return hadRow;
  }

  private openRow(attributes: string): boolean {
    const hadRow = this.closeRow();
    this.grid.startRow(isHiddenHtml(attributes));
    this.isInRow = true;
    return hadRow;
  }

  private closeRow(): boolean {
    this.closeCell();
    if (!this.isInRow) return false;
    this.grid.endRow();
    this.isInRow = false;
    return true;
  }

  private closeCell(): void {
    if (this.cell === null) return;
    const { attributes, pieces } = this.cell;
    const columns = htmlSpan(attributes, 'colspan', MOST_COLUMNS);
    const rows = htmlSpan(attributes, 'rowspan', MOST_ROWS - this.grid.rowNumber + 1);
    this.grid.addCell(shownText(pieces), columns, rows);
    this.cell = null;
  }

  private readColumns(attributes: string): void {
    const span = htmlSpan(attributes, 'span', MOST_COLUMNS);
    if (isHiddenHtml(attributes)) {
      for (let column = 0; column < span; column += 1) this.grid.hideColumn(this.nextColumn + column);
    }
    this.nextColumn += span;
  }
}
