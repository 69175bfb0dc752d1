import type { XmlReader } from '@/core/xml';
import { FormatCode, FORMAT_STYLES } from './format-code';
import { NUMBER, STYLE, TABLE } from './open-document';

/** What styles say that matters to a ledger, by the style's name. */
export class OdsStyles {
  /** Of number formats: Excel's code for it. */
  private readonly codes = new Map<string, string>();
  /** Of cell styles: the number format, and the style that tells it where this one does not. */
  private readonly cellStyles = new Map<
    string,
    { readonly format: string | null; readonly parent: string | null }
  >();
  private readonly hiddenTables = new Set<string>();
  private current: { readonly name: string; readonly family: string } = { name: '', family: '' };
  private format: FormatCode | null = null;

  /** Takes in what the reader stands on, wherever in the document. */
  take(reader: XmlReader): void {
    if (this.format !== null) {
      this.takeInFormat(reader, this.format);
      return;
    }
    if (reader.kind !== 'open' && reader.kind !== 'empty') return;
    if (reader.namespace === NUMBER && FORMAT_STYLES.has(reader.local)) this.openFormat(reader);
    else if (reader.namespace === STYLE && reader.local === 'style') this.openStyle(reader);
    else if (reader.namespace === STYLE && reader.local === 'table-properties') this.readTable(reader);
  }

  /** The code of the number format a cell style has, `''` for none. */
  formatOf(style: string | null): string {
    let name = style;
    for (let depth = 0; name !== null && depth < DEEPEST; depth += 1) {
      const known = this.cellStyles.get(name);
      if (known === undefined) return '';
      if (known.format !== null) return this.codes.get(known.format) ?? '';
      name = known.parent;
    }
    return '';
  }

  isHiddenTable(style: string | null): boolean {
    return style !== null && this.hiddenTables.has(style);
  }

  private openFormat(reader: XmlReader): void {
    const format = new FormatCode(reader.attribute('name', STYLE) ?? '', reader.depth, reader.local);
    // One without content is as good as none.
    if (reader.kind === 'open') this.format = format;
  }

  private takeInFormat(reader: XmlReader, format: FormatCode): void {
    format.take(reader);
    if (reader.kind !== 'close' || reader.depth !== format.depth) return;
    this.codes.set(format.name, format.code());
    this.format = null;
  }

  private openStyle(reader: XmlReader): void {
    const name = reader.attribute('name', STYLE) ?? '';
    const family = reader.attribute('family', STYLE) ?? '';
    this.current = { name, family };
    if (family !== 'table-cell') return;
    const format = reader.attribute('data-style-name', STYLE);
    this.cellStyles.set(name, { format, parent: reader.attribute('parent-style-name', STYLE) });
  }

  private readTable(reader: XmlReader): void {
    const { name, family } = this.current;
    if (family === 'table' && reader.attribute('display', TABLE) === 'false') this.hiddenTables.add(name);
  }
}

const DEEPEST = 20;
