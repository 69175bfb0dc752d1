import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Takes a folder for this program alone, as far as this machine goes; null: another one has it. The lock is an open
 * socket, which ends with its program however that ends: a file would outlast a program that was killed.
 */
export async function lockFolder(realPath: string): Promise<(() => Promise<void>) | null> {
  const address = addressOf(realPath);
  const taken = await listen(address);
  if (taken !== null) return releaseOf(taken);
  if (await isAnswered(address)) return null;
  // What a killed program left.
  await rm(address, { force: true });
  const again = await listen(address);
  return again === null ? null : releaseOf(again);
}

/** Short enough for a socket's address, wherever the folder lies. */
function addressOf(realPath: string): string {
  const name = `taizhang-${createHash('sha256').update(realPath).digest('hex').slice(0, 20)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.lock`);
}

/** Null: the address is in use. */
function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    // The lock keeps no program running.
    server.unref().listen(address, () => resolve(server));
  });
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function releaseOf(server: Server): () => Promise<void> {
  return () => new Promise((resolve) => server.close(() => resolve()));
}
