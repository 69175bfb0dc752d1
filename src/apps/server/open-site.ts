import { lstat, readdir, realpath } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { Failure } from '@/core/failure';

/** What every built pane has. */
const PAGE = 'taskpane.html';
/** Their names change with what they say. */
const HASHED = /\.[0-9a-f]{8}\.js$/;
const YEAR = 31_536_000;

/** Gives out a file of the pane; calls `next` where there is none. */
export type Site = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * The files of the built pane as they are when the server starts: nothing else can be asked for, whatever the path.
 * @throws Failure serve.noSite, also where a symbolic link lies among them
 */
export async function openSite(folder: string): Promise<Site> {
  try {
    const root = await realpath(folder);
    await lstat(join(root, PAGE));
    await refuseLinks(root);
    return sirv(root, {
      etag: true,
      setHeaders: (response, path) => {
        const isKept = HASHED.test(path);
        response.setHeader('Cache-Control', isKept ? `max-age=${String(YEAR)}, immutable` : 'no-cache');
      },
    });
  } catch (error) {
    throw new Failure('serve.noSite', { folder }, { cause: error });
  }
}

/** They could lead to any file of the machine. */
async function refuseLinks(root: string): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const link = entries.find((entry) => entry.isSymbolicLink());
  if (link !== undefined) throw new RangeError(`a symbolic link: ${link.parentPath}${sep}${link.name}`);
}
