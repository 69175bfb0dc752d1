import { tagOf, titleOf, toMarkText, toOneLine } from '@/core/marks';
import type {
  Block,
  Heading,
  Inline,
  Paragraph,
  ParagraphRole,
  Picture,
  ReportDocument,
  Table,
} from '@/core/report';
import type { MarkNaming } from './wrap-as-mark';

/** A stretch of text; with a naming it becomes a mark. */
export interface Piece {
  readonly text: string;
  readonly mark: MarkNaming | null;
}

/** How a paragraph looks: a built-in style, so that the user's document decides what that is. */
export interface Look {
  readonly style: 'Normal' | 'Title' | 'Subtitle' | 'Heading1' | 'Heading2' | 'Heading3' | 'Heading4';
  readonly isFlushRight: boolean;
  /** Begins two characters in, where the style itself begins at the edge (GB/T 9704-2012, 7.3.3). */
  readonly isIndented: boolean;
}

export interface ParagraphStep extends Look {
  readonly type: 'paragraph';
  readonly pieces: readonly Piece[];
}

export interface TableStep {
  readonly type: 'table';
  /** Headings first; all rows of one length. */
  readonly values: readonly (readonly string[])[];
  /** Cells that hold a mark and perhaps text beside it; their value above is empty. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly pieces: readonly Piece[];
  }[];
  readonly isCentred: boolean;
  /** What each column has of the table's width; together 1. */
  readonly shares: readonly number[];
}

/** A paragraph that holds a picture and nothing else. */
export interface PictureStep {
  readonly type: 'picture';
  readonly picture: Picture;
}

export type InsertStep = ParagraphStep | TableStep | PictureStep;

const look = (style: Look['style']): Look => ({ style, isFlushRight: false, isIndented: false });

/** WordApi 1.3 names no style for body text, salutations, signatures and dates. */
const LOOK_OF_ROLE: Readonly<Record<ParagraphRole, Look>> = {
  title: look('Title'),
  subtitle: look('Subtitle'),
  salutation: look('Normal'),
  body: { ...look('Normal'), isIndented: true },
  signature: { ...look('Normal'), isFlushRight: true },
  date: { ...look('Normal'), isFlushRight: true },
  annexTitle: look('Title'),
};

const LOOK_OF_LEVEL: Readonly<Record<Heading['level'], Look>> = {
  1: look('Heading1'),
  2: look('Heading2'),
  3: look('Heading3'),
  4: look('Heading4'),
};

/** What Word may say of a paragraph with a picture: nothing, or this. */
const PICTURE_SIGN = '/';

const EMPTY: ParagraphStep = { type: 'paragraph', ...look('Normal'), pieces: [] };

/** The report as what is to be inserted one after the other. Before and after each table stands a paragraph. */
export function insertSteps({ blocks: allBlocks }: ReportDocument): readonly InsertStep[] {
  const blocks = allBlocks.filter((block) => block.type !== 'table' || block.columns.length > 0);
  return blocks.flatMap((block, index): readonly InsertStep[] => {
    if (block.type === 'picture') return [{ type: 'picture', picture: block }];
    if (block.type !== 'table') return [paragraphStep(block)];
    const next: Block | undefined = blocks[index + 1];
    const isFollowed = next !== undefined && next.type !== 'table';
    return [...(index === 0 ? [EMPTY] : []), tableStep(block), ...(isFollowed ? [] : [EMPTY])];
  });
}

/** What the inserted paragraphs say, those of cells among them, in the order of the document. */
export function stepTexts(steps: readonly InsertStep[]): readonly string[] {
  return steps.flatMap((step) => {
    if (step.type === 'picture') return [PICTURE_SIGN];
    return step.type === 'paragraph' ? [joined(step.pieces)] : cellTexts(step);
  });
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function cellTexts({ values, cells }: TableStep): readonly string[] {
  const own = new Map(cells.map(({ row, column, pieces }) => [`${row} ${column}`, joined(pieces)]));
  return values.flatMap((line, row) => line.map((text, column) => own.get(`${row} ${column}`) ?? text));
}

function paragraphStep(block: Heading | Paragraph): ParagraphStep {
  const ofBlock = block.type === 'heading' ? LOOK_OF_LEVEL[block.level] : LOOK_OF_ROLE[block.role];
  return { type: 'paragraph', ...ofBlock, pieces: piecesOf(block.inlines) };
}

function tableStep({ columns, rows }: Table): TableStep {
  const lines = [
    columns.map(({ heading }) => [{ text: toOneLine(heading), mark: null }]),
    ...rows.map((row) => columns.map((_, column) => piecesOf(row[column] ?? []))),
  ];
  const totalWidth = columns.reduce((sum, { width }) => sum + width, 0);
  const hasMark = (pieces: readonly Piece[]) => pieces.some(({ mark }) => mark !== null);
  return {
    type: 'table',
    values: lines.map((line) => line.map((pieces) => (hasMark(pieces) ? '' : joined(pieces)))),
    cells: lines.flatMap((line, row) =>
      line.flatMap((pieces, column) => (hasMark(pieces) ? [{ row, column, pieces }] : [])),
    ),
    isCentred: columns.every(({ align }) => align === 'center'),
    shares: columns.map(({ width }) => width / totalWidth),
  };
}

/** Neighbouring texts are one piece; a mark is one of its own. */
function piecesOf(inlines: readonly Inline[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const inline of inlines) {
    if (inline.type === 'mark') {
      const { key, label, text } = inline;
      pieces.push({ text: toMarkText(text), mark: { tag: tagOf(key), title: titleOf(label) } });
      continue;
    }
    const text = toOneLine(inline.text);
    const last = pieces.at(-1);
    if (last?.mark === null) pieces[pieces.length - 1] = { text: last.text + text, mark: null };
    else if (text !== '') pieces.push({ text, mark: null });
  }
  return pieces;
}
