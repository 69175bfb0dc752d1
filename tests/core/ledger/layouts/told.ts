import { fieldText, type Sheet } from '@/core/ledger';
import { placed, read } from '../read';

/** `2021-03-05 generalMeeting 27/25/2` */
export function told(...sheets: readonly Sheet[]): readonly string[] {
  return read(...sheets).tables.flatMap(({ columns, records }) => {
    const at = (name: string) => columns.findIndex((column) => column.name === name);
    return records.map(({ date, kinds, fields, excluded }) => {
      const when =
        date === null ? '?' : [date.year, date.month, date.day].filter((part) => part !== null).join('-');
      const counts = ['expected', 'attended', 'onLeave'].map((name) => fieldText(fields[at(name)])).join('/');
      return `${when} ${kinds.join('+')} ${counts}${excluded === null ? '' : ` ${excluded.reason}`}`.trim();
    });
  });
}

/** `date.text A2` of each finding. */
export const codes = (...sheets: readonly Sheet[]): readonly string[] => read(...sheets).findings.map(placed);
