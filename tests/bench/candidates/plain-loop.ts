import type { Ledger, LedgerRecord } from '@/core/ledger';
import { COUNTED_KINDS } from '@/packs/party-branch/figures';
import { takeAccount } from '../product/take-account';

const YEAR = 2021;

const COLUMNS = ['expected', 'attended', 'onLeave', 'hours', 'makeUp'] as const;

type Places = Readonly<Record<(typeof COLUMNS)[number], number>>;

export async function prepare(file: string): Promise<Ledger> {
  return (await takeAccount(file)).ledger;
}

/** The numbers alone, as somebody counts them who knows this one ledger and needs nothing else. */
export function work({ tables }: Ledger): readonly (readonly unknown[])[] {
  const byKind = new Map(COUNTED_KINDS.map(({ id }) => [id, newCounts()]));
  const all = newCounts();
  for (const { columns, records } of tables) {
    const placeOf = (name: string) => columns.findIndex((column) => column.name === name);
    const places = Object.fromEntries(COLUMNS.map((name) => [name, placeOf(name)])) as Places;
    for (const record of records) {
      if (record.excluded !== null || record.date?.year !== YEAR) continue;
      add(all, record, places);
      for (const kind of record.kinds) {
        const counts = byKind.get(kind);
        if (counts !== undefined) add(counts, record, places);
      }
    }
  }
  return Array.from(byKind.values(), ({ count, expected, attended, onLeave }) => [
    count,
    expected,
    attended,
    onLeave,
  ]);
}

function newCounts() {
  return { count: 0, expected: 0, attended: 0, onLeave: 0, hours: 0, makeUp: 0, bothExpected: 0, both: 0 };
}

function add(counts: ReturnType<typeof newCounts>, { fields }: LedgerRecord, places: Places): void {
  const expected = fields[places.expected];
  const attended = fields[places.attended];
  const onLeave = fields[places.onLeave];
  const hours = fields[places.hours];
  const makeUp = fields[places.makeUp];
  counts.count += 1;
  if (typeof expected === 'number') counts.expected += expected;
  if (typeof attended === 'number') counts.attended += attended;
  if (typeof onLeave === 'number') counts.onLeave += onLeave;
  if (typeof hours === 'number') counts.hours += hours;
  if (typeof makeUp === 'number') counts.makeUp += makeUp;
  if (typeof expected !== 'number' || typeof attended !== 'number') return;
  counts.bothExpected += expected;
  counts.both += attended;
}
