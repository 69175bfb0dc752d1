import { compactText } from '@/core/values';

export const YEAR_HEADING = /^年[度份]?$/;
const YEAR = /^((?:19|20)\d{2})年?度?$/;

/** The year in 2023, 2023年, 2023年度; null: it says something else. */
export function yearIn(text: string): number | null {
  const year = YEAR.exec(compactText(text))?.[1];
  return year === undefined ? null : Number(year);
}
