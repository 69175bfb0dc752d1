import { Failure } from '@/core/failure';
import type { LinkNews, SnapshotHead } from '@/core/link';
import type { Desk } from '../desk/desk';
import type { Overview } from '../desk/overview';
import { FailingStore } from '../state/failing-store';
import type { LedgerStore } from '../state/ledger-store';
import { Gathered } from './gathered';
import { RETRY, type Later } from './later';
import type { LinkAccess } from './link-access';
import { NOT_LINKED, type LinkState } from './link-state';
import { passesByItself } from './passes-by-itself';
import { questionLike } from './question-like';

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

  /** `followedIn`: the id of the store in which its changed figures are written without asking. */
  link(ledger: string, followedIn: string | null = null): void {
    const { figuresOf } = this.get();
    const isFollowed = followedIn !== null;
    this.set({ ...NOT_LINKED, figuresOf, ledger, isFollowed, store: followedIn });
    this.taken = null;
    this.listen();
  }

  /** Links the ledger whose figures are held. */
  again(): void {
    const { ledger, figuresOf, isFollowed, store } = this.get();
    const shown = figuresOf ?? ledger;
    this.link(shown, isFollowed && shown === ledger ? store : null);
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
        // Where the ledger still can't be read it is told again.
        this.set({ line: 'open', unread: null });
        return;
      case 'lost':
        this.set({ line: 'lost' });
        return;
      case 'snapshot':
        this.meet(news.store);
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

  /** Another server's ledger of the same name is not followed unasked. */
  private meet(store: string | null): void {
    const { store: before, isFollowed } = this.get();
    this.set({ store, isFollowed: isFollowed && (before === null || before === store) });
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
        if (this.isLinkedTo(head)) await this.read(packet, asked, head);
      } catch (error) {
        if (this.isLinkedTo(head)) this.tell(error);
      }
    });
  }

  /** At the desk that has its figures already, if any does. */
  private async read(packet: string, asked: string, head: SnapshotHead): Promise<void> {
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
    const isHeld = held !== null && counted.includes(held.overview);
    if (isHeld) this.set({ figuresOf: head.ledger });
    if (!this.isLinkedTo(head)) return;
    if (isHeld) {
      this.taken = { asked, desk: held.desk };
      this.set({ line: 'open' });
    } else if (failure === null) {
      this.takeLater();
    }
  }

  /** Somebody may have ended the link, or linked another ledger, while figures were on their way. */
  private isLinkedTo({ ledger }: SnapshotHead): boolean {
    return this.head?.ledger === ledger;
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
    if (!passesByItself(error)) throw error;
    this.takeLater();
    if (error.code === 'store.failed') throw error;
    this.set({ line: 'lost' });
  }

  private takeLater(): void {
    this.endWaiting = this.later(RETRY, () => void this.taking.ask());
  }
}
