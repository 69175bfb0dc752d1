/** Of the custom XML part that is a document's record (contract §4). */
export const RECORD_NAMESPACE = 'urn:taizhang:record:1';
