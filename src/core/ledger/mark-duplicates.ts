import { cellAddress } from '@/core/findings';
import { compactText } from '@/core/values';
import { changeEach } from './change-each';
import type { DraftTable } from './draft-table';
import { fieldText } from './field-text';
import type { SheetFindings } from './finding-collector';
import { repeatedIn } from './hash-text';
import type { Exclusion, LedgerRecord } from './ledger';
import { placeOf } from './row-cells';
import type { ReadingRules } from './reading-rules';

/**
 * Rows of one table that say the same in every column count once (contract §5.2), and so do persons listed twice.
 * Two groups that met on one day differ in their group, topic or head count.
 */
export function markDuplicates(
  draft: DraftTable,
  findings: SheetFindings,
  rules: ReadingRules = {},
): DraftTable {
  const { role } = draft.found;
  if (role.dateColumn === undefined && role.unique === undefined) return draft;
  const areCounted = role.unique === undefined && rules.countsDuplicates === true;
  const code = role.unique?.code ?? 'row.duplicate';
  const firstNamed = new Map<string, number>();
  const firstLike = firstLikeIn(draft);
  const named = draft.columns.find(({ name }) => name !== null && name === role.unique?.column);
  const placeOfName = named === undefined ? null : { column: named.column };
  const records = changeEach(draft.records, (record, place): LedgerRecord => {
    if (record.excluded !== null) return record;
    const name = uniqueKey(record, draft);
    const first = name === null ? firstLike(place) : firstNamed.get(name);
    if (first === undefined) {
      if (name !== null) firstNamed.set(name, record.row);
      return record;
    }
    const said = textOf(role.unique?.column, record, draft);
    const { column, text } = { ...(draft.dates[place] ?? NOWHERE), ...placeOfName };
    findings.add(code, record.row, column, said === '' ? text : said, { first });
    if (areCounted) return record;
    const excluded: Exclusion = { reason: 'duplicate', detail: cellAddress(first, column) };
    return { ...record, excluded };
  });
  return { ...draft, records };
}

const NOWHERE = { column: 1, text: '' };

/**
 * The row of the first record asked for that says the same as this one. What they say is only put together where
 * hashes are equal, which is seldom.
 */
function firstLikeIn({ records, likeness }: DraftTable): (place: number) => number | undefined {
  const { hashes } = likeness;
  const repeated = repeatedIn(hashes);
  const firsts = new Map<string, number>();
  return (place) => {
    if (!repeated.has(hashes[place] ?? 0)) return undefined;
    const text = likeness.textAt(place);
    const first = firsts.get(text);
    if (first === undefined && text !== '') firsts.set(text, records[place]?.row ?? 0);
    return first;
  };
}

/** Null where the role has no unique names, or the row names nobody. */
function uniqueKey(record: LedgerRecord, draft: DraftTable): string | null {
  const { unique } = draft.found.role;
  if (unique === undefined) return null;
  const name = textOf(unique.column, record, draft);
  if (name === '') return null;
  return [name, ...unique.besides.map((column) => textOf(column, record, draft))].join('\u0001');
}

function textOf(name: string | undefined, record: LedgerRecord, { columns }: DraftTable): string {
  const index = placeOf(name, columns);
  return compactText(fieldText(record.fields[index]));
}
