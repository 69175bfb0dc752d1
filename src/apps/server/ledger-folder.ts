import { sha256OfText } from '@/core/digest';
import { Failure, isFailure } from '@/core/failure';
import {
  carriedFailure,
  formatPacket,
  headOf,
  takeSnapshot,
  type LinkQuestion,
  type NewSnapshot,
  type Packet,
  type Snapshot,
  type SnapshotHead,
  type SnapshotStore,
  type UnreadLedger,
} from '@/core/link';
import { CountQueue } from './count-queue';
import { patiently } from './patiently';
import type { ServerLimits } from './server-limits';

/** A ledger file, counted. */
export interface CountedLedger {
  readonly packet: Packet;
  /** Equal as long as no cell is another, whatever the file's bytes. */
  readonly content: string;
}

/** Reads and counts a ledger of the folder by its name. Rejects with Failure where it can't be read. */
export type CountLedger = (ledger: string, question: LinkQuestion) => Promise<CountedLedger>;

/** What is done about a ledger, by who keeps listeners and the terminal. */
export interface LedgerNews {
  onUnread(unread: UnreadLedger): void;
  /** It could not be read before, and now says what was told already. */
  onReadAgain(head: SnapshotHead): void;
}

/** What was counted for one question, as long as the ledger stays as it is. */
const MOST_ANSWERS = 64;

/** The ledgers of a folder: counted when they were saved, and again for whoever asks something else of them. */
export class LedgerFolder {
  private readonly queue = new CountQueue();
  private readonly unread = new Map<string, UnreadLedger>();
  private readonly answers = new Map<string, Promise<string>>();
  /** What figures of a saved ledger say, by the ledger's name. */
  private readonly sayings = new Map<string, string>();

  constructor(
    private readonly store: SnapshotStore,
    private readonly count: CountLedger,
    private readonly news: LedgerNews,
    private readonly limits: Pick<ServerLimits, 'saveWaits'>,
  ) {}

  /** A ledger was saved, at a time in milliseconds; `isNew`: seen for the first time since the server started. */
  async noteSaved(ledger: string, savedAt: number, isNew: boolean): Promise<void> {
    try {
      const counted = await patiently(
        () => this.queue.add(() => this.count(ledger, {}), isNew),
        this.limits.saveWaits,
      );
      const snapshot = await this.snapshotOf(ledger, counted);
      const latest = await this.store.latest(ledger);
      // What was published since the file was saved is newer than the file.
      if (isNew && latest?.source === 'workbook' && Date.parse(latest.takenAt) > savedAt) return;
      this.answers.clear();
      const head = await this.store.put(snapshot);
      const wasUnread = this.unread.delete(ledger);
      if (head === null && wasUnread && latest !== null) this.news.onReadAgain(headOf(latest));
    } catch (error) {
      this.noteUnread(
        ledger,
        isFailure(error) ? error : new Failure('internal', { message: 'count' }, { cause: error }),
      );
    }
  }

  noteUnread(ledger: string, failure: Failure): void {
    const unread = { ledger, failure: carriedFailure(failure) };
    this.unread.set(ledger, unread);
    this.news.onUnread(unread);
  }

  unreadOf(ledger: string): UnreadLedger | null {
    return this.unread.get(ledger) ?? null;
  }

  allUnread(): readonly UnreadLedger[] {
    return Array.from(this.unread.values());
  }

  /** Does the saved ledger say the same as a snapshot that is to be published? */
  saysAlready({ ledger, digest }: NewSnapshot): boolean {
    return this.sayings.get(ledger) === digest;
  }

  /** The newest packet for a question. @throws Failure link.noLedger, and as counting does */
  async packet(ledger: string, question: LinkQuestion): Promise<string> {
    const latest = await this.store.latest(ledger);
    if (latest === null) throw new Failure('link.noLedger', { ledger });
    // What was published came counted.
    return latest.source === 'workbook' || isAnswered(question, latest)
      ? latest.packet
      : this.answer(ledger, question);
  }

  private answer(ledger: string, question: LinkQuestion): Promise<string> {
    const key = JSON.stringify([ledger, question.year, question.period, question.branch]);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = this.queue
      .add(() => this.count(ledger, question), false)
      .then(({ packet }) => formatPacket(packet));
    if (this.answers.size >= MOST_ANSWERS) this.answers.clear();
    this.answers.set(key, answer);
    answer.catch(() => this.answers.delete(key));
    return answer;
  }

  /**
   * Another cell makes another snapshot, also where the figures of its own year are the same: somebody may ask for
   * those of another one.
   */
  private async snapshotOf(ledger: string, { packet, content }: CountedLedger): Promise<NewSnapshot> {
    const snapshot = await takeSnapshot(ledger, 'file', packet);
    this.sayings.set(ledger, snapshot.digest);
    return { ...snapshot, digest: await sha256OfText(snapshot.digest + content) };
  }
}

function isAnswered({ year, period, branch }: LinkQuestion, latest: Snapshot): boolean {
  return (
    (year ?? latest.year) === latest.year &&
    (period ?? latest.period) === latest.period &&
    (branch ?? latest.branch) === latest.branch
  );
}
