import {
  readRelationships,
  relationshipsPartOf,
  type OpcPackage,
  type Relationship,
} from '@/adapters/opc-package';
import { attributeOf } from '@/core/xml';
import { withinPart } from '../within-part';
import { CONTENT_TYPES } from './add-content-types';
import { removeFromRoot } from './remove-from-root';

/**
 * The changes after which the document keeps none of these records: their parts go (null), with their properties,
 * relationships and content types.
 */
export function removeRecordParts(
  opened: OpcPackage,
  mainPart: string,
  records: readonly Relationship[],
): ReadonlyMap<string, Uint8Array | null> {
  if (records.length === 0) return new Map();
  const ids = new Set(records.map(({ id }) => id));
  const gone = records.flatMap(({ target }) => [target, ...propertiesOf(opened, target)]);
  const names = new Set(gone.map((part) => `/${part}`.toLowerCase()));
  const edit = (part: string, change: (before: string) => string): readonly [string, Uint8Array] => {
    const after = withinPart(opened.file, part, () => change(opened.text(part)));
    return [part, opened.encode(part, after)];
  };
  return new Map<string, Uint8Array | null>([
    ...[...gone, ...gone.map(relationshipsPartOf)].map((part) => [part, null] as const),
    edit(relationshipsPartOf(mainPart), (before) =>
      removeFromRoot(before, (element) => ids.has(attributeOf(element, 'Id') ?? '')),
    ),
    edit(CONTENT_TYPES, (before) =>
      removeFromRoot(before, (element) => names.has((attributeOf(element, 'PartName') ?? '').toLowerCase())),
    ),
  ]);
}

function propertiesOf(opened: OpcPackage, item: string): readonly string[] {
  return readRelationships(opened, item)
    .filter(({ type, external }) => type.endsWith('/customXmlProps') && !external)
    .map(({ target }) => target);
}
