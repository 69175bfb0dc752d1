import { Failure } from '@/core/failure';
import type { LinkedLedgers, LinkNews, LinkQuestion, LinkSource, SnapshotHead } from '@/core/link';

/** Where its ledgers are kept. */
export const STORE = 'store-1';

/** A server as a test has it: what it answers, what it was asked, and who listens. */
export class FakeLink implements LinkSource {
  known: LinkedLedgers = { store: STORE, ledgers: [], unread: [] };
  /** What it says of a ledger just now. */
  answer: (ledger: string, question: LinkQuestion) => Promise<string> = () =>
    Promise.reject(new Failure('link.lost'));
  /** The only code it takes; empty: it asks for none. */
  rightCode = '';
  /** Why nothing can be published; null: it can. */
  refusal: Failure | null = null;
  readonly asked: (readonly [ledger: string, question: LinkQuestion])[] = [];
  readonly published: (readonly [ledger: string, packet: string])[] = [];
  private code = '';
  private readonly listeners = new Map<(news: LinkNews) => void, string>();

  useCode(code: string): void {
    this.code = code;
  }

  async ledgers(): Promise<LinkedLedgers> {
    await this.admit();
    return this.known;
  }

  async packet(ledger: string, question: LinkQuestion): Promise<string> {
    this.asked.push([ledger, question]);
    await this.admit();
    return this.answer(ledger, question);
  }

  async publish(ledger: string, packet: string): Promise<SnapshotHead | null> {
    await this.admit();
    if (this.refusal !== null) throw this.refusal;
    this.published.push([ledger, packet]);
    return null;
  }

  listen(ledger: string, onNews: (news: LinkNews) => void): () => void {
    this.listeners.set(onNews, ledger);
    const isRefused = this.refused();
    if (isRefused !== null) queueMicrotask(() => onNews({ type: 'refused', failure: isRefused }));
    return () => void this.listeners.delete(onNews);
  }

  /** Ledgers that are listened to. */
  heard(): readonly string[] {
    return Array.from(this.listeners.values());
  }

  tell(news: LinkNews): void {
    for (const onNews of Array.from(this.listeners.keys())) onNews(news);
  }

  private refused(): Failure | null {
    if (this.code === this.rightCode) return null;
    return new Failure(this.code === '' ? 'link.codeNeeded' : 'link.codeWrong');
  }

  private async admit(): Promise<void> {
    await Promise.resolve();
    const refused = this.refused();
    if (refused !== null) throw refused;
  }
}

/** What a ledger says, the so-many-th time. */
export function headOf(sequence: number, ledger = '三会一课.xlsx'): SnapshotHead {
  return {
    ledger,
    source: 'file',
    digest: `digest ${sequence}`,
    takenAt: '2022-01-10T02:32:00.000Z',
    year: 2021,
    period: '2021',
    branch: null,
    sequence,
  };
}

export function snapshot(sequence: number, store = STORE): LinkNews {
  return { type: 'snapshot', head: headOf(sequence), store };
}
