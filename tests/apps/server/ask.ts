import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import { afterTest, type TestServer } from './open-server';

/** All that is needed of a server to ask it. */
type Asked = Pick<TestServer, 'port' | 'authority'>;

interface Given {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks a server for a path exactly as it is given. */
export async function ask(server: Asked, path: string, given: Given = {}): Promise<Answer> {
  const response = await send(server, path, given);
  const { statusCode = 0, headers } = response;
  return { status: statusCode, headers, text: await textOf(response) };
}

/** The same, of an answer in JSON. */
export async function askJson(server: Asked, path: string, given: Given = {}): Promise<unknown> {
  const { text } = await ask(server, path, given);
  return JSON.parse(text);
}

/** An event as it came. */
export interface HeardEvent {
  readonly id: string | null;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Listening {
  readonly events: readonly HeardEvent[];
  /** How often it was told that the line stands. */
  beats(): number;
  isOver(): boolean;
  /** Waits for so many events. */
  heard(count: number): Promise<readonly HeardEvent[]>;
  close(): void;
}

/** Listens to a ledger. */
export async function listen(
  server: Asked,
  ledger: string,
  headers: Given['headers'] = {},
): Promise<Listening> {
  const response = await send(server, `/link/events?ledger=${encodeURIComponent(ledger)}`, { headers });
  if (response.statusCode !== 200)
    throw new Error(`${String(response.statusCode)} ${await textOf(response)}`);
  const events: HeardEvent[] = [];
  let [rest, beats, isOver] = ['', 0, false];
  response.setEncoding('utf8');
  response.on('data', (text: string) => {
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      if (block.startsWith(':')) beats += 1;
      else events.push(eventIn(block));
    }
  });
  const end = () => {
    isOver = true;
  };
  response.on('close', end).on('error', end);
  const close = () => void response.destroy();
  afterTest(close);
  const heard = async (count: number) => {
    await until(() => events.length >= count);
    return events;
  };
  return { events, beats: () => beats, isOver: () => isOver, heard, close };
}

/** Waits until something holds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 5) {
    if (waited > LONGEST) throw new Error(`did not come to hold: ${holds.toString()}`);
    await wait(5);
  }
}

const LONGEST = 20_000;

function send(
  server: Asked,
  path: string,
  { method = 'GET', headers = {}, body }: Given,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { port, authority } = server;
    const asking = request(
      {
        host: '127.0.0.1',
        servername: 'localhost',
        port,
        path,
        method,
        ca: authority,
        agent: false,
        headers: { host: `localhost:${String(port)}`, ...headers },
      },
      resolve,
    );
    asking.on('error', reject);
    asking.end(body);
  });
}

async function textOf(response: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of response as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

function eventIn(block: string): HeardEvent {
  const fields = new Map(
    block.split('\n').map((line) => /^(\w+): (.*)$/.exec(line)?.slice(1) as [string, string]),
  );
  return {
    id: fields.get('id') ?? null,
    type: fields.get('event') ?? '',
    data: JSON.parse(fields.get('data') ?? 'null') as Record<string, unknown>,
  };
}
