import type { AuditFinding } from '@/core/audit';
import type { Language } from './catalogue';
import { catalogueOf, fillTemplate } from './say';
import { IMPOSSIBLE_MONTH } from './special-cases';

const LONGEST_SENTENCE = 40;

/** Why a number of a document can't be right, and what to do. */
export function sayAudit(
  { code, fields, text }: Pick<AuditFinding, 'code' | 'fields' | 'text'>,
  language: Language,
): string {
  const elsewhere = String(fields['elsewhere'] ?? '');
  const cut = elsewhere.length > LONGEST_SENTENCE ? `${elsewhere.slice(0, LONGEST_SENTENCE)}…` : elsewhere;
  const hasNoMonth = code === 'audit.dateImpossible' && fields['days'] === 0;
  const template = hasNoMonth ? IMPOSSIBLE_MONTH[language] : catalogueOf(language).audit[code];
  return fillTemplate(template, { ...fields, text, elsewhere: cut });
}
