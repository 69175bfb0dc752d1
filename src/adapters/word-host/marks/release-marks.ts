import { withChanged, type EditOutcome, type Release } from '@/core/marks';
import { changeWord } from '../run-word';
import type { KnownMark } from './known-mark';
import { unwrapMarks } from './unwrap-marks';

/** The words first, since only a mark can be looked at before it is written; then what is around them goes. */
export async function releaseMarks(
  marks: readonly KnownMark[],
  releases: readonly Release[],
  write: (edits: readonly Release[]) => Promise<EditOutcome>,
): Promise<EditOutcome> {
  const { written, unwritten } = await write(releases);
  const texts = new Map(releases.map(({ index, text }) => [index, text]));
  const unwrappings = written.flatMap((index) => {
    const mark = marks[index];
    return mark === undefined ? [] : [{ mark, isEmptied: texts.get(index) === '' }];
  });
  const left =
    unwrappings.length === 0 ? [] : await changeWord((context) => unwrapMarks(context, unwrappings));
  const isLeft = new Set(left.map(({ index }) => index));
  return withChanged({ written: written.filter((index) => !isLeft.has(index)), unwritten }, left);
}
