import { shownHash } from '@/core/digest';
import { describeScope } from '@/core/marks';
import type { Table } from '@/core/report';
import { textWithMeasure } from './text-with-measure';
import type { AnnexFigure, AnnexHead } from './annex-source';
import { countedRows } from './counted-rows';
import { furtherPlaces } from './further-places';
import { manualNotes } from './manual-notes';
import { WORDS } from './words';

/** Shares of the columns, without and with something to tell of manual texts; the longest heading fits in one line. */
const WIDTHS = { plain: [14, 34, 29, 50, 58, 15], withNotes: [14, 33, 32, 46, 54, 47] } as const;

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
  const [number, label, text, definition, source, manual] = WIDTHS[hasNotes ? 'withNotes' : 'plain'];
  return {
    type: 'table',
    columns: [
      { heading: WORDS.number, width: number, align: 'center' },
      { heading: WORDS.label, width: label, align: 'left' },
      { heading: WORDS.text, width: text, align: 'center' },
      { heading: WORDS.definition, width: definition, align: 'left' },
      { heading: WORDS.source, width: source, align: 'left' },
      { heading: WORDS.manual, width: manual, align: hasNotes ? 'left' : 'center' },
    ],
    rows: rows.map((row) => row.map((text) => [{ type: 'text', text }])),
  };
}

function sourceText(
  { rows, further, shortened, counted }: AnnexFigure,
  ledgers: AnnexHead['ledgers'],
): string {
  const places = furtherPlaces(further) ?? [];
  const isWhole = !shortened || places.length > 0;
  const told = [countedRows(rows, ledgers, places), isWhole ? '' : WORDS.shortened, countedElse(counted)];
  return told.filter((text) => text !== '').join('。') || WORDS.none;
}

function countedElse(counted: AnnexFigure['counted']): string {
  if (counted === null) return '';
  const ledgers = counted.ledgers.map(({ file, sha256 }) => WORDS.hashed(file, shownHash(sha256)));
  return WORDS.counted(describeScope(counted), ledgers.join('、'));
}
