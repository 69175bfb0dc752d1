import { MemoryStore, takeSnapshot, type Packet } from '@/core/link';
import type { RollupDefinition, RollupQuestion } from '@/core/rollup';
import { formatPeriod, parsePeriod, yearPeriod } from '@/core/values';

/** A trade that counts one kind of meeting. */
export const DEFINITION: RollupDefinition = {
  branchHeading: '支部',
  listHeadings: ['支部'],
  branchName: 'profile.branch',
  columns: [
    { group: '例会', heading: '次数', figure: 'meeting.count' },
    {
      group: '例会',
      heading: '出勤率',
      figure: 'meeting.rate',
      rate: { part: 'meeting.attended', whole: 'meeting.expected' },
    },
    { group: '例会', heading: '学时', figure: 'meeting.hours' },
  ],
  byMonth: [{ sheet: '例会按月', figure: 'meeting.count' }],
  shortages: [{ rule: 'meeting.quarterly', heading: '例会' }],
  sheetRoles: { meeting: '会议台账' },
};

export const QUESTION: RollupQuestion = { year: 2021, period: yearPeriod(2021), expected: [], unread: [] };

/** What a branch tells; the rest is as if it told nothing. */
export interface Told {
  readonly ledger: string;
  readonly branch?: string;
  readonly period?: string;
  readonly takenAt?: string;
  readonly values?: Readonly<Record<string, number | string | null>>;
  readonly reminders?: Packet['reminders'];
  readonly findings?: Packet['findings'];
}

export async function storeOf(all: readonly Told[]): Promise<MemoryStore> {
  const store = new MemoryStore('test');
  for (const { ledger, branch, ...told } of all) {
    const period = parsePeriod(told.period ?? '2021', 2021) ?? yearPeriod(2021);
    const snapshot = await takeSnapshot(ledger, 'file', {
      takenAt: told.takenAt ?? '2022-01-10T00:00:00.000Z',
      ledgers: [],
      scope: { year: period.to.year, period, branch: null },
      figures: [],
      values: { ...(branch === undefined ? {} : { 'profile.branch': branch }), ...told.values },
      findings: told.findings ?? [],
      reminders: told.reminders ?? [],
      lists: [],
    });
    await store.put({ ...snapshot, period: formatPeriod(period) });
  }
  return store;
}
