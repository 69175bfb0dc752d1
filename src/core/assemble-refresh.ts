import type { Finding } from '@/core/findings';
import type { Figure } from '@/core/figures';
import {
  figureWithin,
  joinMappings,
  planRefresh,
  refreshFindings,
  renewRecord,
  scopeIn,
  settleRecord,
  type DocumentRecord,
  type EditOutcome,
  type Mark,
  type RecordReading,
  type RefreshChoices,
  type RefreshPlan,
} from '@/core/marks';
import { missingText } from '@/core/values';
import type { Account } from './account';
import type { Recording } from './record-account';
import { recordHead } from './record-head';

export interface AssembledRefresh extends RefreshPlan {
  /** The record that goes with the edits; the one found, when it would say nothing new. */
  readonly record: DocumentRecord;
  readonly findings: readonly Finding[];
}

export type Refreshing = RefreshChoices & {
  /** Whether names of persons are kept from now on; absent: as the record has it. */
  readonly keepsPersons?: boolean;
  /** The user said what all marks are counted for, whatever the document's records say. */
  readonly isScopeTold?: boolean;
};

/** Marks × figures → planned edits and the record that goes with them if all are made. */
export function assembleRefresh(
  account: Account,
  marks: readonly Mark[],
  reading: RecordReading,
  choices: Refreshing,
  writtenAt: string,
): AssembledRefresh {
  const last = recordIn(reading);
  const { figures } = account;
  const keepsPersons = choices.keepsPersons ?? last?.keepsPersons === true;
  const rows = { contentOf: figures.contentOf.bind(figures), keepsPersons };
  const asked = { get: figures.get.bind(figures), textOf, keys: figures.keys, rows };
  const plan = planRefresh(marks, last, asked, carefully(choices, reading));
  const record = recordPlanned(account, plan, last, { keepsPersons, writtenAt });
  return {
    ...plan,
    record: renewRecord(last, record),
    findings: refreshFindings(reading, record, plan.edits.length > 0),
  };
}

/** Where marks may be counted for one thing or another, only those are written that somebody chooses. */
function carefully(choices: Refreshing, reading: RecordReading): RefreshChoices {
  const isUnsure = reading.state === 'present' && reading.beside?.scopes !== undefined;
  return isUnsure && choices.isScopeTold !== true ? { accept: new Set(), ...choices } : choices;
}

/** A document in which nothing is counted anew is of what it was of. */
function recordPlanned(
  account: Account,
  plan: RefreshPlan,
  last: DocumentRecord | null,
  { keepsPersons, writtenAt }: Required<Recording>,
): DocumentRecord {
  const head = recordHead(account, writtenAt);
  const scope = last === null || plan.counted.size > 0 ? scopeIn(head) : { ...scopeIn(last), writtenAt };
  const { phrases = [], lists = [], versions, accepted } = last ?? {};
  return {
    ...scope,
    ...joinMappings(last ?? {}, head),
    phrases,
    lists,
    ...(keepsPersons ? { keepsPersons } : {}),
    ...(versions === undefined ? {} : { versions }),
    ...(accepted === undefined ? {} : { accepted }),
    figures: plan.figures.map((figure) =>
      last === null || plan.counted.has(figure.key) ? figure : figureWithin(scope, figure, last),
    ),
  };
}

function textOf({ text, label }: Figure): string {
  return text === '' ? missingText(label) : text;
}

/** What became of the planned edits → the record to be written. */
export function settleRefresh(
  { record, changes }: AssembledRefresh,
  reading: RecordReading,
  outcome: EditOutcome,
): DocumentRecord {
  return settleRecord(record, recordIn(reading), changes, outcome);
}

function recordIn(reading: RecordReading): DocumentRecord | null {
  return reading.state === 'present' ? reading.record : null;
}
