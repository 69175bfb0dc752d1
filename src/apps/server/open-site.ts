import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { lookup } from 'mrmime';
import { Failure } from '@/core/failure';

/** What every built pane has. */
const PAGE = 'taskpane.html';
/** Their names change with what they say. */
const HASHED = /\.[0-9a-f]{8}\.js$/;
const YEAR = 31_536_000;

/** Gives out a file of the pane; false: there is none at that path. */
export type Site = (path: string, request: IncomingMessage, response: ServerResponse) => boolean;

interface SiteFile {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The files of the built pane as they are when the server starts, held in memory: nothing else can be asked for,
 * whatever the path, and a new build in the same folder disturbs nobody.
 * @throws Failure serve.noSite, also where a symbolic link lies among them: it could lead to any file of the machine
 */
export async function openSite(folder: string): Promise<Site> {
  const files = await readSite(folder).catch((error: unknown) => {
    throw new Failure('serve.noSite', { folder }, { cause: error });
  });
  return (path, request, response) => {
    const file = files.get(path === '/' ? '/index.html' : path);
    if (file === undefined) return false;
    send(file, request, response);
    return true;
  };
}

function send({ bytes, headers }: SiteFile, request: IncomingMessage, response: ServerResponse): void {
  const isKnown = request.headers['if-none-match'] === headers['ETag'];
  response.writeHead(isKnown ? 304 : 200, headers);
  response.end(isKnown || request.method === 'HEAD' ? undefined : bytes);
}

async function readSite(folder: string): Promise<ReadonlyMap<string, SiteFile>> {
  await lstat(join(folder, PAGE));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, SiteFile>();
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) throw new RangeError(`a symbolic link: ${path}`);
    if (entry.isFile())
      files.set(`/${relative(folder, path).split(sep).join('/')}`, await readSiteFile(path));
  }
  return files;
}

async function readSiteFile(path: string): Promise<SiteFile> {
  const bytes = await readFile(path);
  const type = lookup(path) ?? 'application/octet-stream';
  return {
    bytes,
    headers: {
      'Content-Type': type.startsWith('text/') ? `${type};charset=utf-8` : type,
      'Cache-Control': HASHED.test(path) ? `max-age=${String(YEAR)}, immutable` : 'no-cache',
      ETag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`,
    },
  };
}
