import { decodeHtml } from './html-text';

const ATTRIBUTE = /([^\s=/"']+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The value of an attribute, empty where it has none; null where it does not stand in the tag. */
function htmlAttribute(attributes: string, name: string): string | null {
  for (const [, given = '', ...values] of attributes.matchAll(ATTRIBUTE)) {
    if (given.toLowerCase() === name) return decodeHtml(values.find(Boolean) ?? '');
  }
  return null;
}

/** A whole number from 1 up to a limit; 1 where none stands. */
export function htmlSpan(attributes: string, name: string, limit: number): number {
  const span = Number(htmlAttribute(attributes, name) ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, limit) : 1;
}

/** Is the element taken out of the page by its own style? */
export function isHiddenHtml(attributes: string): boolean {
  return /(?:^|[;\s])display\s*:\s*none/i.test(htmlAttribute(attributes, 'style') ?? '');
}
