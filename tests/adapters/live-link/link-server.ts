import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (response: ServerResponse, request: IncomingMessage, body: string) => void;

/** A request as it came. */
interface Asked {
  readonly method: string;
  readonly url: string;
  readonly code: string | undefined;
  readonly lastEventId: string | undefined;
  readonly body: string;
}

export interface LinkServer {
  /** Where its pane lies. */
  readonly base: string;
  readonly asked: readonly Asked[];
  readonly close: () => Promise<void>;
}

/** A server that answers one request after the other as it is told; the last answer holds for all that follow. */
export async function linkServer(...answers: readonly Answer[]): Promise<LinkServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const body = Buffer.concat(pieces).toString();
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      const lastEventId = headers['last-event-id'];
      asked.push({ method, url, code: headers.authorization, lastEventId: lastEventId?.toString(), body });
      answer?.(response, request, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A whole answer. */
export function says(status: number, body: unknown, type = 'application/json'): Answer {
  return (response) => {
    response.writeHead(status, { 'Content-Type': type });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

/** A stream of events in these pieces, which then stays open, or ends. */
export function streams(pieces: readonly (string | Buffer)[], isEnded = false): Answer {
  return (response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.flushHeaders();
    const send = (index: number): void => {
      const piece = pieces[index];
      if (piece !== undefined) response.write(piece, () => setTimeout(() => send(index + 1), 5));
      else if (isEnded) response.end();
    };
    send(0);
  };
}
