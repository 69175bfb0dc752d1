import { createServer, type Server, type ServerOptions as TlsServerOptions } from 'node:https';
import { isIPv6, type AddressInfo } from 'node:net';
import { Failure } from '@/core/failure';
import type { SnapshotStore } from '@/core/link';
import { answerRequest } from './answer-request';
import { checkTrust } from './check-trust';
import { DEFAULT_LIMITS } from './default-limits';
import { Guard } from './guard';
import type { CountLedger, LedgerFolder } from './ledger-folder';
import type { LedgerListeners } from './ledger-listeners';
import { listenAt } from './listen-at';
import { openLink } from './open-link';
import { openSite } from './open-site';
import { isNameOf, shownName } from './own-names';
import { readCertificate, type Certificate, type CertificateFiles } from './read-certificate';
import type { ServerLimits } from './server-limits';
import { watchLedgers, type WatchOptions } from './watch-ledgers';

/** The ledgers that are watched, and who counts them. */
export interface WatchedLedgers extends Pick<WatchOptions, 'folder' | 'isLedgerName' | 'listLedgers'> {
  readonly count: CountLedger;
}

export interface ServerOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly certificate: CertificateFiles;
  /** The folder of the built pane. */
  readonly site: string;
  readonly store: SnapshotStore;
  /** Null: only what is published is linked. */
  readonly ledgers: WatchedLedgers | null;
  /** Null: whoever reaches the server may ask for figures. */
  readonly code: string | null;
  /** A ledger was saved and can't be read. */
  readonly onUnread: (failure: Failure) => void;
  readonly now: () => Date;
  readonly limits?: Partial<ServerLimits>;
}

export interface RunningServer {
  /** Where people open it. */
  readonly address: string;
  /** Ends every connection, and what is under way. */
  close(): Promise<void>;
}

/**
 * Starts the server that hosts the pane and carries the link. Where something it needs is not as it should be, it does
 * not start at all. @throws Failure serve.*
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, ledgers, code } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const certificate = await readCertificate(options.certificate, options.now());
  const name = shownName(certificate, host);
  const site = await openSite(options.site);
  const desk = openLink({ ...options, count: ledgers?.count ?? null, limits });
  const isOwnName = (asked: string) => isNameOf(certificate.x509, asked);
  const guard = new Guard({ isOwnName, code, limits, now: () => performance.now() });
  const answering = { site, desk, guard, limits, needsCode: code !== null };
  const server = createServer(tlsOptions(certificate, limits), (request, response) => {
    void answerRequest(answering, request, response);
  });
  server.maxConnections = limits.connections;
  const ends = [() => desk.folder.close(), () => closeServer(server, desk.listeners)];
  const close = async () => {
    for (const end of ends.toReversed()) await end();
  };
  try {
    await listenAt(server, host, options.port);
    const { port } = server.address() as AddressInfo;
    await checkTrust(certificate, name, port, host);
    if (ledgers !== null) ends.push(await watch(ledgers, desk.folder));
    return { address: `https://${isIPv6(name) ? `[${name}]` : name}:${port}/`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function tlsOptions({ cert, key }: Certificate, limits: ServerLimits): TlsServerOptions {
  return {
    cert,
    key,
    headersTimeout: limits.headWait,
    handshakeTimeout: limits.headWait,
    requestTimeout: limits.bodyWait,
    connectionsCheckingInterval: Math.min(limits.headWait, 1000),
    maxHeaderSize: limits.header,
  };
}

function watch(watched: WatchedLedgers, ledgers: LedgerFolder): Promise<() => Promise<void>> {
  return watchLedgers({
    ...watched,
    isToRetry: (ledger) => ledgers.isToRetry(ledger),
    onListed: (names) => void ledgers.noteListed(names),
    onSaved: (ledger, savedAt, isNew) => void ledgers.noteSaved(ledger, savedAt, isNew),
    onGone: (ledger) => ledgers.noteUnread(ledger, new Failure('file.notFound', { file: ledger })),
  });
}

function closeServer(server: Server, listeners: LedgerListeners): Promise<void> {
  listeners.close();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
