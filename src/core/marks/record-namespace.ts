/** What the namespaces of records of all versions begin with. */
export const RECORD_FAMILY = 'urn:taizhang:record:';

/** The version that this program writes, and the only one it reads. */
export const RECORD_VERSION = 1;

/** Of the custom XML part that is a document's record: `urn:taizhang:record:1` (contract §4). */
export const RECORD_NAMESPACE = recordNamespace(RECORD_VERSION);

/** Among the add-in's settings in a document, the one that is its record where Word drops the part. */
export const RECORD_SETTING = 'taizhang.record';

/** The namespace of a record of another version. */
export function recordNamespace(version: number): string {
  return `${RECORD_FAMILY}${version}`;
}
