import { readElement, XmlError, XmlReader, type XmlElement } from '@/core/xml';
import type { DocumentRecord, RecordedRow } from './record';
import { FIGURES, withRows, type ReferringFigure } from './record-figures';
import { readItems } from './record-items';
import { childrenOf, isNamed, itemsIn, NotARecord, textOf } from './record-nodes';
import { ROWS, RowReferences } from './record-rows';
import { scopeOf } from './record-scope';
import { versionOf } from './record-versions';

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
  const references = new RowReferences(root.rows, itemsIn(root, 'scopes', 'scope').map(scopeOf));
  const mappings = itemsIn(root, 'mappings', 'mapping').map((node) => ({
    file: textOf(node, 'file'),
    sheet: textOf(node, 'sheet'),
    text: textOf(node, 'text'),
  }));
  return {
    ...scopeOf(root),
    ...(mappings.length === 0 ? {} : { mappings }),
    phrases: itemsIn(root, 'phrases', 'phrase').map((node) => ({
      label: textOf(node, 'label'),
      cases: childrenOf(node, 'case').map((wording) => wording.text),
    })),
    lists: itemsIn(root, 'lists', 'list').map((node) => node.text),
    figures: root.figures.map((figure) => withRows(figure, references)),
    ...(textOf(root, 'keepsPersons') === 'true' ? { keepsPersons: true } : {}),
    ...acceptedIn(root),
    ...versionsIn(root, references),
  };
}

function acceptedIn(root: RecordRoot): Pick<DocumentRecord, 'accepted'> {
  const accepted = itemsIn(root, 'accepted', 'finding').map((node) => ({
    code: textOf(node, 'code'),
    text: textOf(node, 'text'),
    sentence: textOf(node, 'sentence'),
    reason: textOf(node, 'reason'),
    at: textOf(node, 'at'),
  }));
  return accepted.length === 0 ? {} : { accepted };
}

function versionsIn(root: RecordRoot, references: RowReferences): Pick<DocumentRecord, 'versions'> {
  const versions = itemsIn(root, 'versions', 'version').map((node) => versionOf(node, references));
  return versions.length === 0 ? {} : { versions };
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
