import { buildDocx, documentXml, p, run, sdt, W } from '#tests/adapters/docx-file/build-docx';
import { validateOoxml } from './validate-ooxml';

const STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const ITEM = '{11111111-2222-3333-4444-555555555555}';

const parts = {
  'word/styles.xml': `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body"/></w:style></w:styles>`,
  'word/numbering.xml': `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"/><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  'customXml/itemProps1.xml': `<ds:datastoreItem xmlns:ds="${STORE}" ds:itemID="${ITEM}"/>`,
};
const table = (cell: string) => `<w:tbl><w:tr>${cell}</w:tr></w:tbl>`;
const bound = (item: string) => `<w:dataBinding w:xpath="/x" w:storeItemID="${item}"/>`;
const numbered = (id: string) =>
  `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`;
const styled = (id: string) => `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`;

/** What the Open XML SDK says of the bare package is of no interest here. */
async function ownFaults(body: string): Promise<readonly string[]> {
  const faults = await validateOoxml(buildDocx({ document: documentXml(body), parts }), 'docx');
  return faults.filter((fault) => fault.startsWith('/word/document.xml: '));
}

test.each([
  {
    title: 'two controls with one id',
    given: p(sdt('a', run('1'), '<w:id w:val="7"/>') + sdt('b', run('2'), '<w:id w:val="7"/>')),
    expected: 'two controls have the id 7',
  },
  {
    title: 'a cell without paragraph',
    given: table('<w:tc><w:tcPr/></w:tc>'),
    expected: 'a cell has no paragraph',
  },
  { title: 'a cell that closes itself', given: table('<w:tc/>'), expected: 'a cell has no paragraph' },
  {
    title: 'a tag that is too long',
    given: p(sdt('x'.repeat(65), run('1'))),
    expected: `${'x'.repeat(65)} is longer than 64`,
  },
  { title: 'an undefined style', given: p(styled('Nowhere')), expected: 'style Nowhere is not defined' },
  { title: 'an undefined numbering', given: p(numbered('9')), expected: 'numbering 9 is not defined' },
  {
    title: 'a binding to no part',
    given: p(sdt('a', run('1'), bound('{0}'))),
    expected: 'custom XML {0} is not in the package',
  },
])('$title is found', async ({ given, expected }) => {
  expect(await ownFaults(given)).toEqual([`/word/document.xml: ${expected}`]);
});

test('their sound likes are not', async () => {
  const body =
    p(sdt('a', run('1'), '<w:id w:val="7"/>') + sdt('b', run('2'), `<w:id w:val="8"/>${bound(ITEM)}`)) +
    table(`<w:tc>${p('')}${table(`<w:tc>${p('')}</w:tc>`)}${p('')}</w:tc>`) +
    p(styled('Body')) +
    p(numbered('1')) +
    p(numbered('0'));
  expect(await ownFaults(body)).toEqual([]);
});

test('what the Open XML SDK finds is among the faults', async () => {
  const faults = await validateOoxml(
    buildDocx({ document: documentXml('<w:p><w:r><w:t>1</w:t></w:r><w:pPr/></w:p>') }),
    'docx',
  );
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('/word/document.xml');
  expect(faults[0]).toContain('pPr');
});

test('a sound document has no faults', async () => {
  expect(await validateOoxml(buildDocx({ document: documentXml(p(run('1'))) }), 'docx')).toEqual([]);
});
