import type { Area } from '@/core/ledger';
import { parseArea } from './area';
import { MalformedPart } from './malformed-part';
import { isTrue } from './read-workbook-part';
import { RichText } from './rich-text';
import type { SheetRows } from './sheet-rows';
import type { XmlAttributes, XmlVisitor } from './xml-stream';

/** From and to, both inclusive; to is often the last column there can be. */
export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
}

const ROW_DEPTH = 2;
const CELL_DEPTH = 3;

/** Hears a worksheet part (ECMA-376 part 1, 18.3.1) and keeps what matters to a ledger. Throws MalformedPart. */
export class WorksheetVisitor implements XmlVisitor {
  readonly merges: Area[] = [];
  readonly hidden: ColumnSpan[] = [];

  /** Did sheetData begin, or a row in it end, with the last tag? */
  isBetweenRows = false;

  /** Depth of what is just read: 0 outside of rows. */
  private inside: 0 | typeof ROW_DEPTH | typeof CELL_DEPTH = 0;
  private isInData = false;
  private address: string | null = null;
  private style = 0;
  private type = 'n';
  private formula = false;
  private value: string | null = null;
  private isPartlyStruck = false;
  /** Which of a cell's elements is open: its value, its text, or another one. */
  private part: 'v' | 'is' | null = null;
  private readonly richText = new RichText();

  constructor(private readonly rows: SheetRows) {}

  open(name: string, depth: number, attributes: XmlAttributes): void {
    this.isBetweenRows = depth === ROW_DEPTH - 1 && name === 'sheetData';
    this.isInData = this.isBetweenRows || (this.isInData && depth >= ROW_DEPTH);
    if (this.inside === CELL_DEPTH) this.openInCell(name, depth, attributes);
    else if (this.inside === ROW_DEPTH) this.openInRow(name, depth, attributes);
    else if (depth === ROW_DEPTH) this.openInSheet(name, attributes);
  }

  text(text: string): void {
    if (this.part === 'v') this.value = (this.value ?? '') + text;
    else if (this.part === 'is') this.richText.add(text);
  }

  close(name: string, depth: number): void {
    this.isBetweenRows = this.isInData && depth === ROW_DEPTH;
    if (this.inside === 0) return;
    if (depth === CELL_DEPTH && this.inside === CELL_DEPTH) this.closeCell();
    else if (depth === ROW_DEPTH) {
      this.rows.close();
      this.inside = 0;
    } else if (depth === CELL_DEPTH + 1) this.closeInCell();
    else this.richText.close(name);
  }

  private openInSheet(name: string, attributes: XmlAttributes): void {
    if (name === 'row') {
      this.rows.open(attributes['r'] ?? null, isTrue(attributes['hidden'] ?? null));
      this.inside = ROW_DEPTH;
    }
    if (name === 'mergeCell') this.merges.push(mergeOf(attributes));
    if (name === 'col' && isTrue(attributes['hidden'] ?? null)) this.hidden.push(spanOf(attributes));
  }

  private openInRow(name: string, depth: number, attributes: XmlAttributes): void {
    if (name !== 'c' || depth !== CELL_DEPTH) return;
    this.inside = CELL_DEPTH;
    this.address = attributes['r'] ?? null;
    this.style = Number(attributes['s'] ?? 0);
    this.type = attributes['t'] ?? 'n';
    this.formula = false;
    this.value = null;
    this.isPartlyStruck = false;
  }

  private openInCell(name: string, depth: number, attributes: XmlAttributes): void {
    if (depth > CELL_DEPTH + 1) {
      this.richText.open(name, attributes);
      return;
    }
    this.part = name === 'v' || name === 'is' ? name : null;
    if (name === 'f') this.formula = true;
    if (name === 'v') this.value = '';
    if (name === 'is') this.richText.start();
  }

  private closeInCell(): void {
    if (this.part === 'is') {
      this.value = this.richText.text;
      this.isPartlyStruck = this.richText.isPartlyStruck;
    }
    this.part = null;
  }

  private closeCell(): void {
    const { address, style, type, formula, value } = this;
    this.rows.add(address, { style, type, formula, value }, this.isPartlyStruck);
    this.inside = ROW_DEPTH;
  }
}

function mergeOf({ ref: reference = '' }: XmlAttributes): Area {
  const area = parseArea(reference);
  if (area === null) throw new MalformedPart(`merged area ${reference}`);
  return area;
}

function spanOf({ min, max }: XmlAttributes): ColumnSpan {
  return { from: Number(min) || 0, to: Number(max) || 0 };
}
