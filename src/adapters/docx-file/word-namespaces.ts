/** WordprocessingML as all programs write it (ISO/IEC 29500-4). */
export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The same in documents saved as "Strict Open XML" (ISO/IEC 29500-1). */
export const STRICT_WORD_NAMESPACE = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

export const COMPATIBILITY_NAMESPACE = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

export function isWordNamespace(namespace: string): boolean {
  return namespace === WORD_NAMESPACE || namespace === STRICT_WORD_NAMESPACE;
}
