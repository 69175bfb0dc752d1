import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openFileStore } from '@/adapters/snapshot-files';
import { isLoopback, startServer, type WatchedLedgers } from '@/apps/server';
import { Failure } from '@/core/failure';
import { sayFailures } from '@/core/wording';
import { keptAccessCode, type KeptCode } from '../access-code-file';
import { LEDGER_OPTIONS, refuseMore, type Command, type CommandContext } from '../command';
import { ledgerCounter } from '../ledger-counter';
import { isFolder } from '../files';
import { findCertificate } from '../find-certificate';
import { isLedgerName } from '../is-ledger-name';
import { listLedgers } from '../list-ledgers';
import { invalid } from '../question';
import { serveText } from '../serve-text';

const HOST = '127.0.0.1';
const PORT = '3000';
/** Beside the ledgers, and out of their sight. */
const STATE = '.taizhang';

export const serve: Command = {
  name: 'serve',
  usage:
    'taizhang serve [--ledgers FOLDER] [--host 127.0.0.1] [--port 3000] [--cert CERT.pem --key KEY.pem] [--ca CA.pem] [--state FOLDER] [--site dist/web]',
  summary: {
    'zh-CN': '提供窗格并联动：台账一保存，Word 里就知道',
    en: 'host the panes and the live link: once a ledger is saved, Word knows',
  },
  options: {
    ...LEDGER_OPTIONS,
    ledgers: { type: 'string' },
    host: { type: 'string' },
    port: { type: 'string' },
    cert: { type: 'string' },
    key: { type: 'string' },
    ca: { type: 'string' },
    state: { type: 'string' },
    site: { type: 'string' },
  },
  async run(context) {
    const { args, terminal, language } = context;
    refuseMore(context, 0);
    const host = args.get('host') ?? HOST;
    const port = readPort(args.get('port') ?? PORT);
    const certificate = await findCertificate(context);
    const tell = (failure: Failure) => {
      for (const line of sayFailures(failure, language, 'commandLine')) terminal.err(`taizhang: ${line}\n`);
    };
    const ledgers = await watchedLedgers(context, tell);
    const state = args.get('state') ?? join(ledgers?.folder ?? '.', STATE);
    const store = await openFileStore(state);
    try {
      const kept = isLoopback(host) ? null : await keptAccessCode(state);
      const server = await startServer({
        host,
        port,
        certificate,
        ledgers,
        store,
        site: args.get('site') ?? builtSite(),
        code: kept?.code ?? null,
        now: () => terminal.now(),
        onUnread: tell,
      });
      terminal.out(tellServing(context, { address: server.address, ledgers, state, kept }));
      await terminal.stopped();
      await server.close();
      terminal.out(`${serveText(language).stopped}\n`);
    } finally {
      await store.close();
    }
    return 0;
  },
};

async function watchedLedgers(
  context: CommandContext,
  tell: (failure: Failure) => void,
): Promise<WatchedLedgers | null> {
  const folder = context.args.get('ledgers');
  if (folder === undefined) return null;
  if (!(await isFolder(folder))) throw new Failure('serve.noFolder', { folder });
  const told = new Set<unknown>();
  // It is met at every look, and told once.
  const onUnreadable = (failure: Failure) => {
    const { file } = failure.fields;
    if (!told.has(file)) tell(failure);
    told.add(file);
  };
  return {
    folder,
    isLedgerName,
    listLedgers: (within) => listLedgers(within, { onUnreadable }),
    count: await ledgerCounter(folder, context),
  };
}

function tellServing(
  { language }: CommandContext,
  given: {
    readonly address: string;
    readonly ledgers: WatchedLedgers | null;
    readonly state: string;
    readonly kept: KeptCode | null;
  },
): string {
  const { address, ledgers, state, kept } = given;
  const text = serveText(language);
  const lines = [
    text.serving(address, ledgers?.folder ?? null, state),
    ...(kept === null ? [] : [kept.isNew ? text.code(kept.code, kept.file) : text.codeAgain(kept.file)]),
    text.stop,
  ];
  return `${lines.join('\n')}\n`;
}

/** @throws Failure usage.invalidValue */
function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535)) throw invalid('--port', text, '0 … 65535');
  return port;
}

/** `dist/web`, beside the program as it was built, whichever name started it. */
function builtSite(): string {
  return resolve(dirname(realpathSync(process.argv[1] ?? '.')), '../web');
}
