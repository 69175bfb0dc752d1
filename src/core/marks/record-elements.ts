import { escapeText } from '@/core/xml';

/** A text in an element; nothing where it is empty. */
export function field(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escapeText(text)}</${name}>`;
}

/** Items in an element; nothing where there are none. */
export function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : item(name, items);
}

export function item(name: string, content: readonly string[]): string {
  return `<${name}>${content.join('')}</${name}>`;
}
