import { readRelationships, type OpcPackage, type Relationship } from '@/adapters/opc-package';
import { readRecords, RECORD_VERSION, recordVersion, type RecordReading } from '@/core/marks';

/** The custom XML parts of a document that keep records. */
export interface FoundRecords {
  /** Those of all versions. */
  readonly names: readonly string[];
  /** The document's relationships to those that a writing puts another one in place of: later versions stay. */
  readonly ours: readonly Relationship[];
  readonly reading: RecordReading;
}

/** Only what the document names is its own. */
export function findRecords(opened: OpcPackage, mainPart: string): FoundRecords {
  const found = readRelationships(opened, mainPart)
    .filter(({ type, external, target }) => type.endsWith('/customXml') && !external && opened.has(target))
    .map((relationship) => ({ relationship, xml: opened.text(relationship.target) }))
    .flatMap(({ relationship, xml }) => {
      const version = recordVersion(xml);
      return version === null ? [] : [{ relationship, xml, version }];
    });
  return {
    names: found.map(({ relationship }) => relationship.target),
    ours: found.filter(({ version }) => version <= RECORD_VERSION).map(({ relationship }) => relationship),
    reading: readRecords(found.map(({ xml }) => xml)),
  };
}
