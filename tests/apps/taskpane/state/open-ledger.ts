import type { ChosenFile, Desk } from '@/apps/taskpane/desk/desk';
import { LedgerStore, type LedgerState } from '@/apps/taskpane/state/ledger-store';
import type { ChosenFileHandle } from '@/apps/taskpane/state/read-chosen-files';
import { textsOf } from '../desk/open-account';
import { meetingsFile } from '../desk/sample-files';
import type { ServedWorker } from '../desk/served-worker';
import { handleOf } from './file-handles';
import { servedDesks } from './served-desks';

export const NOW = new Date('2022-01-10T02:00:00Z');
export const LATER = new Date('2022-01-10T03:00:00Z');

/** Two lectures in 2021, one of them in the first quarter, and one in 2020. */
export const LEDGER = meetingsFile(
  '甲.xlsx',
  ['2020-03-05', '党课'],
  ['2021-03-05', '党课'],
  ['2021-06-05', '党课'],
);
/** One lecture in 2021, one in 2020. */
export const OTHER_LEDGER = meetingsFile('乙.xlsx', ['2020-03-05', '党课'], ['2021-09-05', '党课']);

export const chosen = ({ name, bytes }: ChosenFile): ChosenFileHandle => handleOf(name, bytes);

interface OpenedLedger {
  readonly store: LedgerStore;
  readonly started: readonly ServedWorker[];
  /** Each state there was since. */
  readonly states: readonly LedgerState[];
  /** From now on it is an hour later. */
  readonly setLater: () => void;
  /** Year, period and number of lectures of what is held. */
  readonly told: () => readonly [year: number, period: string, lectures: string | undefined] | null;
}

/** A store without a ledger yet; its first desks are those given. */
export function openedLedger(...desks: readonly Partial<Desk>[]): OpenedLedger {
  let now = NOW;
  const { startWorker, started } = servedDesks(...desks);
  const store = new LedgerStore(startWorker, () => now);
  const states: LedgerState[] = [];
  store.subscribe(() => states.push(store.get()));
  return {
    store,
    started,
    states,
    setLater: () => {
      now = LATER;
    },
    told: () => {
      const { held } = store.get();
      if (held === null) return null;
      const { year, period } = held.overview;
      return [year, period, textsOf(held.overview, ['partyLecture.count'])['partyLecture.count']];
    },
  };
}

/** Messages take a moment. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}
