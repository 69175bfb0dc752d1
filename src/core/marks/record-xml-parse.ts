import { parseRanges } from '@/core/values';
import { parseXml, XmlError, type XmlElement } from '@/core/xml';
import type { DocumentRecord, RecordedExclusion, RecordedFigure, RecordedRow } from './record';
import { RECORD_NAMESPACE } from './record-xml';

/** All figures together; a sound record of a 100,000-row ledger has a few million. */
const MOST_REFERENCES = 10_000_000;

/** Why a text is no record; never leaves this file. */
class NotARecord extends Error {}

/** The record that the text is; null if it is damaged, or no record of this version. Never throws. */
export function parseRecord(xml: string): DocumentRecord | null {
  try {
    const root = parseXml(xml);
    return root !== null && isNamed(root, 'record') ? readRecord(root) : null;
  } catch (error) {
    if (error instanceof XmlError || error instanceof NotARecord) return null;
    throw error;
  }
}

function readRecord(root: XmlElement): DocumentRecord {
  const rows = itemsIn(root, 'rows', 'row').map(readRow);
  const references = new RowReferences(rows);
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
    year: integerOf(root, 'year'),
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
    figures: itemsIn(root, 'figures', 'figure').map((node) => readFigure(node, references)),
  };
}

function readRow(node: XmlElement): RecordedRow {
  return {
    file: textOf(node, 'file'),
    sheet: textOf(node, 'sheet'),
    row: integerOf(node, 'number'),
    date: textOf(node, 'date'),
    kind: textOf(node, 'kind'),
    topic: textOf(node, 'topic'),
  };
}

function readFigure(node: XmlElement, references: RowReferences): RecordedFigure {
  return {
    key: textOf(node, 'key'),
    label: textOf(node, 'label'),
    text: textOf(node, 'text'),
    earlier: childrenOf(node, 'earlier').map((earlier) => earlier.text),
    value: textOf(node, 'value'),
    unit: textOf(node, 'unit'),
    definition: textOf(node, 'definition'),
    rows: references.resolve(textOf(node, 'rows')),
    excluded: childrenOf(node, 'excluded').flatMap((group) => readExclusions(group, references)),
    shortened: textOf(node, 'shortened') === 'true',
  };
}

function readExclusions(group: XmlElement, references: RowReferences): readonly RecordedExclusion[] {
  const reason = textOf(group, 'reason');
  const detail = textOf(group, 'detail');
  return references.resolve(textOf(group, 'rows')).map((row) => ({ ...row, reason, detail }));
}

class RowReferences {
  private left = MOST_REFERENCES;

  constructor(private readonly rows: readonly RecordedRow[]) {}

  resolve(ranges: string): readonly RecordedRow[] {
    const positions = parseRanges(ranges, this.rows.length, this.left);
    if (positions === null) throw new NotARecord();
    this.left -= positions.length;
    return positions.flatMap((position) => this.rows[position] ?? []);
  }
}

/** What other namespaces may have put among our elements is passed over. */
function isNamed(node: XmlElement, name: string): boolean {
  return node.local === name && node.namespace === RECORD_NAMESPACE;
}

function childrenOf(node: XmlElement, name: string): readonly XmlElement[] {
  return node.children.filter((child) => isNamed(child, name));
}

function childOf(node: XmlElement, name: string): XmlElement | undefined {
  return node.children.find((child) => isNamed(child, name));
}

function itemsIn(node: XmlElement, list: string, name: string): readonly XmlElement[] {
  const found = childOf(node, list);
  return found === undefined ? [] : childrenOf(found, name);
}

/** A field that is not there is empty. */
function textOf(node: XmlElement, name: string): string {
  return childOf(node, name)?.text ?? '';
}

function integerOf(node: XmlElement, name: string): number {
  const text = textOf(node, name).trim();
  if (!/^\d{1,9}$/.test(text)) throw new NotARecord();
  return Number(text);
}
