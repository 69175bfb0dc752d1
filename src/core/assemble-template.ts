import { findingAt, NO_PLACE, type Finding } from '@/core/findings';
import { FIGURE_PERIOD_MARK } from '@/core/figures';
import {
  emptyRecord,
  tagOf,
  toMarkText,
  type Change,
  type DocumentRecord,
  type Mark,
  type MarkEdit,
  type RecordReading,
} from '@/core/marks';
import { isMissingText, missingText } from '@/core/values';
import { turnedEdits, turnMarks } from '@/core/year-turn';
import type { Account } from './account';
import { assembleRefresh } from './assemble-refresh';
import type { Recording } from './record-account';

/** What is to be written so that a document is a template: no mark says a number, and nobody's rows are recorded. */
export interface AssembledTemplate {
  readonly edits: readonly MarkEdit[];
  /** Only what figures alone can't tell next time; null: nothing. */
  readonly record: DocumentRecord | null;
}

/**
 * Marks that each say what belongs there: 〔待补：党员大会次数〕. `year` is the one the document was written for, by
 * which marks of a part of it go over into another year.
 */
export function assembleTemplate(
  marks: readonly Mark[],
  reading: RecordReading,
  { year, writtenAt }: { readonly year: number; readonly writtenAt: string },
): AssembledTemplate {
  const last = recordIn(reading);
  const labels = new Map(last?.figures.map(({ key, label }) => [tagOf(key), label]));
  const edits = marks.flatMap(({ index, tag, title, text }) => {
    const empty = toMarkText(missingText(labels.get(tag) ?? (title === '' ? tag : title)));
    return text === empty ? [] : [{ index, text: empty }];
  });
  const { phrases = [], lists = [] } = last ?? {};
  const isOfYear = marks.some(({ tag }) => tag.includes(FIGURE_PERIOD_MARK));
  const isTelling = isOfYear || phrases.length > 0 || lists.length > 0;
  return { edits, record: isTelling ? { ...emptyRecord(writtenAt), year, phrases, lists } : null };
}

/** A template as it becomes a report. */
export interface TemplateReport {
  readonly edits: readonly MarkEdit[];
  readonly record: DocumentRecord;
  /** Figures without a value and marks that no figure stands behind, each once; tables that no ledger reaches. */
  readonly findings: readonly Finding[];
}

interface TemplateOptions extends Recording {
  /** The template's name, for findings. */
  readonly name: string;
}

/**
 * Every mark of a document × figures → a report, whatever its marks said and its record knew: their tags rule. A mark
 * of no figure says 〔待补：…〕, so that no number of somebody else's is left.
 */
export function assembleTemplateReport(
  account: Account,
  marks: readonly Mark[],
  reading: RecordReading,
  { name, ...recording }: TemplateOptions,
): TemplateReport {
  const last = recordIn(reading);
  const years = last === null ? 0 : account.figures.scope.year - last.year;
  const turned = turnMarks(marks, last, years).marks;
  const choices = {
    edited: 'overwrite',
    marks: new Set(turned.map(({ index }) => index)),
    keepsPersons: recording.keepsPersons === true,
  } as const;
  const plan = assembleRefresh(account, turned, { state: 'missing' }, choices, recording.writtenAt);
  const unknown = plan.changes.filter(({ status }) => status === 'unknown');
  const { phrases = [], lists = [] } = last ?? {};
  return {
    edits: [...turnedEdits(marks, turned, plan), ...unknown.flatMap(emptied)],
    record: { ...plan.record, phrases, lists },
    findings: [
      ...eachOnce('narrative.unknownFigure', unknown, name),
      ...eachOnce('figure.noValue', plan.changes.filter(lacksValue(account)), name),
      ...lists.map((title) => findingAt('annex.outdated', NO_PLACE, title)),
    ],
  };
}

function recordIn(reading: RecordReading): DocumentRecord | null {
  return reading.state === 'present' ? reading.record : null;
}

function emptied({ index, label, key, old }: Change): readonly MarkEdit[] {
  return isMissingText(old) ? [] : [{ index, text: toMarkText(missingText(label === '' ? key : label)) }];
}

function lacksValue({ figures }: Account): (change: Change) => boolean {
  return ({ key, status }) => status !== 'unknown' && figures.get(key)?.value === null;
}

function eachOnce(
  code: 'narrative.unknownFigure' | 'figure.noValue',
  changes: readonly Change[],
  narrative: string,
): readonly Finding[] {
  const labels = new Set(changes.map(({ label, key }) => (label === '' ? key : label)));
  return Array.from(labels, (label) => findingAt(code, NO_PLACE, label, { narrative }));
}
