import type { Finding } from '@/core/findings';

/** A sheet without its name, which may be a person's. */
export interface ToldSheet {
  /** Place in its workbook, from 1. */
  readonly number: number;
  readonly role: string;
}

const [NUMBER, ROLE] = ['sheetNumber', 'sheetRole'] as const;

/** A finding for the level above: code and place. Null: the sheet is not known. */
export function findingAbove(finding: Finding, sheet: ToldSheet | null): Finding {
  const fields = sheet === null ? {} : { [NUMBER]: sheet.number, [ROLE]: sheet.role };
  return { ...finding, sheet: '', value: '', fields };
}

/** Null: a packet that was made for other readers does not tell. */
export function sheetOf({ fields }: Finding): ToldSheet | null {
  const [number, role] = [fields[NUMBER], fields[ROLE]];
  return typeof number === 'number' && typeof role === 'string' ? { number, role } : null;
}
