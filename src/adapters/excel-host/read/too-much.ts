import { isFailure } from '@/core/failure';

/** What lists areas: Excel says of it only that it fails where there are too many, or where a sheet is protected. */
const LISTS_AREAS = /getMergedAreas|getSpecialCells/i;

/** Would less at once succeed? So it may after more than 512 merged areas as well. */
export function isTooMuch(error: unknown): boolean {
  return isFailure(error) && (error.code === 'office.tooMuch' || isFailedList(error.code, error.fields));
}

/** Will Excel not list the areas of this sheet, however few? */
export function isRefused(error: unknown): boolean {
  return isFailure(error) && (error.code === 'office.denied' || isFailedList(error.code, error.fields));
}

function isFailedList(code: string, fields: Readonly<Record<string, string | number>>): boolean {
  return code === 'office.failed' && LISTS_AREAS.test(String(fields['location']));
}
