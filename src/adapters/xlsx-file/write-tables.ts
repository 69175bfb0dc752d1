import { createPackage, type NativeCompression } from '@/adapters/opc-package';
import type { TableWorkbook } from '@/core/rollup';
import { escapeText } from '@/core/xml';
import { sheetXml } from './tables/sheet-xml';
import { TABLE_STYLES } from './tables/table-styles';
import { workbookXml } from './tables/workbook-xml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CORE_PROPERTIES = `${PACKAGE}/metadata/core-properties`;
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What Excel allows, and without the apostrophe, which would have to be quoted wherever a sheet is referred to. */
const SHEET_NAME = /^[^'*?:\\/[\]]{1,31}$/;

/**
 * The bytes of an .xlsx file of tables to be looked at, filtered and printed; the first sheet is the one shown. Written
 * without exceljs, which takes longer for the rows of a thousand branches than counting them does.
 * Throws RangeError for what no workbook can hold: a text of more than 32,767 characters, a sheet name of more than
 * 31 characters or with one of ' * ? : \ / [ ]; and for a link to a sheet that is not there.
 */
export function writeTables(
  { title, sheets }: TableWorkbook,
  native: NativeCompression | null = null,
): Uint8Array {
  const misnamed = sheets.find(({ name }) => !SHEET_NAME.test(name));
  if (misnamed !== undefined) throw new RangeError(`No sheet can be called ${misnamed.name}.`);
  const byName = new Map(sheets.map((table) => [table.name, table]));
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    [
      '_rels/.rels',
      relations(
        [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ),
    ],
    [
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="${CORE_PROPERTIES}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeText(title)}</dc:title><dc:creator>taizhang</dc:creator></cp:coreProperties>`,
    ],
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        ...sheets.map(
          (_, index) => [`${OFFICE}/worksheet`, `worksheets/sheet${String(index + 1)}.xml`] as const,
        ),
        [`${OFFICE}/styles`, 'styles.xml'],
      ),
    ],
    ['xl/styles.xml', TABLE_STYLES],
    ...sheets.map(
      (table, index) =>
        [`xl/worksheets/sheet${String(index + 1)}.xml`, sheetXml(table, index === 0, byName)] as const,
    ),
  ];
  const encoder = new TextEncoder();
  return createPackage(
    new Map(parts.map(([name, xml]) => [name, encoder.encode(DECLARATION + xml)])),
    native,
  );
}

function relations(...all: readonly (readonly [type: string, target: string])[]): string {
  const items = all.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(sheetCount: number): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    override(`xl/worksheets/sheet${String(index + 1)}.xml`, `${TYPES}.worksheet+xml`),
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', `${TYPES}.sheet.main+xml`)}${override('xl/styles.xml', `${TYPES}.styles+xml`)}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${sheets.join('')}</Types>`;
}
