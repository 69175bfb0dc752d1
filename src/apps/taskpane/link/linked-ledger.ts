import { Failure, isFailure, type FailureCode } from '@/core/failure';
import type { LinkNews, SnapshotHead } from '@/core/link';
import type { Desk } from '../desk/desk';
import type { Overview } from '../desk/overview';
import { FailingStore } from '../state/failing-store';
import type { LedgerStore } from '../state/ledger-store';
import { Gathered } from './gathered';
import { RETRY, type Later } from './later';
import type { LinkAccess } from './link-access';
import { NOT_LINKED, type LinkState } from './link-state';
import { questionLike } from './question-like';

/** What passes by itself. */
const PASSING: readonly FailureCode[] = ['link.lost', 'link.tooMany'];

/** The newest figures that were taken over: of which snapshot, for which question, and at which desk. */
interface Taken {
  readonly asked: string;
  readonly desk: Desk;
}

/** A ledger somebody else keeps: its newest figures are the ones the pane holds, as long as the link does. */
export class LinkedLedger extends FailingStore<LinkState> {
  private head: SnapshotHead | null = null;
  private taken: Taken | null = null;
  private endListening: () => void = () => undefined;
  private endWaiting: () => void = () => undefined;
  private readonly taking = new Gathered(() => this.takeNewest());

  constructor(
    private readonly access: LinkAccess,
    private readonly ledger: LedgerStore,
    private readonly later: Later,
  ) {
    super(NOT_LINKED);
  }

  /** Gives what ends it. */
  start(): () => void {
    const ends = [
      this.access.onGiven(() => {
        if (this.get().line !== 'ended') this.listen();
      }),
      this.ledger.subscribeTo(
        ({ like }) => JSON.stringify(questionLike(like)),
        () => void this.taking.ask(),
      ),
      this.ledger.subscribeTo(
        ({ held }) => held?.desk,
        () => this.noteOther(),
      ),
    ];
    return () => {
      for (const end of ends) end();
      this.stop();
    };
  }

  link(ledger: string, isFollowed = false): void {
    this.set({ ...NOT_LINKED, ledger, isFollowed });
    this.taken = null;
    this.listen();
  }

  /** What was counted last stays. */
  unlink(): void {
    this.stop();
    this.set({ line: 'ended', unread: null });
  }

  follow(isFollowed: boolean): void {
    this.set({ isFollowed, followed: null });
  }

  noteFollowed(marks: number): void {
    this.set({ followed: marks });
  }

  /** Keeps what is linked; what comes of it is told. */
  keep(write: () => Promise<void>): Promise<void> {
    return this.attempt(write);
  }

  private listen(): void {
    const { ledger } = this.get();
    if (ledger === '') return;
    this.stop();
    this.set({ line: 'opening', failure: null });
    if (this.access.get().isAsked) return;
    this.endListening = this.access.source.listen(ledger, (news) => this.hear(news));
  }

  private stop(): void {
    this.head = null;
    this.endListening();
    this.endWaiting();
  }

  private hear(news: LinkNews): void {
    switch (news.type) {
      case 'open':
      case 'lost':
        this.set({ line: news.type });
        return;
      case 'snapshot':
        this.head = news.head;
        this.set({ unread: null });
        void this.taking.ask();
        return;
      case 'unread': {
        const { code, fields } = news.unread.failure;
        this.set({ unread: new Failure(code, fields) });
        return;
      }
      case 'refused':
        this.refuse(news.failure);
    }
  }

  /** A code may open the line again; otherwise the server's answer stands. */
  private refuse(failure: Error): void {
    this.stop();
    const isAsked = this.access.refuse(failure);
    this.set({ line: isAsked ? 'opening' : 'refused' });
    if (!isAsked) void this.attempt(() => Promise.reject(failure));
  }

  /** Somebody chose another ledger by hand: that one holds, and this link ends. */
  private noteOther(): void {
    const { held } = this.ledger.get();
    if (this.get().ledger === '' || held === null || held.origin === 'link') return;
    this.stop();
    this.set(NOT_LINKED);
  }

  private takeNewest(): Promise<void> {
    return this.look(async () => {
      this.endWaiting();
      const { head } = this;
      if (head === null) return;
      const question = questionLike(this.ledger.get().like);
      const asked = JSON.stringify([head.ledger, head.digest, question]);
      if (this.taken?.asked === asked && this.holds(this.taken.desk)) return;
      try {
        const packet = await this.access.source.packet(head.ledger, question);
        await this.idle();
        if (this.head?.ledger === head.ledger) await this.read(packet, asked);
      } catch (error) {
        this.tell(error);
      }
    });
  }

  /** At the desk that has its figures already, if any does. */
  private async read(packet: string, asked: string): Promise<void> {
    const { ledger, taken } = this;
    const work = { name: 'readPacket', about: '' } as const;
    const counted: Overview[] = [];
    await ledger.take('link', work, async (open) => {
      const desk = taken !== null && this.holds(taken.desk) ? taken.desk : await open();
      const question = ledger.askedOf('link', ledger.get().held?.name ?? '');
      const overview = await desk.readPacket(packet, question);
      counted.push(overview);
      return { asked: question, overview };
    });
    const { held, failure } = ledger.get();
    if (held !== null && counted.includes(held.overview)) {
      this.taken = { asked, desk: held.desk };
      this.set({ line: 'open' });
    } else if (failure === null) {
      this.takeLater();
    }
  }

  private holds(desk: Desk): boolean {
    return this.ledger.get().held?.desk === desk;
  }

  /** A reading somebody asked for goes on to its end. */
  private idle(): Promise<void> {
    if (this.ledger.get().work === null) return Promise.resolve();
    return new Promise((resolve) => {
      const end = this.ledger.subscribe(() => {
        if (this.ledger.get().work !== null) return;
        end();
        resolve();
      });
    });
  }

  /** @throws what a person has to know of; the code is asked for, and what passes is tried again */
  private tell(error: unknown): void {
    if (this.access.refuse(error)) return;
    if (!isFailure(error) || !PASSING.includes(error.code)) throw error;
    this.set({ line: 'lost' });
    this.takeLater();
  }

  private takeLater(): void {
    this.endWaiting = this.later(RETRY, () => void this.taking.ask());
  }
}
