import { findingAt, NO_PLACE, type Finding } from '@/core/findings';
import { removeForbidden } from '@/core/xml';
import { describeConventions, describePart, describeScope } from './describe-scope';
import type { DocumentRecord, RecordedScope } from './record';
import { formatRecord } from './format-record';
import { recordFindings } from './record-findings';
import type { RecordReading } from './report-host';
import { tellsOfFigures } from './tells-of-figures';

/** The record to be written: the last one where the new one would say nothing but another time. */
export function renewRecord(last: DocumentRecord | null, record: DocumentRecord): DocumentRecord {
  return last !== null && isSameRecord(last, { ...record, writtenAt: last.writtenAt }) ? last : record;
}

/** Do both say the same once they are written? */
export function isSameRecord(one: DocumentRecord, other: DocumentRecord): boolean {
  if (one === other) return true;
  if (one.writtenAt !== other.writtenAt || saysOtherTexts(one, other)) return false;
  return formatRecord(one) === formatRecord(other);
}

/** Found faster than what is as it was. */
function saysOtherTexts(last: DocumentRecord, record: DocumentRecord): boolean {
  return record.figures.some(
    ({ text }, index) => removeForbidden(text) !== removeForbidden(last.figures[index]?.text ?? ''),
  );
}

/** What somebody who refreshes should know of the record, of what is counted, and of what no refresh reaches. */
export function refreshFindings(
  reading: RecordReading,
  record: DocumentRecord,
  isWritten: boolean,
): readonly Finding[] {
  const states = recordFindings(reading);
  if (reading.state !== 'present' || !tellsOfFigures(reading.record)) return states;
  const outdated = isWritten ? record.lists.map((title) => findingAt('annex.outdated', NO_PLACE, title)) : [];
  return [
    ...states,
    ...severalScopes(reading.beside?.scopes),
    ...otherScope(reading.record, record),
    ...otherConventions(reading.record, record),
    ...outdated,
  ];
}

function severalScopes(scopes: readonly RecordedScope[] | undefined): readonly Finding[] {
  if (scopes === undefined) return [];
  return [findingAt('record.scopesDiffer', NO_PLACE, scopes.map(describeScope).join('；'))];
}

/** Figures of another year, period or branch are other figures under the same name. */
function otherScope(last: DocumentRecord, record: DocumentRecord): readonly Finding[] {
  if (last.year !== record.year) {
    return [findingAt('record.otherYear', NO_PLACE, String(last.year), { year: record.year })];
  }
  const [was, is] = [describePart(last), describePart(record)];
  return was === is ? [] : [findingAt('record.otherPeriod', NO_PLACE, was, { period: is })];
}

/** Numbers counted by other conventions are other numbers, and those counted by unusual ones are not the usual. */
function otherConventions(last: DocumentRecord, record: DocumentRecord): readonly Finding[] {
  const [was, settings] = [describeConventions(last), describeConventions(record)];
  if (was === '' && settings === '') return [];
  if (was === settings) return [findingAt('record.settings', NO_PLACE, was)];
  if (settings === '') return [findingAt('record.usualSettings', NO_PLACE, was)];
  return was === ''
    ? [findingAt('record.newSettings', NO_PLACE, '', { settings })]
    : [findingAt('record.otherSettings', NO_PLACE, was, { settings })];
}
