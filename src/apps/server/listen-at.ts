import type { Server } from 'node:https';
import { Failure, type FailureCode } from '@/core/failure';

const FAILURES: Readonly<Record<string, FailureCode>> = {
  EADDRINUSE: 'serve.portTaken',
  EACCES: 'serve.portDenied',
  EADDRNOTAVAIL: 'serve.hostUnknown',
  ENOTFOUND: 'serve.hostUnknown',
  EAI_AGAIN: 'serve.hostUnknown',
};

/** @throws Failure serve.portTaken, serve.portDenied, serve.hostUnknown */
export function listenAt(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      const code = FAILURES[error.code ?? ''];
      reject(code === undefined ? error : new Failure(code, { host, port }, { cause: error }));
    };
    server.once('error', fail);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', fail);
      // A connection that could not be taken is its caller's loss.
      server.on('error', () => undefined);
      resolve();
    });
  });
}
