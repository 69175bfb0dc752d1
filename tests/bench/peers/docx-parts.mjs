import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

function paragraphOf({ level, texts }) {
  const heading = level === null ? {} : { heading: LEVELS[level - 1] };
  return new Paragraph({ ...heading, children: texts.map((text) => new TextRun(text)) });
}

function tableOf(rows) {
  const cellOf = (text) =>
    new TableCell({
      width: { size: 1400, type: WidthType.DXA },
      children: [new Paragraph({ children: [new TextRun(text)] })],
    });
  return new Table({
    rows: rows.map((row, index) => new TableRow({ tableHeader: index === 0, children: row.map(cellOf) })),
  });
}

/** A report of paragraphs and tables, as whoever knows the library writes one. */
export function writeDocx(blocks) {
  const children = blocks.map((block) => ('rows' in block ? tableOf(block.rows) : paragraphOf(block)));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
