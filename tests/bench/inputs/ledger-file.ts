import { strToU8, zipSync } from 'fflate';
import { escapeText } from '@/core/xml';
import { HEADINGS, type LedgerRow } from './ledger-rows';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const LETTERS = 'ABCDEFGHIJ';
const DATE_COLUMN = 1;

const overrides = [
  ['workbook', 'sheet.main'],
  ['worksheets/sheet1', 'worksheet'],
  ['styles', 'styles'],
  ['sharedStrings', 'sharedStrings'],
].map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${TYPES}.${type}+xml"/>`);
const parts = ['worksheets/sheet1', 'styles', 'sharedStrings'].map((part, index) => {
  const type = part.split('/')[0]?.replace(/^worksheets$/, 'worksheet');
  return `<Relationship Id="rId${String(index + 1)}" Type="${RELATIONS}/${type}" Target="${part}.xml"/>`;
});

/** The parts that are the same in every ledger. */
const FRAME = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${SHEETS}" xmlns:r="${RELATIONS}"><workbookPr/><sheets><sheet name="三会一课" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${parts.join('')}</Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${SHEETS}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};

/** A ledger as Excel stores one: shared texts, dates as styled serials, a place on every cell. */
export function ledgerFile(rows: readonly LedgerRow[]): Uint8Array {
  const texts = new Map<string, number>();
  const cellXml = (value: string | number, row: number, column: number) => {
    const place = `r="${LETTERS.charAt(column)}${String(row)}"`;
    if (typeof value === 'number') {
      const style = column === DATE_COLUMN ? ' s="1"' : '';
      return `<c ${place}${style}><v>${String(value)}</v></c>`;
    }
    if (value === '') return '';
    const known = texts.get(value) ?? texts.size;
    texts.set(value, known);
    return `<c ${place} t="s"><v>${String(known)}</v></c>`;
  };
  const lines = [HEADINGS, ...rows].map((row, index) => {
    const cells = row.map((value, column) => cellXml(value, index + 1, column));
    return `<row r="${String(index + 1)}" spans="1:10">${cells.join('')}</row>`;
  });
  const last = `J${String(rows.length + 1)}`;
  const sheet = `<worksheet xmlns="${SHEETS}"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${lines.join('')}</sheetData></worksheet>`;
  const items = Array.from(texts.keys(), (text) => `<si><t>${escapeText(text)}</t></si>`);
  const shared = `<sst xmlns="${SHEETS}" uniqueCount="${String(items.length)}">${items.join('')}</sst>`;
  const whole = { ...FRAME, 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': shared };
  return zipSync(
    Object.fromEntries(Object.entries(whole).map(([part, xml]) => [part, strToU8(DECLARATION + xml)])),
  );
}
