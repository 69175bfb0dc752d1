import { sha256OfText } from '@/core/digest';
import { Failure, isFailure, type FailureCode } from '@/core/failure';
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

/** What may pass though the file stays as it is. */
const PASSING: ReadonlySet<FailureCode> = new Set(['file.unreadable', 'file.changed', 'store.failed']);

/** Answers kept of one ledger. */
const MOST_ANSWERS = 8;

/** The ledgers of a folder: counted when they were saved, and again for whoever asks something else of them. */
export class LedgerFolder {
  private readonly queue = new CountQueue();
  private readonly unread = new Map<string, UnreadLedger>();
  /** What was counted for other questions, as long as the ledger stays as it is. */
  private readonly answers = new Map<string, Map<string, Promise<string>>>();
  /** What figures of a saved ledger say, by the ledger's name. */
  private readonly sayings = new Map<string, string>();

  constructor(
    private readonly store: SnapshotStore,
    private readonly count: CountLedger,
    private readonly news: LedgerNews,
    private readonly limits: Pick<ServerLimits, 'saveWaits' | 'published' | 'questions'>,
  ) {}

  /** A ledger was saved, at a time in milliseconds; `isNew`: seen for the first time since the server started. */
  async noteSaved(ledger: string, savedAt: number, isNew: boolean): Promise<void> {
    // One after the other, or an older save could come out as the newest.
    const counting = () => this.queue.add(() => this.countSaved(ledger, savedAt), isNew);
    try {
      await patiently(counting, this.limits.saveWaits);
    } catch (error) {
      this.noteUnread(ledger, failureOf(error));
    }
  }

  /** Those are all there are: what was counted of others, before the server was stopped, can't be read any more. */
  async noteListed(ledgers: readonly string[]): Promise<void> {
    const heads = await this.store.since(0);
    const gone = heads.filter(({ ledger, source }) => source === 'file' && !ledgers.includes(ledger));
    for (const { ledger } of gone) this.noteUnread(ledger, new Failure('file.notFound', { file: ledger }));
  }

  noteUnread(ledger: string, failure: Failure): void {
    this.sayings.delete(ledger);
    const unread = { ledger, failure: carriedFailure(failure) };
    const before = this.unread.get(ledger);
    this.unread.set(ledger, unread);
    if (before?.failure.code !== unread.failure.code) this.news.onUnread(unread);
  }

  /** Can't it be read for a reason that may have passed? */
  isToRetry(ledger: string): boolean {
    const { code } = this.unread.get(ledger)?.failure ?? {};
    return code !== undefined && PASSING.has(code);
  }

  unreadOf(ledger: string): UnreadLedger | null {
    return this.unread.get(ledger) ?? null;
  }

  allUnread(): readonly UnreadLedger[] {
    return Array.from(this.unread.values());
  }

  /** Takes figures of an open workbook; null where they say nothing new. @throws Failure link.tooMany, store.failed */
  async publish(snapshot: NewSnapshot): Promise<SnapshotHead | null> {
    const heads = await this.store.since(0);
    const known = heads.find(({ ledger }) => ledger === snapshot.ledger);
    const isSaved = known?.source === 'file' && this.sayings.get(snapshot.ledger) === snapshot.digest;
    if (isSaved) return null;
    const published = heads.filter(({ source }) => source === 'workbook').length;
    if (known === undefined && published >= this.limits.published) throw new Failure('link.tooMany');
    return this.store.put(snapshot);
  }

  /** The newest packet for a question. @throws Failure link.noLedger, link.tooMany, and as counting does */
  async packet(ledger: string, question: LinkQuestion): Promise<string> {
    const latest = await this.store.latest(ledger);
    if (latest === null) throw new Failure('link.noLedger', { ledger });
    // What was published came counted.
    return latest.source === 'workbook' || isAnswered(question, latest)
      ? latest.packet
      : this.answer(ledger, question);
  }

  /** Ends the counting: after that nothing is put into the store. */
  close(): Promise<void> {
    return this.queue.close();
  }

  private answer(ledger: string, question: LinkQuestion): Promise<string> {
    const answers = this.answers.get(ledger) ?? new Map<string, Promise<string>>();
    const key = JSON.stringify([question.year, question.period, question.branch]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (this.queue.waiting >= this.limits.questions) return Promise.reject(new Failure('link.tooMany'));
    const counting = this.queue.add(() => this.count(ledger, question), false);
    const answer = counting.then(({ packet }) => formatPacket(packet));
    if (answers.size >= MOST_ANSWERS) answers.clear();
    this.answers.set(ledger, answers.set(key, answer));
    answer.catch(() => answers.delete(key));
    return answer;
  }

  private async countSaved(ledger: string, savedAt: number): Promise<void> {
    const snapshot = await this.snapshotOf(ledger, await this.count(ledger, {}));
    this.answers.delete(ledger);
    const latest = await this.store.latest(ledger);
    // What was published since the file was saved is newer than the file.
    const isOlder = latest?.source === 'workbook' && Date.parse(latest.takenAt) > savedAt;
    const head = isOlder ? null : await this.store.put(snapshot);
    const wasUnread = this.unread.delete(ledger);
    if (head === null && wasUnread && latest !== null) this.news.onReadAgain(headOf(latest));
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

function failureOf(error: unknown): Failure {
  return isFailure(error) ? error : new Failure('internal', { message: 'count' }, { cause: error });
}

function isAnswered({ year, period, branch }: LinkQuestion, latest: Snapshot): boolean {
  return (
    (year ?? latest.year) === latest.year &&
    (period ?? latest.period) === latest.period &&
    (branch ?? latest.branch) === latest.branch
  );
}
