import { removeForbidden } from '@/core/xml';

const BREAKS = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** The text as a run of a document holds it: breaks and tabs are spaces, what XML forbids is gone. */
export function toOneLine(text: string): string {
  return removeForbidden(text.replace(BREAKS, ' '));
}
