import type { Failure, FailureCode, FailureFields } from '@/core/failure';
import {
  dictionaryOf,
  either,
  isNull,
  isNumber,
  isPlace,
  isText,
  listOf,
  oneOf,
  record,
  type Shape,
} from './shape';
import { SNAPSHOT_SOURCES, type SnapshotHead } from './snapshot';

/** Where a server answers, below the address of its pane. */
export const LINK_PATHS = {
  /** GET: whether the pane's server carries a link at all. A site without one has a file there that says no. */
  about: '/link.json',
  /** GET: `LinkedLedgers`. */
  ledgers: '/link/ledgers',
  /** GET `?ledger=NAME[&year=][&period=][&branch=]`: the newest packet as text. PUT `?ledger=NAME`: a packet. */
  snapshot: '/link/snapshot',
  /** GET `?ledger=NAME`: server-sent events, after the one that `Last-Event-ID` names. */
  events: '/link/events',
} as const;

/** The types of server-sent events; the data of each is one line of JSON. */
export const LINK_EVENTS = {
  /** A `SnapshotHead`: the ledger says something new. Its id is what `Last-Event-ID` gives back. */
  snapshot: 'snapshot',
  /** An `UnreadLedger`: its file was saved and can't be read; what was heard before still holds. */
  unread: 'unread',
} as const;

/** In milliseconds: something is sent at least this often, so that a listener can tell silence from a lost line. */
export const LINK_BEAT = 15_000;

/** In bytes of UTF-8: a packet of very many rows keeps the first thousand of each figure. */
export const LARGEST_PACKET = 8 * 1024 * 1024;

/** What a site says of itself at `LINK_PATHS.about`. */
export interface AboutLink {
  readonly link: boolean;
  /** Whether it answers only to who knows its access code. */
  readonly needsCode: boolean;
}

/** A ledger whose file can't be read just now, and why. */
export interface UnreadLedger {
  readonly ledger: string;
  readonly failure: CarriedFailure;
}

export interface LinkedLedgers {
  /** Of the store the numbers of snapshots belong to. */
  readonly store: string;
  readonly ledgers: readonly SnapshotHead[];
  readonly unread: readonly UnreadLedger[];
}

/** A failure on its way from one program to another; a request that fails is answered with one. */
export interface CarriedFailure {
  readonly code: FailureCode;
  readonly fields: FailureFields;
}

const CARRIED_CODES = [
  'file.damaged',
  'file.encrypted',
  'file.notXlsx',
  'file.empty',
  'file.tooLarge',
  'file.noLedger',
  'file.isRollup',
  'file.notFound',
  'file.unreadable',
  'file.unknownEncoding',
  'file.changed',
  'packet.unreadable',
  'packet.damaged',
  'packet.newer',
  'link.codeNeeded',
  'link.codeWrong',
  'link.otherSite',
  'link.noLedger',
  'link.badQuestion',
  'link.tooLarge',
  'link.tooMany',
  'link.noPath',
  'store.failed',
  'internal',
] as const satisfies readonly FailureCode[];

const isFailureFields: Shape<FailureFields> = dictionaryOf(either(isText, isNumber));
const isCarriedFailure: Shape<CarriedFailure> = record({
  code: oneOf(CARRIED_CODES),
  fields: isFailureFields,
});
const isUnreadLedger: Shape<UnreadLedger> = record({ ledger: isText, failure: isCarriedFailure });
const isAboutLink: Shape<AboutLink> = record({
  link: (value): value is boolean => typeof value === 'boolean',
  needsCode: (value): value is boolean => typeof value === 'boolean',
});

const isSnapshotHead: Shape<SnapshotHead> = record({
  ledger: isText,
  source: oneOf(SNAPSHOT_SOURCES),
  digest: isText,
  takenAt: isText,
  year: isNumber,
  period: isText,
  branch: either(isNull, isText),
  sequence: isPlace,
});

const isLinkedLedgers: Shape<LinkedLedgers> = record({
  store: isText,
  ledgers: listOf(isSnapshotHead),
  unread: listOf(isUnreadLedger),
});

/** Null where the text is no JSON of that shape. */
function readerOf<Value>(shape: Shape<Value>): (text: string) => Value | null {
  return (text) => {
    const value = parseJson(text);
    return shape(value) ? value : null;
  };
}

export const readAboutLink = readerOf(isAboutLink);
export const readLinkedLedgers = readerOf(isLinkedLedgers);
export const readSnapshotHead = readerOf(isSnapshotHead);
export const readUnreadLedger = readerOf(isUnreadLedger);
export const readCarriedFailure = readerOf(isCarriedFailure);

/** What is not foreseen to be carried goes as `internal`, without its words. */
export function carriedFailure({ code, fields }: Failure): CarriedFailure {
  return CARRIED_CODES.some((known) => known === code)
    ? { code, fields }
    : { code: 'internal', fields: { message: code } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
