import type { RowStanding } from '@/core/effect';
import type { RowRef } from '@/core/figures';
import { formatIsoDate, formatRanges } from '@/core/values';
import { sayGroup, type Language } from '@/core/wording';
import type { RowsText } from '../text/rows-text';
import { rowsSummary } from './rows-summary';

/** A single row as it was read, what was found in the rows, and what they are where they are no records; nothing that the summary says already. */
export function linesAboutRows(standing: RowStanding, text: RowsText, language: Language): readonly string[] {
  const { rows, findings, notes } = standing;
  const [row, ...others] = rows;
  const summary = rowsSummary(standing, text, language);
  const said = [
    others.length === 0 ? rowText(row) : '',
    ...findings.map((group) => sayGroup(group, language)),
    ...(isSingleNote(standing) ? [] : notes.map((note) => noteText(note, text))),
  ];
  return said.filter((line) => line !== '' && line !== summary);
}

function rowText(row: RowRef | undefined): string {
  if (row === undefined) return '';
  const { date, kind, topic } = row;
  return [date === null ? '' : formatIsoDate(date), kind, topic].filter((part) => part !== '').join(' · ');
}

/** The summary is that note. */
function isSingleNote({ rows, findings, notes }: RowStanding): boolean {
  return rows.length + findings.length === 0 && notes.length === 1 && (notes[0]?.count ?? 0) <= 1;
}

function noteText({ kind, rows, count }: RowStanding['notes'][number], text: RowsText): string {
  if (rows.length === 0) return '';
  const named = formatRanges(rows).replaceAll(',', '、');
  return text.kindOf(`${named}${count > rows.length ? text.andMore : ''}`, text.kinds[kind]);
}
