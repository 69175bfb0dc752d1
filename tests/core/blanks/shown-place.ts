import type { DocumentParagraph } from '@/core/marks';

interface Placed {
  readonly paragraph: number;
  readonly start: number;
}

const BEFORE = 24;
const BEHIND = 16;

/** Some words around a place, the place itself in brackets. */
export function shownPlace(
  paragraphs: readonly DocumentParagraph[],
  truth: (Placed & { readonly length: number }) | null,
  found: (Placed & { readonly blank: string }) | null,
): string {
  const { paragraph, start } = truth ?? found ?? { paragraph: 0, start: 0 };
  const end = start + (truth?.length ?? found?.blank.length ?? 0);
  const { text = '' } = paragraphs[paragraph] ?? {};
  const around = [text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + BEHIND)];
  return around.join(`⟦${text.slice(start, end)}⟧`).replaceAll('\n', '⏎');
}
