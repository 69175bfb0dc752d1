import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeAccessCode, requireStrongCode } from '@/apps/server';
import { Failure } from '@/core/failure';

/** A code, and the file in which it stands. */
export interface KeptCode {
  readonly code: string;
  readonly file: string;
}

/**
 * The access code of a folder, which is made up when it is first asked for.
 * @throws Failure serve.weakCode (somebody wrote one that is too short), store.failed
 */
export async function keptAccessCode(folder: string): Promise<KeptCode> {
  const file = join(folder, 'access-code');
  const code = await readOrMake(file, folder);
  requireStrongCode(code);
  return { code, file };
}

async function readOrMake(file: string, folder: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch {
    // There is none yet, or it can't be read: then it can't be written either, and that is told.
    const code = makeAccessCode();
    await writeFile(file, `${code}\n`, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
      throw new Failure('store.failed', { folder }, { cause: error });
    });
    return code;
  }
}
