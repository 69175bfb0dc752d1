import type { OpcPackage, PartChanges } from '@/adapters/opc-package';
import type { FoundRecords } from './find-records';
import { removeRecordParts } from './remove-record-parts';
import { removeRecordSettings } from './remove-record-settings';

/** The changes after which the document keeps no record, in parts or settings, but those of later versions. */
export function removeRecords(
  opened: OpcPackage,
  mainPart: string,
  { ours, ourSettings }: Pick<FoundRecords, 'ours' | 'ourSettings'>,
): PartChanges {
  return new Map([
    ...removeRecordSettings(opened, ourSettings),
    ...removeRecordParts(opened, mainPart, ours),
  ]);
}
