import { readElement, XmlError, XmlReader, type XmlElement } from '@/core/xml';
import type { DocumentRecord, RecordedFigure, RecordedRow } from './record';
import { FIGURES, withRows, type ReferringFigure } from './record-figures';
import { readItems } from './record-items';
import { childOf, childrenOf, isNamed, NotARecord, textOf, toInteger } from './record-nodes';
import { ROWS, RowReferences } from './record-rows';

/** The record that the text is; null if it is damaged, or no record of this version. Never throws. */
export function parseRecord(xml: string): DocumentRecord | null {
  try {
    const reader = new XmlReader(xml);
    while (reader.local === '' && reader.next());
    const record = isNamed(reader, 'record') ? readRecord(reader) : null;
    while (reader.next());
    return record;
  } catch (error) {
    if (error instanceof XmlError || error instanceof NotARecord) return null;
    throw error;
  }
}

function readRecord(reader: XmlReader): DocumentRecord {
  const root = readRoot(reader);
  const mappings = itemsIn(root, 'mappings', 'mapping').map((node) => ({
    file: textOf(node, 'file'),
    sheet: textOf(node, 'sheet'),
    text: textOf(node, 'text'),
  }));
  const conventions = itemsIn(root, 'conventions', 'convention').map((node) => ({
    id: textOf(node, 'id'),
    choice: textOf(node, 'choice'),
    text: textOf(node, 'text'),
  }));
  return {
    writtenAt: textOf(root, 'writtenAt'),
    year: toInteger(textOf(root, 'year')),
    period: textOf(root, 'period'),
    branch: childOf(root, 'branch')?.text ?? null,
    ...(conventions.length === 0 ? {} : { conventions }),
    ledgers: itemsIn(root, 'ledgers', 'ledger').map((node) => ({
      file: textOf(node, 'file'),
      sha256: textOf(node, 'sha256'),
    })),
    ...(mappings.length === 0 ? {} : { mappings }),
    phrases: itemsIn(root, 'phrases', 'phrase').map((node) => ({
      label: textOf(node, 'label'),
      cases: childrenOf(node, 'case').map((wording) => wording.text),
    })),
    lists: itemsIn(root, 'lists', 'list').map((node) => node.text),
    figures: figuresOf(root),
  };
}

/** What stands in the root: its two long lists, and all else as elements. */
interface RecordRoot {
  readonly children: readonly XmlElement[];
  readonly rows: readonly RecordedRow[];
  readonly figures: readonly ReferringFigure[];
}

function readRoot(reader: XmlReader): RecordRoot {
  const children: XmlElement[] = [];
  const found: { rows?: readonly RecordedRow[]; figures?: readonly ReferringFigure[] } = {};
  const { depth, kind } = reader;
  while (kind === 'open' && reader.next() && reader.depth > depth) {
    if (reader.local === '') continue;
    if (isNamed(reader, 'rows') && !found.rows) found.rows = readItems(reader, ROWS);
    else if (isNamed(reader, 'figures') && !found.figures) found.figures = readItems(reader, FIGURES);
    else children.push(readElement(reader));
  }
  return { children, rows: [], figures: [], ...found };
}

function figuresOf({ rows, figures }: RecordRoot): readonly RecordedFigure[] {
  const references = new RowReferences(rows);
  return figures.map((figure) => withRows(figure, references));
}

function itemsIn({ children }: RecordRoot, list: string, name: string): readonly XmlElement[] {
  const found = childOf({ children }, list);
  return found === undefined ? [] : childrenOf(found, name);
}
