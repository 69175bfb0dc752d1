import type { Table } from '@/core/report';
import { textWithMeasure } from './text-with-measure';
import type { AnnexFigure, AnnexHead } from './annex-source';
import { countedRows } from './counted-rows';
import { manualNotes } from './manual-notes';
import { WORDS } from './words';

/** Every figure in a row. The column of manual texts is narrow while it has nothing to tell. */
export function figuresTable(figures: readonly AnnexFigure[], ledgers: AnnexHead['ledgers']): Table {
  const rows = figures.map((figure, index) => [
    String(index + 1),
    figure.label,
    figure.texts.map((text) => textWithMeasure(text, figure.unit)).join('；'),
    figure.definition ?? WORDS.unrecorded,
    sourceText(figure, ledgers),
    manualNotes(figure) || WORDS.none,
  ]);
  const hasNotes = rows.some((row) => row.at(-1) !== WORDS.none);
  return {
    type: 'table',
    columns: [
      { heading: WORDS.number, width: 14, align: 'center' },
      { heading: WORDS.label, width: 34, align: 'left' },
      { heading: WORDS.text, width: 29, align: 'center' },
      { heading: WORDS.definition, width: 50, align: 'left' },
      { heading: WORDS.source, width: 58, align: 'left' },
      { heading: WORDS.manual, width: hasNotes ? 46 : 15, align: hasNotes ? 'left' : 'center' },
    ],
    rows: rows.map((row) => row.map((text) => [{ type: 'text', text }])),
  };
}

function sourceText({ rows, shortened }: AnnexFigure, ledgers: AnnexHead['ledgers']): string {
  const told = [countedRows(rows, ledgers), shortened ? WORDS.shortened : ''];
  return told.filter((text) => text !== '').join('。') || WORDS.none;
}
