import { removeForbidden } from '@/core/xml';

const BREAKS = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** Hardly a text has any of them, and this tells at once. */
const SUSPECT = /[^\u0020-\u0084\u0086-\u2027\u202A-\uD7FF\uE000-\uFFFD]/;

/** The text as a run of a document holds it: breaks and tabs are spaces, what XML forbids is gone. */
export function toOneLine(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return removeForbidden(text.replace(BREAKS, ' '));
}
