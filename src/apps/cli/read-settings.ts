import { basename } from 'node:path';
import { Failure } from '@/core/failure';
import type { Pack } from '@/core/pack';
import { parseSettings, type Settings } from '@/core/settings';
import { readBytes } from './files';

/** The settings in a file; none where none is named. @throws Failure file.*, settings.* */
export async function readSettings(path: string | undefined, { settings }: Pack): Promise<Settings> {
  if (path === undefined) return {};
  const file = basename(path);
  return parseSettings(decode(await readBytes(path), file), file, settings);
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Failure('settings.unreadable', { file }, { cause: error });
  }
}
