import { XlsxFile } from '@/adapters/xlsx-file';
import { buildSheet } from './build-workbook';

const FONTS =
  '<fonts count="4"><font><sz val="11"/></font><font><strike/></font><font><strike val="0"/></font><font><strike val="1"/></font></fonts>';
const STYLES =
  '<cellXfs count="4"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/><xf numFmtId="0" fontId="3"/></cellXfs>';
const DIFFERENTIAL = '<dxfs count="1"><dxf><font><strike/></font></dxf></dxfs>';

/** One row whose cells have these styles; the last one holds nothing. */
function row(number: number, ...styles: readonly number[]): string {
  const cells = styles.map((style, index) => {
    const address = `${'ABCDE'.charAt(index)}${String(number)}`;
    return `<c r="${address}" s="${String(style)}"><v>1</v></c>`;
  });
  return `<row r="${String(number)}">${cells.join('')}<c r="F${String(number)}" s="1"/></row>`;
}

async function struckRows(data: string, styles: string): Promise<readonly number[]> {
  const { sheets } = await new XlsxFile(buildSheet(data, { styles }), '台账.xlsx').read();
  return sheets.flatMap(({ rows }) =>
    rows.flatMap(({ number, struck }) => (struck === true ? [number] : [])),
  );
}

describe('a row is struck through', () => {
  it.each([
    { title: 'where most of what it holds is', data: row(1, 1, 1, 0), struck: [1] },
    { title: 'by a font that says so in full', data: row(1, 3, 3), struck: [1] },
    { title: 'not where half of it is', data: row(1, 1, 0), struck: [] },
    { title: 'not by a font that denies it', data: row(1, 2, 2), struck: [] },
    { title: 'each for itself', data: row(1, 1, 1) + row(2, 0, 0) + row(3, 1, 3, 0), struck: [1, 3] },
    { title: 'not by a style nobody knows', data: row(1, 9, 9), struck: [] },
  ])('$title: $struck', async ({ data, struck }) => {
    expect(await struckRows(data, FONTS + STYLES)).toEqual(struck);
    // The same, read by the parser alone.
    expect(await struckRows(data.replaceAll('<row r', '<row\r\nr'), FONTS + STYLES)).toEqual(struck);
  });

  it('a cell where part of its text is, or one of many cells', async () => {
    const part = '<r><rPr><strike/></rPr><t>18</t></r><r><t>19</t></r>';
    const data = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${part}</is></c><c r="C1" s="1"><v>1</v></c><c r="D1"><v>1</v></c><c r="E1" t="s"><v>1</v></c></row>`;
    const strings = `<si>${part}</si><si><t>一</t></si>`;
    const bytes = buildSheet(data, { styles: FONTS + STYLES, strings });
    const { sheets } = await new XlsxFile(bytes, '台账.xlsx').read();
    const [row] = sheets[0]?.rows ?? [];
    expect(row?.struck).toBeUndefined();
    expect(row?.struckCells).toEqual([1, 2, 3]);
    expect(row?.cells.map((cell) => ('value' in cell ? cell.value : null))).toEqual(['19', '19', 1, 1, '一']);
  });

  it('not where only a condition would strike it', async () => {
    const fonts = '<fonts count="2"><font/><font/></fonts>';
    expect(await struckRows(row(1, 1, 1), fonts + STYLES + DIFFERENTIAL)).toEqual([]);
  });
});
