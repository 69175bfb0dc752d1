import type { Block, Inline, ReportDocument } from '@/core/report';

export interface OutlinePart {
  /** Empty for what comes before the first heading. */
  readonly heading: string;
  readonly level: number;
  /** Only those with a figure in them. */
  readonly sentences: readonly (readonly Inline[])[];
}

export interface ReportOutline {
  readonly title: string;
  readonly parts: readonly OutlinePart[];
  readonly annexes: readonly string[];
}

/** What a report is about, without the prose between the figures. */
export function outlineOf({ title, blocks }: ReportDocument): ReportOutline {
  const parts: { heading: string; level: number; sentences: (readonly Inline[])[] }[] = [
    { heading: '', level: 1, sentences: [] },
  ];
  const annexes: string[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') {
      parts.push({ heading: textOf(block.inlines), level: block.level, sentences: [] });
    } else if (block.type === 'paragraph' && block.role === 'annexTitle') {
      annexes.push(textOf(block.inlines));
    } else {
      parts.at(-1)?.sentences.push(...sentencesOf(block));
    }
  }
  return {
    title,
    parts: parts.filter(({ heading, sentences }) => heading !== '' || sentences.length > 0),
    annexes,
  };
}

function sentencesOf(block: Block): readonly (readonly Inline[])[] {
  if (block.type !== 'paragraph' || block.role !== 'body') return [];
  return splitSentences(block.inlines).filter((sentence) => sentence.some(({ type }) => type === 'mark'));
}

/** A sentence ends with 。 or ； outside of a figure. */
function splitSentences(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const sentences: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'mark') {
      sentences.at(-1)?.push(inline);
      continue;
    }
    for (const part of inline.text.split(/(?<=[。；])/)) {
      if (part !== '') sentences.at(-1)?.push({ type: 'text', text: part });
      if (/[。；]$/.test(part)) sentences.push([]);
    }
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

function textOf(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join('');
}
