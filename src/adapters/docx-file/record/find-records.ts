import { readRelationships, type OpcPackage, type Relationship } from '@/adapters/opc-package';
import { readRecords, RECORD_VERSION, recordVersion, type RecordReading } from '@/core/marks';
import { findRecordSettings, type RecordSetting } from './find-record-settings';

/** The records of a document: its custom XML parts, and what Word kept in its settings instead. */
export interface FoundRecords {
  /** The parts that hold them, of all versions. */
  readonly names: readonly string[];
  /** The document's relationships to those that a writing puts another one in place of: later versions stay. */
  readonly ours: readonly Relationship[];
  /** The settings that go with those. */
  readonly ourSettings: readonly RecordSetting[];
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
  const settings = findRecordSettings(opened);
  const isOurs = ({ version }: { readonly version: number }) => version <= RECORD_VERSION;
  return {
    names: [...found.map(({ relationship }) => relationship.target), ...settings.map(({ part }) => part)],
    ours: found.filter(isOurs).map(({ relationship }) => relationship),
    ourSettings: settings.filter(isOurs),
    reading: readRecords([...found, ...settings].map(({ xml }) => xml)),
  };
}
