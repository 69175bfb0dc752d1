import { readRelationships, type OpcPackage, type Relationship } from '@/adapters/opc-package';
import { parseRecord, RECORD_NAMESPACE, type DocumentRecord } from '@/core/marks';
import { XmlError, XmlReader } from '@/core/xml';

/** The custom XML part that keeps the record. */
export interface RecordPart {
  readonly part: string;
  /** Null: damaged, or of another version. */
  readonly record: DocumentRecord | null;
}

/** A document has one record, of whatever version. */
const ANY_VERSION = RECORD_NAMESPACE.replace(/\d+$/, '');

/** Null: the document keeps no record. Of several parts the first that can be read. */
export function findRecordPart(opened: OpcPackage, mainPart: string): RecordPart | null {
  const found = recordParts(opened, mainPart).map(({ relationship, xml }) => ({
    part: relationship.target,
    record: parseRecord(xml),
  }));
  return found.find(({ record }) => record !== null) ?? found[0] ?? null;
}

/** The document's relationships to records, sound or not. */
export function recordRelationships(opened: OpcPackage, mainPart: string): readonly Relationship[] {
  return recordParts(opened, mainPart).map(({ relationship }) => relationship);
}

function recordParts(opened: OpcPackage, mainPart: string) {
  return readRelationships(opened, mainPart)
    .filter(({ type, external, target }) => type.endsWith('/customXml') && !external && opened.has(target))
    .map((relationship) => ({ relationship, xml: opened.text(relationship.target) }))
    .filter(({ xml }) => rootNamespace(xml).startsWith(ANY_VERSION));
}

/** Empty for a text that does not even start as XML: nothing says that it is a record. */
function rootNamespace(xml: string): string {
  const reader = new XmlReader(xml);
  try {
    while (reader.next() && reader.local === '');
    return reader.namespace;
  } catch (error) {
    if (error instanceof XmlError) return '';
    throw error;
  }
}
