import { Failure } from '@/core/failure';
import {
  readLinkedLedgers,
  readSnapshotHead,
  type LinkedLedgers,
  type LinkNews,
  type LinkQuestion,
  type LinkSource,
  type SnapshotHead,
} from '@/core/link';
import { failureIn } from './failure-in';
import { linkAddress } from './link-address';
import { linkHeaders } from './link-headers';
import { Listening } from './listening';
import { patience } from './patience';
import { BROWSER_TIMING, type Timing } from './timing';

const NOTHING_NEW = 204;

/** The link of the site at an address, by means of `fetch`. */
export class HttpLink implements LinkSource {
  private code = '';

  constructor(
    private readonly base: string,
    private readonly timing: Timing = BROWSER_TIMING,
  ) {}

  useCode(code: string): void {
    this.code = code;
  }

  async ledgers(): Promise<LinkedLedgers> {
    const response = await this.ask(linkAddress(this.base, 'ledgers'));
    return understood(readLinkedLedgers(await textOf(response)));
  }

  async packet(ledger: string, question: LinkQuestion): Promise<string> {
    return textOf(await this.ask(linkAddress(this.base, 'snapshot', { ledger, ...question })));
  }

  async publish(ledger: string, packet: string): Promise<SnapshotHead | null> {
    const response = await this.ask(linkAddress(this.base, 'snapshot', { ledger }), packet);
    return response.status === NOTHING_NEW ? null : understood(readSnapshotHead(await textOf(response)));
  }

  listen(ledger: string, onNews: (news: LinkNews) => void): () => void {
    const listening = new Listening(
      {
        address: linkAddress(this.base, 'events', { ledger }),
        headers: () => linkHeaders(this.code),
        onNews,
      },
      this.timing,
    );
    listening.start();
    return () => listening.end();
  }

  /** With something to be put there, or asking for what is. */
  private async ask(address: string, put?: string): Promise<Response> {
    const own = linkHeaders(this.code);
    const asked: RequestInit =
      put === undefined
        ? { headers: own }
        : { method: 'PUT', headers: { ...own, 'Content-Type': 'application/json' }, body: put };
    const response = await fetch(address, { ...asked, cache: 'no-store', signal: patience() }).catch(lost);
    if (!response.ok) throw await failureIn(response);
    return response;
  }
}

/** The line may also break in the middle of an answer. */
function textOf(response: Response): Promise<string> {
  return response.text().catch(lost);
}

function lost(cause: unknown): never {
  throw new Failure('link.lost', {}, { cause });
}

function understood<Value>(value: Value | null): Value {
  if (value === null) throw new Failure('link.lost');
  return value;
}
