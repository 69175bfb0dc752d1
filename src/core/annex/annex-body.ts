import type { Block } from '@/core/report';
import type { AnnexSource } from './annex-source';
import { basisTable } from './basis-table';
import { figuresTable } from './figures-table';
import { WORDS } from './words';

/** The annex below its title. */
export function annexBody({ head, figures }: AnnexSource): readonly Block[] {
  return [
    body(WORDS.opening),
    heading(WORDS.basis),
    basisTable(head),
    heading(WORDS.figures),
    figures.length === 0 ? body(WORDS.noFigures) : figuresTable(figures, head.ledgers),
  ];
}

function body(text: string): Block {
  return { type: 'paragraph', role: 'body', inlines: [{ type: 'text', text }] };
}

function heading(text: string): Block {
  return { type: 'heading', level: 1, inlines: [{ type: 'text', text }] };
}
