import { Failure } from '@/core/failure';
import { MalformedFile } from '../malformed-file';
import { RECORD, SHEET_KEEPS, WORKBOOK_KEEPS } from './biff-records';

/** What a workbook stream says of itself before its cells are read. */
export interface Survey {
  /** Excel 5 and 95 keep texts in the code page of their country, later ones in Unicode. */
  readonly isUnicode: boolean;
  /** In the order of the tabs. */
  readonly tabs: readonly XlsTab[];
  /** Rows with a cell, and places of formulas (`row * 65536 + column`, from 0), by where a sheet begins. */
  readonly formulas: ReadonlyMap<number, ReadonlySet<number>>;
}

export interface XlsTab {
  /** Where the sheet begins in the stream. */
  readonly position: number;
  readonly hidden: boolean;
  readonly isWorksheet: boolean;
}

const HEADER_SIZE = 4;
const VERSION = { excel5: 0x0500, excel97: 0x0600 } as const;

/**
 * Goes through the records of a workbook stream ([MS-XLS] 2.1.4) and blanks out, in place, those that no ledger needs:
 * drawings, charts, comments and what other programs add, over which the library would stumble.
 * @throws MalformedFile where the stream is cut off; Failure file.encrypted, file.notXlsx (`found` is oldXls)
 */
export function surveyWorkbook(stream: Uint8Array, file: string): Survey {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const survey = new WorkbookSurvey(view, file);
  let place = 0;
  while (place + HEADER_SIZE <= stream.length) {
    const size = view.getUint16(place + 2, true);
    const end = place + HEADER_SIZE + size;
    if (end > stream.length) throw new MalformedFile(`the record at ${place} is cut off`);
    if (!survey.take(place, view.getUint16(place, true))) break;
    place = end;
  }
  return survey.result();
}

class WorkbookSurvey {
  private readonly tabs: XlsTab[] = [];
  private readonly formulas = new Map<number, Set<number>>();
  /** How many BOF records are open: a chart within a sheet has its own. */
  private depth = 0;
  private substreams = 0;
  private sheet = new Set<number>();
  private version = 0;
  private isKept = false;

  constructor(
    private readonly view: DataView,
    private readonly file: string,
  ) {}

  /** False where the stream is at its end: zeros fill the last sector. */
  take(place: number, type: number): boolean {
    if (this.depth === 0 && type !== RECORD.begin) {
      if (this.substreams === 0) throw new MalformedFile('the stream begins with another record');
      return false;
    }
    if (type === RECORD.begin) this.begin(place);
    if (type === RECORD.password) throw new Failure('file.encrypted', { file: this.file });
    if (type === RECORD.boundSheet) this.readTab(place + HEADER_SIZE);
    if (type === RECORD.formula && this.depth === 1) this.sheet.add(this.placeOf(place + HEADER_SIZE));
    this.blank(place, type);
    if (type === RECORD.end) this.depth -= 1;
    return true;
  }

  result(): Survey {
    const positions = new Set(this.formulas.keys());
    if (this.depth > 0 || this.tabs.some(({ position }) => !positions.has(position))) {
      throw new MalformedFile('a sheet is missing or cut off');
    }
    return { isUnicode: this.version === VERSION.excel97, tabs: this.tabs, formulas: this.formulas };
  }

  private begin(place: number): void {
    this.depth += 1;
    if (this.depth > 1) return;
    this.substreams += 1;
    this.sheet = new Set();
    this.formulas.set(place, this.sheet);
    if (this.substreams > 1) return;
    this.version = this.view.getUint16(place + HEADER_SIZE, true);
    if (this.version === VERSION.excel5 || this.version === VERSION.excel97) return;
    throw new Failure('file.notXlsx', { file: this.file, found: 'oldXls' });
  }

  /** BoundSheet8, [MS-XLS] 2.4.28. */
  private readTab(start: number): void {
    const state = this.view.getUint8(start + 4);
    this.tabs.push({
      position: this.view.getUint32(start, true),
      hidden: (state & 3) !== 0,
      isWorksheet: this.view.getUint8(start + 5) === 0,
    });
  }

  private placeOf(start: number): number {
    return this.view.getUint16(start, true) * 65_536 + this.view.getUint16(start + 2, true);
  }

  /** A continuation belongs to the record before it. */
  private blank(place: number, type: number): void {
    if (type !== RECORD.continued) this.isKept = this.keeps(type);
    if (!this.isKept) this.view.setUint16(place, RECORD.ignored, true);
  }

  private keeps(type: number): boolean {
    if (type === RECORD.begin || type === RECORD.end) return true;
    if (this.depth !== 1) return false;
    // In a workbook in Unicode some programs name one too, by which the library would take its texts apart.
    if (type === RECORD.codePage) return this.version === VERSION.excel5;
    return (this.substreams === 1 ? WORKBOOK_KEEPS : SHEET_KEEPS).has(type);
  }
}
