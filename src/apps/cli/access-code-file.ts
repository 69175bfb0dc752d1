import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeAccessCode, requireStrongCode } from '@/apps/server';
import { Failure } from '@/core/failure';

/** A code, and the file in which it stands. */
export interface KeptCode {
  readonly code: string;
  readonly file: string;
  /** It was made up just now. */
  readonly isNew: boolean;
}

/**
 * The access code of a folder, which is made up when it is first asked for.
 * @throws Failure serve.weakCode (somebody wrote one that is too short), store.failed
 */
export async function keptAccessCode(folder: string): Promise<KeptCode> {
  const file = join(folder, 'access-code');
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept === null) return { code: await makeCode(file, folder), file, isNew: true };
  const code = kept.trim();
  requireStrongCode(code);
  return { code, file, isNew: false };
}

/** Whole or not at all, so that a start that is broken off does not leave half a code. */
async function makeCode(file: string, folder: string): Promise<string> {
  const [code, draft] = [makeAccessCode(), `${file}.tmp`];
  try {
    await writeFile(draft, `${code}\n`, { mode: 0o600 });
    await rename(draft, file);
    return code;
  } catch (error) {
    throw new Failure('store.failed', { folder }, { cause: error });
  }
}
