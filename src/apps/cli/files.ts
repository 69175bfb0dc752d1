import { access, constants, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Failure, type FailureCode } from '@/core/failure';

const READ_FAILURES: Readonly<Record<string, FailureCode>> = {
  ENOENT: 'file.notFound',
  EISDIR: 'file.isFolder',
};

/** A file's bytes. @throws Failure file.notFound, file.isFolder, file.unreadable */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw unread(path, error);
  }
}

/** So many bytes of a file's beginning, or as many as it has. @throws Failure as `readBytes` does */
export async function readBeginning(path: string, length: number): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unread(path, error);
  }
}

function unread(path: string, error: unknown): Failure {
  const code = READ_FAILURES[codeOf(error)] ?? 'file.unreadable';
  return new Failure(code, { file: basename(path) || path }, { cause: error });
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there. The folder is made if need be.
 * What stood there before and said something else is kept as NAME.bak.EXT, whose name is given back.
 * @throws Failure file.unwritable
 */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<{ readonly kept: string | null }> {
  const draft = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
  try {
    await makeFolder(dirname(resolve(path)));
    // On the disk before it takes its place: a power cut leaves the earlier file or this one.
    await writeFile(draft, bytes, { flush: true });
    const kept = await keepEarlier(path, bytes);
    await rename(draft, path);
    return { kept };
  } catch (error) {
    await rm(draft, { force: true });
    throw new Failure('file.unwritable', { file: basename(path) || path }, { cause: error });
  }
}

/** Step by step: Node's own recursive `mkdir` never ends where a file system refuses new folders (/proc). */
async function makeFolder(path: string): Promise<void> {
  if (await exists(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path);
}

/** The earlier file becomes NAME.bak.EXT; a NAME.bak.EXT of before moves on to the first free number. */
async function keepEarlier(path: string, bytes: Uint8Array): Promise<string | null> {
  if (!(await exists(path))) return null;
  const earlier = await readFile(path);
  if (earlier.equals(bytes)) return null;
  const kept = backupPath(path, '');
  if (await exists(kept)) {
    if (earlier.equals(await readFile(kept))) return kept;
    await rename(kept, await freeBackupPath(path));
  }
  const draft = `${kept}.tmp`;
  await writeFile(draft, earlier);
  await rename(draft, kept);
  return kept;
}

function backupPath(path: string, number: string): string {
  const extension = extname(path);
  return join(dirname(path), `${basename(path, extension)}.bak${number}${extension}`);
}

async function freeBackupPath(path: string): Promise<string> {
  for (let number = 2; ; number += 1) {
    const candidate = backupPath(path, String(number));
    if (!(await exists(candidate))) return candidate;
  }
}

export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return false;
    throw new Failure('file.unreadable', { file: basename(path) }, { cause: error });
  }
}

/** False also where there is nothing. @throws Failure file.unreadable */
export async function isFolder(path: string): Promise<boolean> {
  return (await exists(path)) && (await stat(path)).isDirectory();
}

/** Of a file to be, before the work for it is done: may its folder be written to, or be made? @throws Failure file.unwritable */
export async function requireWritable(folder: string): Promise<void> {
  let place = resolve(folder);
  while (!(await exists(place))) place = dirname(place);
  const mayBeWritten = await access(place, constants.W_OK).then(
    () => isFolder(place),
    () => false,
  );
  if (!mayBeWritten) throw new Failure('file.unwritable', { file: basename(folder) || folder });
}

export function isSamePath(left: string, right: string): boolean {
  return resolve(left) === resolve(right);
}

/** By shape: errors of Node are of another realm than a test's `Error`. */
function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
