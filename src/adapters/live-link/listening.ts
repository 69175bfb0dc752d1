import { isFailure } from '@/core/failure';
import { LINK_BEAT, type LinkNews } from '@/core/link';
import { failureIn } from './failure-in';
import { newsIn } from './news-in';
import { pauseBefore } from './pause-before';
import { readEvents } from './read-events';
import type { Timing } from './timing';

/** In milliseconds: a line on which nothing came for so long is lost, whatever the network says. */
const SILENCE = 2.5 * LINK_BEAT;

/** Who asks has no access, whoever says so. */
const NO_ACCESS: readonly number[] = [401, 403];
/** What is asked for is not there, or not understood: as often as it is asked for. */
const IN_VAIN: readonly number[] = [400, 404];

interface Wanted {
  readonly address: string;
  /** As they are when a line is opened. @throws Failure */
  readonly headers: () => Readonly<Record<string, string>>;
  readonly onNews: (news: LinkNews) => void;
}

/** One ledger listened to, over as many lines as it takes. */
export class Listening {
  private lastId: string | null = null;
  private tries = 0;
  private isOver = false;
  private heardAt = 0;
  /** Of the line that stands, or is being opened. */
  private line: AbortController | null = null;
  private endPause: () => void = () => undefined;
  private endWaking: () => void = () => undefined;

  constructor(
    private readonly wanted: Wanted,
    private readonly timing: Timing,
  ) {}

  start(): void {
    this.endWaking = this.timing.onWake(() => this.wake());
    void this.listen();
  }

  end(): void {
    this.isOver = true;
    this.endWaking();
    this.line?.abort();
    this.endPause();
  }

  private async listen(): Promise<void> {
    while (!this.isOver) {
      try {
        await this.hear();
      } catch (error) {
        if (isFailure(error)) this.refuse(error);
      }
      this.tell({ type: 'lost' });
      await this.pause();
    }
  }

  /** Hears what comes over one line. @throws Failure where it is no use to try again; anything else where it broke */
  private async hear(): Promise<void> {
    const { address, headers } = this.wanted;
    const line = new AbortController();
    this.line = line;
    let endSilence: () => void = () => undefined;
    const noteSign = () => {
      endSilence();
      this.heardAt = this.timing.now();
      endSilence = this.timing.after(SILENCE, () => line.abort());
    };
    noteSign();
    try {
      const since = this.lastId === null ? {} : { 'Last-Event-ID': this.lastId };
      const asked = { ...headers(), ...since, Accept: 'text/event-stream' };
      const response = await fetch(address, { headers: asked, cache: 'no-store', signal: line.signal });
      await throwRefusal(response);
      if (!isStream(response)) return;
      noteSign();
      this.tries = 0;
      this.tell({ type: 'open' });
      await readEvents(response.body, (event) => this.take(event), noteSign);
    } finally {
      endSilence();
      // Also of an answer that is no stream of events nothing more is to come.
      line.abort();
      this.line = null;
    }
  }

  private take(event: Parameters<typeof newsIn>[0]): void {
    const news = newsIn(event);
    if (news !== null) this.tell(news);
    if (event.id !== undefined) this.lastId = event.id;
  }

  private refuse(failure: Error): void {
    this.tell({ type: 'refused', failure });
    this.end();
  }

  private tell(news: LinkNews): void {
    if (!this.isOver) this.wanted.onNews(news);
  }

  private pause(): Promise<void> {
    if (this.isOver) return Promise.resolve();
    const length = pauseBefore(this.tries, this.timing.chance());
    this.tries += 1;
    return new Promise((resolve) => {
      const endWaiting = this.timing.after(length, resolve);
      this.endPause = () => {
        endWaiting();
        resolve();
      };
    });
  }

  /** After a sleep a line may look whole on which nothing will ever come again. */
  private wake(): void {
    this.endPause();
    if (this.timing.now() - this.heardAt > SILENCE) this.line?.abort();
  }
}

/** A site in the server's place may also say that there is no such page, and go away again. */
async function throwRefusal(response: Response): Promise<void> {
  const { status } = response;
  if (![...NO_ACCESS, ...IN_VAIN].includes(status)) return;
  const failure = await failureIn(response);
  if (NO_ACCESS.includes(status) || failure.code !== 'link.lost') throw failure;
}

/** Whoever else may answer in the server's place, a portal of the network among them, sends no events. */
function isStream(response: Response): response is Response & { readonly body: ReadableStream<Uint8Array> } {
  const type = response.headers.get('Content-Type') ?? '';
  return response.ok && response.body !== null && type.startsWith('text/event-stream');
}
