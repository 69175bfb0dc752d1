/**
 * XML as text: where each tag stands, what a text means, how a text is written.
 * In: XML or plain text.  Out: tags, texts and elements with their exact places, so that a text can be edited where
 * it stands; escaped text.
 * Knows nothing of Office, packages or records.
 */
export { parseXml, readElement } from './read-element';
export { attributeOf } from './xml-element';
export type { XmlElement } from './xml-element';
export { XmlError } from './xml-error';
export { XmlReader } from './xml-reader';
export { decodeText } from './decode-text';
export { escapeAttribute, escapeText } from './escape-text';
export { removeForbidden } from './forbidden-characters';
export { splice, type Replacement, type Span } from './splice';
