import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLedgerName } from '@/apps/cli/is-ledger-name';
import { listLedgers } from '@/apps/cli/list-ledgers';
import { startServer, type ServerOptions } from '@/apps/server/start-server';
import type { Failure } from '@/core/failure';
import { MemoryStore, type SnapshotStore } from '@/core/link';
import { textCounter } from './saying-packet';
import { testCertificate } from './test-certificate';

export interface TestServer {
  readonly address: string;
  readonly port: number;
  readonly authority: string;
  /** The folder of its ledgers. */
  readonly ledgers: string;
  readonly site: string;
  readonly store: SnapshotStore;
  /** Why ledgers could not be read. */
  readonly unread: readonly Failure[];
  close(): Promise<void>;
}

const ends: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A folder that goes when its test is done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-server-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What to do when the test is done, before what was asked for earlier. */
export function afterTest(end: () => Promise<void> | void): void {
  ends.push(end);
}

/** A built pane, as small as one can be. */
export function smallSite(): string {
  const site = temporaryFolder();
  mkdirSync(join(site, 'icons'));
  for (const [name, text] of [
    ['index.html', '<!doctype html><title>page</title>'],
    ['taskpane.html', '<!doctype html><title>pane</title>'],
    ['taskpane.0123abcd.js', 'void 0;'],
    ['link.json', '{"link":false,"needsCode":false}'],
    ['icons/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ] as const)
    writeFileSync(join(site, name), text);
  return site;
}

/** A server of text ledgers on any free port of this machine, closed when its test is done. */
export async function openServer(
  given: Partial<ServerOptions> & { readonly folder?: string } = {},
): Promise<TestServer> {
  const { folder = temporaryFolder(), ...options } = given;
  const { authority, ...certificate } = await testCertificate();
  const [site, store] = [options.site ?? smallSite(), options.store ?? new MemoryStore('store')];
  const unread: Failure[] = [];
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    certificate,
    code: null,
    ledgers: { folder, isLedgerName, listLedgers, count: textCounter(folder) },
    onUnread: (failure) => void unread.push(failure),
    now: () => new Date(),
    ...options,
    limits: { saveWaits: [50, 100], ...options.limits },
    site,
    store,
  });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  ends.push(close);
  const { address } = server;
  return {
    address,
    port: Number(new URL(address).port),
    authority,
    ledgers: folder,
    site,
    store,
    unread,
    close,
  };
}
