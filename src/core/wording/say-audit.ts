import type { AuditFinding } from '@/core/audit';
import type { Language } from './catalogue';
import { catalogueOf, fillTemplate } from './say';

const LONGEST_SENTENCE = 40;

/** Why a number of a document can't be right, and what to do. */
export function sayAudit(
  { code, fields, text }: Pick<AuditFinding, 'code' | 'fields' | 'text'>,
  language: Language,
): string {
  const elsewhere = String(fields['elsewhere'] ?? '');
  const cut = elsewhere.length > LONGEST_SENTENCE ? `${elsewhere.slice(0, LONGEST_SENTENCE)}…` : elsewhere;
  return fillTemplate(catalogueOf(language).audit[code], { ...fields, text, elsewhere: cut });
}
