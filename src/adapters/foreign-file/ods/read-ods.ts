import { openPackage, type OpcPackage } from '@/adapters/opc-package';
import { Failure } from '@/core/failure';
import type { Sheet } from '@/core/ledger';
import { XmlReader } from '@/core/xml';
import type { Grids, Reading } from '../grids';
import { odsNames, type OdsName } from './ods-names';
import { OdsStyles } from './ods-styles';
import { OdsTable } from './ods-table';
import { TABLE } from './open-document';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';
const ROWS_PER_STEP = 2_000;

/**
 * A spreadsheet in the OpenDocument format. Read by our own pass: the library for .xls knows no hidden rows, columns or
 * sheets of this format, loses numbers without a shown text, and unpacks without a limit.
 * Throws Failure file.encrypted, file.damaged, file.tooLarge.
 */
export async function readOds(bytes: Uint8Array, reading: Reading): Promise<Grids> {
  const opened = openPackage(bytes, { file: reading.file, maxUnpackedBytes: reading.maxBytes });
  if (opened.has(MANIFEST) && opened.text(MANIFEST).includes('encryption-data')) {
    throw new Failure('file.encrypted', { file: reading.file });
  }
  return new OdsContent(stylesIn(opened), reading).read(opened.text(CONTENT));
}

/** Named styles; those made by formatting stand in the content itself. */
function stylesIn(opened: OpcPackage): OdsStyles {
  const styles = new OdsStyles();
  if (!opened.has(STYLES)) return styles;
  const reader = new XmlReader(opened.text(STYLES));
  while (reader.next()) styles.take(reader);
  return styles;
}

class OdsContent {
  private readonly sheets: Sheet[] = [];
  private readonly names: OdsName[] = [];
  private table: { readonly depth: number; readonly reader: OdsTable } | null = null;
  private date1904 = false;
  private rowsRead = 0;

  constructor(
    private readonly styles: OdsStyles,
    private readonly reading: Reading,
  ) {}

  async read(xml: string): Promise<Grids> {
    const reader = new XmlReader(xml);
    while (reader.next()) {
      const hadRow = this.take(reader);
      if (!hadRow) continue;
      this.rowsRead += 1;
      if (this.rowsRead % ROWS_PER_STEP === 0) await this.reading.pause(reader.end / (xml.length + 1));
    }
    await this.reading.pause(1);
    return { sheets: this.sheets, names: odsNames(this.names, new Set(this.sheets.map(({ name }) => name))) };
  }

  /** True where a row has come to its end. */
  private take(reader: XmlReader): boolean {
    if (reader.local === 'named-range' && reader.kind !== 'close') this.readName(reader);
    if (this.table !== null) return this.takeInTable(reader, this.table);
    if (reader.namespace === TABLE && reader.kind === 'open' && reader.local === 'table')
      this.openTable(reader);
    else if (reader.local === 'null-date')
      this.date1904 = reader.attribute('date-value', TABLE) === '1904-01-01';
    else this.styles.take(reader);
    return false;
  }

  private openTable(reader: XmlReader): void {
    const name = reader.attribute('name', TABLE) ?? '';
    const hidden = this.styles.isHiddenTable(reader.attribute('style-name', TABLE));
    const countRows = (rows: number) => this.reading.countRows(rows);
    const table = new OdsTable(name, hidden, this.styles, this.date1904, countRows);
    this.table = { depth: reader.depth, reader: table };
  }

  private takeInTable(
    reader: XmlReader,
    table: { readonly depth: number; readonly reader: OdsTable },
  ): boolean {
    if (reader.kind !== 'close' || reader.depth !== table.depth) return table.reader.take(reader);
    this.sheets.push(table.reader.sheet());
    this.table = null;
    return false;
  }

  private readName(reader: XmlReader): void {
    const name = reader.attribute('name', TABLE) ?? '';
    const address = reader.attribute('cell-range-address', TABLE) ?? '';
    this.names.push({ name, address, table: this.table === null ? -1 : this.sheets.length });
  }
}
