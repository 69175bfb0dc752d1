import { Failure } from '@/core/failure';
import type { LinkQuestion } from '@/core/link';
import { parsePeriod } from '@/core/values';

const LONGEST_NAME = 240;
const CONTROLS = /\p{Cc}/u;

/** The ledger a request is about. @throws Failure link.badQuestion */
export function readLedgerName(asked: URLSearchParams): string {
  return readName(asked, 'ledger') ?? refuse();
}

/** The same where a new one may be made: a plain file name. @throws Failure link.badQuestion */
export function readNewLedgerName(asked: URLSearchParams): string {
  const name = readLedgerName(asked);
  return /[/\\]/.test(name) ? refuse() : name;
}

/** What figures are wanted for. @throws Failure link.badQuestion */
export function readLinkQuestion(asked: URLSearchParams): LinkQuestion {
  const year = asked.get('year');
  const period = asked.get('period');
  const branch = readName(asked, 'branch');
  if (year !== null && !/^(?:19|20)\d{2}$/.test(year)) refuse();
  if (period !== null && (!/^\d{4}/.test(period) || parsePeriod(period, 0) === null)) refuse();
  return {
    ...(year === null ? {} : { year: Number(year) }),
    ...(period === null ? {} : { period }),
    ...(branch === null ? {} : { branch }),
  };
}

function readName(asked: URLSearchParams, parameter: string): string | null {
  const name = asked.get(parameter);
  if (name === null) return null;
  return name.trim() === '' || name.length > LONGEST_NAME || CONTROLS.test(name) ? refuse() : name;
}

function refuse(): never {
  throw new Failure('link.badQuestion');
}
