import { DocxFile } from '@/adapters/docx-file';
import { XlsxFile } from '@/adapters/xlsx-file';
import { pairFiles } from './pair-files';
import { readPair, type Pair } from './read-pair';

const FILES = [...pairFiles('documents'), ...pairFiles('kept')];
const PAIRS: { readonly name: string; readonly pair: Pair }[] = [];

describe.each(FILES)('$name', ({ name, text }) => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await readPair(text);
    PAIRS.push({ name, pair });
  });

  it('says its numbers where the truth has them', () => {
    for (const { paragraph, start, length, text: said } of pair.truth) {
      expect(pair.paragraphs[paragraph]?.text.slice(start, start + length)).toBe(said);
    }
  });

  it('is the same read from the file', async () => {
    const body = pair.paragraphs.filter(({ story }) => story === undefined);
    const read = await new DocxFile(pair.bytes, 'last.docx').readParagraphs();
    expect(read).toEqual(body.map(({ index, text: said, marks }) => ({ index, text: said, marks })));
  });

  it('has the same ledger in its files', async () => {
    for (const { workbook, bytes } of [...pair.workbooks, ...pair.newWorkbooks]) {
      const read = await new XlsxFile(bytes, workbook.file).read();
      expect(read.sheets.map(shown)).toEqual(workbook.sheets.map(shown));
    }
  });
  if (process.env['SHOW']) it('show', () => { process.stdout.write(`\n${name}\n${pair.paragraphs.map((p) => { let t = p.text; for (const n of pair.truth.filter((x) => x.paragraph === p.index).toReversed()) t = `${t.slice(0, n.start)}${n.keys ? '[' : n.wrong ? '{' : '<'}${n.text}${n.keys ? ']' : n.wrong ? '}' : '>'}${t.slice(n.start + n.length)}`; return (p.cell ? '  | ' : '') + t; }).join('\n')}\n`); });
});

function shown({ name, hidden, rows, merges, hiddenColumns }: Pair['workbooks'][number]['workbook']['sheets'][number]) {
  const cells = rows.map(({ number, hidden: isHidden, cells: own }) => ({ number, isHidden, own: own.map(({ column, type }) => `${column} ${type}`) }));
  return { name, hidden, cells, merges, hiddenColumns };
}

afterAll(() => {
  const all = PAIRS.flatMap(({ pair }) => pair.truth);
  const sum = (t: Pair['truth']) => `keyed ${t.filter((x) => x.keys).length} foreign ${t.filter((x) => !x.keys && !x.wrong).length} wrong ${t.filter((x) => x.wrong).length}`;
  process.stdout.write(PAIRS.map(({ name, pair }) => `${name} ${sum(pair.truth)}\n`).join('') + `all ${sum(all)}\n`);
});
