import { escapeText } from '@/core/xml';
import type { CorpusCell, CorpusLine, CorpusParagraph, CorpusTable, Piece } from './corpus-document';
import type { DocxLayout } from './docx-layouts';

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

/** Writes the paragraphs and tables of one document; identifiers count on through all of it. */
export class DocxStory {
  /** The footnotes met so far. */
  readonly notes: string[] = [];
  private ids = 0;

  constructor(private readonly layout: DocxLayout) {}

  paragraph({ pieces, isHeading, footnotes }: CorpusParagraph): string {
    const { alignment, hasHeadingStyle } = this.layout;
    const style = isHeading && hasHeadingStyle ? '<w:pStyle w:val="1"/>' : '';
    const outside = `<w:pPr>${style}<w:jc w:val="${isHeading ? 'center' : alignment}"/></w:pPr>`;
    const isBold = isHeading && !hasHeadingStyle;
    const references = footnotes.map((note) => this.footnote(note));
    return `<w:p>${outside}${this.runs(pieces, isBold)}${references.join('')}</w:p>`;
  }

  line({ pieces }: CorpusLine): string {
    return `<w:p>${this.runs(pieces, false)}</w:p>`;
  }

  table({ rows }: CorpusTable): string {
    const width = Math.max(...rows.map((cells) => cells.reduce((sum, { span }) => sum + span, 0)));
    const grid = '<w:gridCol w:w="1600"/>'.repeat(width);
    const starts = rows.map((cells, row) =>
      cells.map((cell, column) => startsMerge(rows, row, column, cell)),
    );
    const lines = rows.map(
      (cells, row) =>
        `<w:tr>${cells.map((cell, column) => this.cell(cell, starts[row]?.[column] ?? false)).join('')}</w:tr>`,
    );
    return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`;
  }

  private cell({ paragraphs, span, isContinued, nested }: CorpusCell, isStart: boolean): string {
    const wide = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
    const high = isContinued ? '<w:vMerge/>' : isStart ? '<w:vMerge w:val="restart"/>' : '';
    const lines = paragraphs.map((line) => this.line(line));
    const inner = nested === null ? '' : `${this.table(nested)}<w:p/>`;
    return `<w:tc><w:tcPr><w:tcW w:w="${1600 * span}" w:type="dxa"/>${wide}${high}</w:tcPr>${lines.join('')}${inner}</w:tc>`;
  }

  private footnote({ pieces }: CorpusLine): string {
    const id = this.notes.length + 1;
    this.notes.push(
      `<w:footnote w:id="${id}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>${this.runs(pieces, false)}</w:p></w:footnote>`,
    );
    return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
  }

  private runs(pieces: readonly Piece[], isBold: boolean): string {
    return pieces.map((piece) => this.piece(piece, isBold)).join('');
  }

  private piece(piece: Piece, isBold: boolean): string {
    if (piece.control === 'none') return this.cutRuns(piece, isBold);
    this.ids += 1;
    const isOpen = piece.control === 'open';
    const showing = isOpen && piece.text !== '' ? '<w:showingPlcHdr/>' : '';
    const content =
      isOpen && piece.text !== ''
        ? `<w:r><w:rPr><w:rStyle w:val="a3"/></w:rPr>${textXml(piece.text)}</w:r>`
        : `<w:r>${textXml(piece.text)}</w:r>`;
    return `<w:sdt><w:sdtPr><w:id w:val="${this.ids}"/>${showing}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  }

  private cutRuns({ text, run, isUnderlined }: Piece, isBold: boolean): string {
    const signs = Array.from(text);
    const { longestRun, other } = this.layout;
    const number = Math.ceil(signs.length / longestRun);
    const formats = [
      ...(run % 2 === 1 ? [other] : isBold ? ['<w:b/>'] : []),
      ...(isUnderlined ? ['<w:u w:val="single"/>'] : []),
    ];
    const properties = formats.length > 0 ? `<w:rPr>${formats.join('')}</w:rPr>` : '';
    const runs = Array.from({ length: number }, (_, index) => {
      const part = signs.slice(index * longestRun, (index + 1) * longestRun).join('');
      const revision = (0x00a10000 + index * 0x1f3 + run).toString(16).padStart(8, '0').toUpperCase();
      return `<w:r w:rsidR="${revision}">${properties}${textXml(part)}</w:r>`;
    });
    return runs.reduce((before, next) => `${before}${before === '' ? '' : this.between()}${next}`, '');
  }

  private between(): string {
    const { between } = this.layout;
    if (between === 'nothing') return '';
    if (between === 'proofErr') return '<w:proofErr w:type="spellStart"/><w:proofErr w:type="spellEnd"/>';
    this.ids += 1;
    return `<w:bookmarkStart w:id="${this.ids}" w:name="_B${this.ids}"/><w:bookmarkEnd w:id="${this.ids}"/>`;
  }
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\t', '<w:tab/>'],
  ['\n', '<w:br/>'],
]);

function textXml(text: string): string {
  return text
    .split(/([\t\n])/)
    .filter((part) => part !== '')
    .map((part) => SIGNS.get(part) ?? `<w:t xml:space="preserve">${escapeText(part)}</w:t>`)
    .join('');
}

/** Word wants to be told where a cell that goes over several rows begins. */
function startsMerge(
  rows: readonly (readonly CorpusCell[])[],
  row: number,
  column: number,
  { isContinued }: CorpusCell,
): boolean {
  const place = gridColumn(rows[row] ?? [], column);
  const below = rows[row + 1] ?? [];
  return !isContinued && below.some((cell, at) => cell.isContinued && gridColumn(below, at) === place);
}

function gridColumn(cells: readonly CorpusCell[], column: number): number {
  return cells.slice(0, column).reduce((sum, { span }) => sum + span, 0);
}
