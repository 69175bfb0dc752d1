import { removeForbidden } from './forbidden-characters';

// A bare carriage return would be read back as a line feed (XML 1.0, 2.11).
const TEXT_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};

// Bare white space in an attribute would be read back as spaces (XML 1.0, 3.3.3).
const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = {
  ...TEXT_ESCAPES,
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** Whether a text needs any change; hardly one does. */
const NEEDS_ESCAPE = /[&<>\r]|[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/;

/** The text as element content. Characters that XML forbids are left out. */
export function escapeText(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return removeForbidden(text).replace(/[&<>\r]/g, (character) => TEXT_ESCAPES[character] ?? character);
}

/** The text as the content of a double-quoted attribute. Characters that XML forbids are left out. */
export function escapeAttribute(text: string): string {
  return removeForbidden(text).replace(
    /[&<>\r"\t\n]/g,
    (character) => ATTRIBUTE_ESCAPES[character] ?? character,
  );
}
