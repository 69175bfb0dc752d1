import type { Segment } from './narrative';

const TAG = /\{\{([^{}]*)\}\}/g;
const HALF_TAG = /(?:\{\{|\}\}).{0,20}/;
const OPENING = /^(有|无)[::](.+)$/;
const CLOSING = /^\/(有|无)$/;

export type SegmentsReading =
  | { readonly segments: readonly Segment[] }
  /** `closing`: the tag that is missing behind the one at fault. */
  | { readonly problem: string; readonly closing?: string };

/**
 * Reads a line of a narrative: text, `{{figure}}`, and `{{有：figure}}…{{/有}}` or `{{无：figure}}…{{/无}}`
 * around words that are only for a figure with a value, or without. `problem` is the tag at fault.
 */
export function parseSegments(line: string): SegmentsReading {
  const half = halfTagIn(line);
  if (half !== null) return { problem: half };
  const sections = new OpenSections();
  let end = 0;
  for (const match of line.matchAll(TAG)) {
    sections.add({ type: 'text', text: line.slice(end, match.index) });
    end = match.index + match[0].length;
    if (!readTag((match[1] ?? '').trim().replace('：', ':'), sections)) return { problem: match[0] };
  }
  sections.add({ type: 'text', text: line.slice(end) });
  return sections.leftOpen() ?? { segments: sections.root };
}

/** Braces that make no tag, up to the next one that is; null: none. */
export function halfTagIn(line: string): string | null {
  return HALF_TAG.exec(line.replace(TAG, '\n'))?.[0].trim() ?? null;
}

/** False where the tag is empty, or closes what is not open. */
function readTag(tag: string, sections: OpenSections): boolean {
  const [, word, name] = OPENING.exec(tag) ?? [];
  const closing = CLOSING.exec(tag)?.[1];
  if (closing !== undefined) return sections.close(closing);
  if (word !== undefined && name !== undefined) sections.open(word, name.trim());
  else sections.add({ type: 'figure', name: tag });
  return tag !== '';
}

/** Sections opened and not yet closed, the innermost last. */
class OpenSections {
  readonly root: Segment[] = [];
  private readonly stack: { readonly word: string; readonly name: string; readonly segments: Segment[] }[] =
    [];

  add(segment: Segment): void {
    if (segment.type !== 'text' || segment.text !== '')
      (this.stack.at(-1)?.segments ?? this.root).push(segment);
  }

  open(word: string, name: string): void {
    this.stack.push({ word, name, segments: [] });
  }

  close(word: string): boolean {
    const section = this.stack.pop();
    if (section?.word !== word) return false;
    this.add({ type: 'when', name: section.name, negated: word === '无', segments: section.segments });
    return true;
  }

  leftOpen(): { readonly problem: string; readonly closing: string } | null {
    const last = this.stack.at(-1);
    if (last === undefined) return null;
    return { problem: `{{${last.word}：${last.name}}}`, closing: `{{/${last.word}}}` };
  }
}
