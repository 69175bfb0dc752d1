import type { IncomingMessage, ServerResponse } from 'node:http';
import { Failure } from '@/core/failure';
import { LINK_PATHS, parsePacket, takeSnapshot, type SnapshotStore } from '@/core/link';
import { answerJson, answerText } from './answer';
import type { Bodies } from './bodies';
import type { LedgerFolder } from './ledger-folder';
import type { LedgerListeners } from './ledger-listeners';
import { readLedgerName, readLinkQuestion, readNewLedgerName } from './read-question';
import type { ServerLimits } from './server-limits';

/** What the link answers from. */
export interface LinkDesk {
  readonly store: SnapshotStore;
  readonly folder: LedgerFolder;
  readonly listeners: LedgerListeners;
  readonly bodies: Bodies;
  readonly now: () => Date;
  readonly limits: Pick<ServerLimits, 'body'>;
}

export interface LinkRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly asked: URLSearchParams;
}

type Answer = (desk: LinkDesk, given: LinkRequest) => Promise<void>;

/** By method and path; whatever stands not here is not answered. */
const ROUTES: ReadonlyMap<string, Answer> = new Map([
  [`GET ${LINK_PATHS.ledgers}`, answerLedgers],
  [`GET ${LINK_PATHS.snapshot}`, answerPacket],
  [`PUT ${LINK_PATHS.snapshot}`, takePublished],
  [`GET ${LINK_PATHS.events}`, letListen],
]);

/** @throws Failure link.noPath, and as the answers do */
export async function answerLink(desk: LinkDesk, path: string, given: LinkRequest): Promise<void> {
  const answer = ROUTES.get(`${given.request.method ?? ''} ${path}`);
  if (answer === undefined) throw new Failure('link.noPath', { path });
  await answer(desk, given);
}

async function answerLedgers({ store, folder }: LinkDesk, { response }: LinkRequest): Promise<void> {
  answerJson(response, { store: store.id, ledgers: await store.since(0), unread: folder.allUnread() });
}

async function answerPacket({ folder }: LinkDesk, { response, asked }: LinkRequest): Promise<void> {
  answerText(response, await folder.packet(readLedgerName(asked), readLinkQuestion(asked)));
}

/** Takes the figures of a workbook that is open somewhere, saved or not. */
async function takePublished(
  { folder, bodies, now, limits }: LinkDesk,
  { request, response, asked }: LinkRequest,
): Promise<void> {
  const ledger = readNewLedgerName(asked);
  const text = await bodies.read(request, limits.body);
  const taken = await takeSnapshot(ledger, 'workbook', await parsePacket(text), text);
  // By this machine's clock, as the times of its files are.
  const head = await folder.publish({ ...taken, takenAt: now().toISOString() });
  if (head !== null) answerJson(response, head);
  else response.writeHead(204).end();
}

async function letListen({ listeners }: LinkDesk, { request, response, asked }: LinkRequest): Promise<void> {
  const lastHeard = request.headers['last-event-id'];
  await listeners.add(readLedgerName(asked), typeof lastHeard === 'string' ? lastHeard : null, response);
}
