import type { MarkEdit } from '@/core/marks';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, wordFile } from '#tests/contracts/report-host/contract-documents';
import { readResult } from '#tests/contracts/report-host/read-result';
import type { OpenedWord } from './open-word';

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f'];
export const BEFORE = ['10', '11', '12', '13', '14', '15'];
const AFTER = ['20', '21', '22', '23', '24', '25'];

/** Six marks in paragraphs of their own, saying 10 to 15. `lock` is the `w:lock` of those whose index is given. */
export function sixMarks(locked: readonly number[] = []): Uint8Array {
  const body = KEYS.map((key, index) => {
    const lock = locked.includes(index) ? '<w:lock w:val="contentLocked"/>' : '';
    return p(run('共') + markXml(key, run(BEFORE[index] ?? ''), lock) + run('次'));
  });
  return wordFile(body.join(''));
}

/** 20 to 25 for all six. */
export const ALL_EDITS: readonly MarkEdit[] = AFTER.map((text, index) => ({ index, text }));

/** A document as it would be saved: the texts of its marks, what stands around them, the number of locks. */
export interface Saved {
  readonly texts: readonly string[];
  readonly outside: readonly string[];
  readonly locks: number;
}

export async function savedIn({ model }: OpenedWord): Promise<Saved> {
  const { marks, outside } = await readResult(model.toBytes());
  const locks = model.bodyXml().match(/<w:lock\b[^>]*>/g) ?? [];
  return { texts: marks.map(([, , text]) => text), outside, locks: locks.length };
}

/** The texts that stand if these marks and no others were written. */
export function textsAfter(written: readonly number[]): readonly string[] {
  return BEFORE.map((text, index) => (written.includes(index) ? (AFTER[index] ?? '') : text));
}
