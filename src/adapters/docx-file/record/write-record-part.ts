import { encodePart, relationshipsPartOf, type OpcPackage, type PartChanges } from '@/adapters/opc-package';
import { formatRecord, isSameRecord, type DocumentRecord } from '@/core/marks';
import { addContentTypes, CONTENT_TYPES } from './add-content-types';
import { addRelationship, NO_RELATIONSHIPS } from './add-relationship';
import type { FoundRecords } from './find-records';
import { freeNumber } from './free-number';
import { removeRecordSettings } from './remove-record-settings';
import { removeRecords } from './remove-records';
import type { MainDocument } from '../main-document';
import { withinPart } from '../within-part';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Tells the custom XML parts of one document apart, so the same in every document does no harm. */
const STORE_ID = '{7C1E9B54-3D0A-4F5C-9A66-5B1D0E2C8A41}';

/** Strict documents have other names for the same things (ISO/IEC 29500-4, Annex A). */
const NAMES = {
  transitional: {
    relationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    store: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
  },
  strict: {
    relationship: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    store: 'http://purl.oclc.org/ooxml/officeDocument/customXml',
  },
} as const;

/**
 * The parts to change so that this is the one record of our version that the document keeps: its part alone, or, where
 * it has none yet, a new part with store id, relationship and content type; others go (null), those in settings too. None if it keeps the same
 * record already.
 */
export function writeRecordPart(
  opened: OpcPackage,
  main: MainDocument,
  record: DocumentRecord,
  { ours, ourSettings, reading }: FoundRecords,
): PartChanges {
  const [kept, ...others] = ours;
  if (kept === undefined) {
    const cleared = removeRecordSettings(opened, ourSettings);
    return new Map([...cleared, ...addRecordPart(opened, main, formatRecord(record))]);
  }
  const isAlone = others.length === 0 && ourSettings.length === 0;
  const isThere = isAlone && reading.state === 'present' && isSameRecord(reading.record, record);
  const written = isThere ? [] : [[kept.target, encodePart(formatRecord(record))] as const];
  return new Map([...removeRecords(opened, main.part, { ours: others, ourSettings }), ...written]);
}

/** The parts to change so that a document without a record keeps this one; the first is the record's own. */
export function addRecordPart(
  opened: OpcPackage,
  main: MainDocument,
  xml: string,
): ReadonlyMap<string, Uint8Array> {
  const names = main.isStrict ? NAMES.strict : NAMES.transitional;
  const number = freeNumber((candidate) => opened.has(`customXml/item${candidate}.xml`));
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const toRoot = '../'.repeat(main.part.split('/').length - 1);
  const edit = (part: string, change: (before: string) => string): readonly [string, Uint8Array] => {
    const before = opened.has(part) ? opened.text(part) : NO_RELATIONSHIPS;
    return [
      part,
      opened.encode(
        part,
        withinPart(opened.file, part, () => change(before)),
      ),
    ];
  };
  return new Map([
    [item, encodePart(xml)],
    [properties, encodePart(storeXml(names.store))],
    edit(relationshipsPartOf(item), (before) =>
      addRelationship(before, `${names.relationship}/customXmlProps`, `itemProps${number}.xml`),
    ),
    edit(relationshipsPartOf(main.part), (before) =>
      addRelationship(before, `${names.relationship}/customXml`, toRoot + item),
    ),
    edit(CONTENT_TYPES, (before) =>
      addContentTypes(before, item, { part: properties, type: PROPERTIES_TYPE }),
    ),
  ]);
}

function storeXml(namespace: string): string {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';
  return `${declaration}<ds:datastoreItem xmlns:ds="${namespace}" ds:itemID="${STORE_ID}"><ds:schemaRefs/></ds:datastoreItem>`;
}
