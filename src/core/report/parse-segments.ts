import type { Segment } from './narrative';

const TAG = /\{\{([^{}]*)\}\}/g;
const OPENING = /^(有|无)[::](.+)$/;
const CLOSING = /^\/(有|无)$/;

export type SegmentsReading = { readonly segments: readonly Segment[] } | { readonly problem: string };

interface OpenSection {
  readonly word: string;
  readonly name: string;
  readonly segments: Segment[];
}

/**
 * Reads a line of a narrative: text, `{{figure}}`, and `{{有：figure}}…{{/有}}` or `{{无：figure}}…{{/无}}`
 * around words that are only for a figure with a value, or without. `problem` is the tag at fault.
 */
export function parseSegments(line: string): SegmentsReading {
  const root: Segment[] = [];
  const open: OpenSection[] = [];
  const add = (segment: Segment) => (open.at(-1)?.segments ?? root).push(segment);
  let end = 0;
  for (const match of line.matchAll(TAG)) {
    if (match.index > end) add({ type: 'text', text: line.slice(end, match.index) });
    end = match.index + match[0].length;
    const tag = (match[1] ?? '').trim().replace('：', ':');
    const opening = OPENING.exec(tag);
    const closing = CLOSING.exec(tag);
    if (tag === '') return { problem: match[0] };
    if (opening !== null)
      open.push({ word: opening[1] ?? '', name: (opening[2] ?? '').trim(), segments: [] });
    else if (closing !== null) {
      const section = open.pop();
      if (section === undefined || section.word !== closing[1]) return { problem: match[0] };
      add({ type: 'when', name: section.name, negated: section.word === '无', segments: section.segments });
    } else add({ type: 'figure', name: tag });
  }
  const left = open.pop();
  if (left !== undefined) return { problem: `{{${left.word}：${left.name}}}` };
  const rest = line.slice(end);
  const stray = /\{\{|\}\}/.exec(rest);
  if (stray !== null) return { problem: stray[0] };
  if (rest !== '') add({ type: 'text', text: rest });
  return { segments: root };
}
