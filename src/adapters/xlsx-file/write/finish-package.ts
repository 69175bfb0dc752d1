import { createPackage, openPackage } from '@/adapters/opc-package';
import { FONT_NAME } from './look';

const STYLES = 'xl/styles.xml';
const TABLE = /^xl\/tables\/table\d+\.xml$/;
const WORKSHEET = /^xl\/worksheets\/sheet\d+\.xml$/;

/** The order the schema asks for (CT_Font, ECMA-376 part 1, 18.8.22); exceljs sorts by name. */
const FONT_CHILDREN = [
  'b',
  'i',
  'strike',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** Mends what exceljs writes wrongly, and packs the parts anew so that no time of writing is left in them. */
export function finishPackage(written: Uint8Array): Uint8Array {
  const opened = openPackage(written, { file: 'workbook.xlsx' });
  const encoder = new TextEncoder();
  const parts = opened.names().map((name): [string, Uint8Array] => {
    const mend = menderOf(name);
    return [name, mend === null ? opened.bytes(name) : encoder.encode(mend(opened.text(name)))];
  });
  return createPackage(new Map(parts));
}

function menderOf(part: string): ((xml: string) => string) | null {
  if (part === STYLES) return mendStyles;
  if (TABLE.test(part)) return mendTable;
  return WORKSHEET.test(part) ? mendSheet : null;
}

/** Puts the children of fonts in order, and gives cells that people add later the font of all others. */
function mendStyles(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/g, (_, children: string) => {
    const own = children.replace(/<scheme [^>]*>/, '').replace('"Calibri"', `"${FONT_NAME}"`);
    const sorted = [...own.matchAll(/<(\w+)[^>]*>/g)].sort(
      ([, left = ''], [, right = '']) => FONT_CHILDREN.indexOf(left) - FONT_CHILDREN.indexOf(right),
    );
    return `<font>${sorted.map(([child]) => child).join('')}</font>`;
  });
}

/** Lets the rows under the heading grow with what is typed; exceljs fixes every height it writes. */
function mendSheet(xml: string): string {
  const headingRow = Number(/ySplit="(\d+)"/.exec(xml)?.[1] ?? 1);
  return xml.replace(/<row r="(\d+)"([^>]*) customHeight="1"/g, (tag, row: string, attributes: string) =>
    Number(row) > headingRow ? `<row r="${row}"${attributes}` : tag,
  );
}

/** Takes out what exceljs says of a row of totals, which our tables have not, and of filters not set. */
function mendTable(xml: string): string {
  return xml
    .replace('totalsRowShown="1"', 'totalsRowShown="0"')
    .replace(/ totalsRow(?:Label|Function)="[^"]*"/g, '')
    .replace(/<filterColumn [^>]*\/>/g, '');
}
