import { MEASURE } from '@/core/prose';

const MEASURED = new RegExp(`^ ?(?:余|多|几)?(${MEASURE})`, 'u');
const LISTED = new RegExp(`^(?:[、，和及与/ ]*\\d+)+ ?(${MEASURE})`, 'u');
const IN_BRACKETS = /[（(](人次|学时|课时|[次人名份项条场期个篇])[)）]/;
const ALONE = /人次|学时|课时|小时|[次场期份篇条项件人](?=数)/;

/** What a number counts in: right behind it, at the end of its list (5、12、24次), or in its table's headings. */
export function measureOf(after: string, headings: readonly string[]): string {
  const behind = MEASURED.exec(after)?.[1] ?? LISTED.exec(after)?.[1];
  const told = headings.map((heading) => IN_BRACKETS.exec(heading)?.[1] ?? ALONE.exec(heading)?.[0]);
  return behind ?? told.find((measure) => measure !== undefined) ?? '';
}
