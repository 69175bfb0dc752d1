/** Namespaces of OpenDocument 1.3 part 3. */
const NAMESPACE = 'urn:oasis:names:tc:opendocument:xmlns';

export const OFFICE = `${NAMESPACE}:office:1.0`;
export const STYLE = `${NAMESPACE}:style:1.0`;
export const TABLE = `${NAMESPACE}:table:1.0`;
export const TEXT = `${NAMESPACE}:text:1.0`;
export const NUMBER = `${NAMESPACE}:datastyle:1.0`;
/** What LibreOffice adds: a cell that holds an error is a text to the standard. */
export const CALC = 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0';
