import { findingAt, NO_PLACE, type Finding } from '@/core/findings';
import { namesAsked, type Figure, type FigureLookup } from '@/core/figures';
import { missingText, plainText } from '@/core/values';
import type { Narrative, NarrativeBlock, Segment } from './narrative';
import type { Block, Inline, ReportDocument } from './report-document';

export interface FilledNarrative {
  readonly report: ReportDocument;
  /** Figures without a value, and tags that name none; each once. */
  readonly findings: readonly Finding[];
}

/** Puts figures into a narrative. What has no value becomes a visible 〔待补：…〕 and a finding, never a blank or 0. */
export function fillNarrative(narrative: Narrative, figures: FigureLookup): FilledNarrative {
  const findings = new Map<string, Finding>();
  const report = (code: 'figure.noValue' | 'narrative.unknownFigure', name: string) => {
    findings.set(name, findingAt(code, NO_PLACE, name, { narrative: narrative.name }));
  };
  const find = (name: string): Figure | null => {
    const figure = figureOf(name, figures);
    if (figure === null) report('narrative.unknownFigure', name);
    return figure;
  };
  const fill = (segments: readonly Segment[]): readonly Inline[] =>
    segments.flatMap((segment): readonly Inline[] => {
      if (segment.type === 'text') return [{ type: 'text', text: segment.text }];
      const figure = find(segment.name);
      if (segment.type === 'when') {
        const holds = (figure !== null && figure.value !== null) !== segment.negated;
        return holds ? fill(segment.segments) : [];
      }
      if (figure?.value === null) report('figure.noValue', figure.label);
      return [figure === null ? { type: 'text', text: missingText(segment.name) } : markOf(figure)];
    });
  const blocks = narrative.blocks.flatMap((block) => fillBlock(block, fill(block.segments)));
  narrative.phrases.flatMap(({ cases }) => namesAsked(cases)).forEach(find);
  return { report: { title: titleOf(blocks), blocks }, findings: Array.from(findings.values()) };
}

function figureOf(name: string, figures: FigureLookup): Figure | null {
  const key = figures.keyOf(name);
  return key === null ? null : figures.get(key);
}

/** A figure as it stands in a text, with or without a value. */
export function markOf({ key, label, text }: Figure): Inline {
  const written = plainText(text);
  return { type: 'mark', key, label, text: written === '' ? missingText(label) : written };
}

/** A paragraph whose words all fell away is no paragraph. */
function fillBlock(block: NarrativeBlock, inlines: readonly Inline[]): readonly Block[] {
  if (inlines.every(({ text }) => text.trim() === '')) return [];
  return block.type === 'heading'
    ? [{ type: 'heading', level: block.level, inlines }]
    : [{ type: 'paragraph', role: block.role, inlines }];
}

function titleOf(blocks: readonly Block[]): string {
  const title = blocks.find((block) => block.type === 'paragraph' && block.role === 'title');
  return title?.type === 'paragraph' ? title.inlines.map(({ text }) => text).join('') : '';
}
