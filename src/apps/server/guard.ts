import type { IncomingMessage } from 'node:http';
import { Failure } from '@/core/failure';
import { codeIn, isSameCode } from './access-code';
import { RateLimit } from './rate-limit';
import type { ServerLimits } from './server-limits';

const MINUTE = 60;

export interface GuardOptions {
  /** Names under which the server may be asked for, without a port. */
  readonly isOwnName: (host: string) => boolean;
  /** Null: whoever reaches the server may ask. */
  readonly code: string | null;
  readonly limits: Pick<ServerLimits, 'burst' | 'perSecond' | 'wrongCodes'>;
  /** In milliseconds. */
  readonly now: () => number;
}

/** Decides who is answered at all. */
export class Guard {
  private readonly rate: RateLimit;
  private readonly wrongCodes: RateLimit;

  constructor(private readonly options: GuardOptions) {
    const { limits, now } = options;
    this.rate = new RateLimit(limits.burst, limits.perSecond, now);
    this.wrongCodes = new RateLimit(limits.wrongCodes, limits.wrongCodes / MINUTE, now);
  }

  /**
   * For every request: a name of another's that was made to lead here (DNS rebinding) is none of ours.
   * @throws Failure link.tooMany, link.otherSite
   */
  letIn({ socket, headers }: IncomingMessage): void {
    if (!this.rate.take(socket.remoteAddress ?? '')) throw new Failure('link.tooMany');
    const own = addressIn(headers.host);
    if (own === null || !this.options.isOwnName(own.hostname.replace(/^\[|\]$/g, '')))
      throw new Failure('link.otherSite');
  }

  /**
   * For figures: a page of another site must not ask for them through its visitor's browser. Browsers say where a
   * request comes from; programs that are none need not. The pane itself may be asked for from anywhere: Office on the
   * web shows it, and its pictures, in a page of its own. @throws Failure link.otherSite
   */
  requireOwnSite({ headers }: IncomingMessage): void {
    const site = headers['sec-fetch-site'];
    const isOwnOrigin = headers.origin === undefined || headers.origin === addressIn(headers.host)?.origin;
    if (!isOwnOrigin || site === 'cross-site' || site === 'same-site') throw new Failure('link.otherSite');
  }

  /** For what only those may ask who know the code. @throws Failure link.codeNeeded, link.codeWrong, link.tooMany */
  requireCode({ socket, headers }: IncomingMessage): void {
    const { code } = this.options;
    if (code === null) return;
    const address = socket.remoteAddress ?? '';
    // Also a right one waits, or its answer would tell.
    if (!this.wrongCodes.hasLeft(address)) throw new Failure('link.tooMany');
    const given = codeIn(headers.authorization);
    if (given === null) throw new Failure('link.codeNeeded');
    if (isSameCode(given, code)) return;
    this.wrongCodes.take(address);
    throw new Failure('link.codeWrong');
  }
}

function addressIn(host: string | undefined): URL | null {
  const address = `https://${host ?? ''}`;
  return URL.canParse(address) ? new URL(address) : null;
}
