import type { Block, Inline, ReportDocument, Table } from '@/core/report';

/** A paragraph or a table in plain words, for libraries that know no marks. */
export type PlainBlock =
  | { readonly level: number | null; readonly texts: readonly string[] }
  | { readonly rows: readonly (readonly string[])[] };

export function plainBlocks(blocks: readonly Block[]): readonly PlainBlock[] {
  return blocks.flatMap((block): readonly PlainBlock[] => {
    if (block.type === 'picture') return [];
    if (block.type === 'table')
      return [{ rows: [block.columns.map(({ heading }) => heading), ...rowsOf(block)] }];
    return [
      { level: block.type === 'heading' ? block.level : null, texts: block.inlines.map(({ text }) => text) },
    ];
  });
}

function rowsOf({ rows }: Table): readonly (readonly string[])[] {
  return rows.map((row) => row.map((inlines) => inlines.map(({ text }) => text).join('')));
}

type Data = Record<string, string | readonly Readonly<Record<string, string>>[]>;

/** The report with a tag for each of its marks, and one row for each table of texts, in the notation of template engines. */
export function templateOf(report: ReportDocument): {
  readonly template: ReportDocument;
  readonly data: Data;
} {
  const data: Data = {};
  const tagged = (inline: Inline): Inline => {
    if (inline.type === 'text') return inline;
    const name = `mark${String(Object.keys(data).length)}`;
    data[name] = inline.text;
    return { ...inline, text: `{${name}}` };
  };
  const blocks = report.blocks.map((block): Block => {
    if (block.type === 'picture') return block;
    if (block.type !== 'table') return { ...block, inlines: block.inlines.map(tagged) };
    if (block.rows.some((row) => row.flat().some(({ type }) => type === 'mark'))) {
      return { ...block, rows: block.rows.map((row) => row.map((inlines) => inlines.map(tagged))) };
    }
    const name = `rows${String(Object.keys(data).length)}`;
    data[name] = rowsOf(block).map((row) =>
      Object.fromEntries(row.map((text, index) => [`cell${String(index)}`, text])),
    );
    return { ...block, rows: [loopRow(name, block.columns.length)] };
  });
  return { template: { ...report, blocks }, data };
}

function loopRow(name: string, columns: number): readonly (readonly Inline[])[] {
  return Array.from({ length: columns }, (_, index) => {
    const opening = index === 0 ? `{#${name}}` : '';
    const closing = index === columns - 1 ? `{/${name}}` : '';
    return [{ type: 'text', text: `${opening}{cell${String(index)}}${closing}` }];
  });
}
