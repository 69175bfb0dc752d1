import type { KindedSpan } from '../read/stand-in';

const LINK = /^[”》」]?\s*(?:、|和|及|与|以及|，)\s*[“《「]?$/u;
const TOPICS = /^\s*[”》」]?(?:等)?(?:方面|问题|内容|工作|领域|环节)/u;
const WORDS: ReadonlySet<string> = new Set(['name', 'freeText']);

/** XXX、XXX、XXX等同志: words that stand in one list are of one kind, names where one of them surely is. */
export function kindsInChains(spans: readonly KindedSpan[], text: string): readonly KindedSpan[] {
  const chains: KindedSpan[][] = [];
  for (const span of spans) {
    const last = chains.at(-1)?.at(-1);
    const isLinked =
      last !== undefined &&
      WORDS.has(last.kind) &&
      WORDS.has(span.kind) &&
      LINK.test(text.slice(last.end, span.start));
    if (isLinked) chains.at(-1)?.push(span);
    else chains.push([span]);
  }
  return chains.flatMap((chain) => {
    const end = chain.at(-1)?.end ?? 0;
    if (chain.length === 1) return chain;
    const kind = TOPICS.test(text.slice(end))
      ? 'freeText'
      : chain.some((one) => one.kind === 'name')
        ? 'name'
        : 'freeText';
    return chain.map((one) => ({ ...one, kind }));
  });
}
