import { rmSync } from 'node:fs';
import { rollUp } from '../product/roll-up';

/** The first roll-up of a folder: nothing of it was counted before. */
export function work(folder: string): Promise<string> {
  const outputs = `${folder}-summary`;
  rmSync(outputs, { recursive: true, force: true });
  return rollUp(folder, outputs);
}
