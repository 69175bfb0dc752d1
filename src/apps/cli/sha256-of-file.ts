import { sha256OfBytes } from '@/core/digest';
import { readBytes } from './files';

/** @throws Failure file.* */
export async function sha256OfFile(path: string): Promise<string> {
  return sha256OfBytes(await readBytes(path));
}
