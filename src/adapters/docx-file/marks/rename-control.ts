import { titleOf, type MarkEdit } from '@/core/marks';
import { escapeAttribute, type Replacement, type Span } from '@/core/xml';
import type { Control, NameElements } from './control';
import { PLAIN_NAMES, PROPERTIES_TAG } from './plain-markup';

const VALUE = /\s((?:[^\s"'=<>]*:)?val)\s*=\s*(?:"[^"]*"|'[^']*')/;

/** The changes to the XML after which the control has the tag and the title of the edit, as far as it names any. */
export function renameControl(xml: string, control: Control, edit: MarkEdit): readonly Replacement[] {
  const names = control.isPlain ? namesOfPlain(xml, control.inner) : control.names;
  const title = edit.title === undefined ? control.title : titleOf(edit.title);
  return [
    ...(edit.tag === undefined || edit.tag === control.tag ? [] : [valueIn(xml, names.tag, edit.tag)]),
    ...(title === control.title ? [] : [titleIn(xml, names, title)]),
  ];
}

function titleIn(xml: string, { tag, title }: NameElements, text: string): Replacement {
  if (title !== null) return valueIn(xml, title, text);
  // In front of the tag, where the standard has it, and with its prefixes.
  const written = xml.slice(tag.start, tag.end);
  const prefix = /^<([^\s:/>]+:)?/.exec(written)?.[1] ?? '';
  const attribute = VALUE.exec(written)?.[1] ?? `${prefix}val`;
  const element = `<${prefix}alias ${attribute}="${escapeAttribute(text)}"/>`;
  return { start: tag.start, end: tag.start, text: element };
}

/** Another value for the element's `w:val`; all else of it stays. */
function valueIn(xml: string, element: Span, text: string): Replacement {
  const [found = '', attribute = ''] = VALUE.exec(xml.slice(element.start, element.end)) ?? [];
  const start = element.start + xml.slice(element.start, element.end).indexOf(found);
  return { start, end: start + found.length, text: ` ${attribute}="${escapeAttribute(text)}"` };
}

/** A plain control holds no other one, and its names come first in its properties. */
function namesOfPlain(xml: string, inner: Span): NameElements {
  const start = xml.lastIndexOf(PROPERTIES_TAG, inner.start) + PROPERTIES_TAG.length;
  const [, alias = '', , tag = ''] = PLAIN_NAMES.exec(xml.slice(start, inner.start)) ?? [];
  const between = start + alias.length;
  return {
    title: alias === '' ? null : { start, end: between },
    tag: { start: between, end: between + tag.length },
  };
}
