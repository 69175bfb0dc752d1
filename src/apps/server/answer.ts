import type { ServerResponse } from 'node:http';
import { Failure, isFailure, type FailureCode } from '@/core/failure';
import { carriedFailure } from '@/core/link';

const STATUSES: Partial<Readonly<Record<FailureCode, number>>> = {
  'link.badQuestion': 400,
  'link.codeNeeded': 401,
  'link.codeWrong': 403,
  'link.otherSite': 403,
  'link.noLedger': 404,
  'link.noPath': 404,
  'link.tooLarge': 413,
  'packet.damaged': 422,
  'packet.newer': 422,
  'packet.unreadable': 422,
  'file.notFound': 404,
  'link.tooMany': 429,
  'store.failed': 503,
};
/** A ledger that can't be read, or a fault of ours. */
const UNREADABLE = 409;
const OWN_FAULT = 500;
/** In seconds. */
const RETRY_AFTER = 5;

/** Answers with JSON. Who has left meanwhile misses nothing that could be kept for him. */
export function answerJson(response: ServerResponse, value: unknown, status = 200): void {
  answerText(response, JSON.stringify(value), status);
}

/** Answers with a text that is JSON already. */
export function answerText(response: ServerResponse, text: string, status = 200): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}

/** Answers with what went wrong, in a form that the asking program has words for. */
export function answerFailure(response: ServerResponse, error: unknown): void {
  const failure = isFailure(error) ? error : new Failure('internal', { message: 'serve' }, { cause: error });
  const status = statusOf(failure.code);
  if (status === 429 && !response.headersSent) response.setHeader('Retry-After', RETRY_AFTER);
  // What is left of a body that was too large is not waited for.
  if (status === 413 && !response.headersSent) response.setHeader('Connection', 'close');
  answerJson(response, carriedFailure(failure), status);
}

function statusOf(code: FailureCode): number {
  return STATUSES[code] ?? (code.startsWith('file.') ? UNREADABLE : OWN_FAULT);
}
