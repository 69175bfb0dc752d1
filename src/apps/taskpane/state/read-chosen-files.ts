import { Failure } from '@/core/failure';
import type { ChosenFile } from '../desk/desk';

/** A file as a browser hands it out: `File`, or what a test puts in its place. */
export interface ChosenFileHandle {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** At once: a file that is changed on the disk after it was chosen can't be read any more. @throws Failure file.changed */
export function readChosenFiles(chosen: readonly ChosenFileHandle[]): Promise<readonly ChosenFile[]> {
  return Promise.all(
    chosen.map(async (file) => {
      try {
        return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      } catch (error) {
        throw new Failure('file.changed', { file: file.name }, { cause: error });
      }
    }),
  );
}
