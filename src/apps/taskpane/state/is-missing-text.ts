import { missingText } from '@/core/report';

/** How a figure without a value begins in a report. */
const BEGINNING = missingText('').replace(/〕$/, '');

/** Does a text in a report stand for a value that the ledger does not hold? */
export function isMissingText(text: string): boolean {
  return text.startsWith(BEGINNING);
}
