import { readStrings } from '@/adapters/xlsx-file/read/read-strings';

const ROOT = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

async function* cut(xml: string, size: number): AsyncGenerator<string> {
  for (let start = 0; start < xml.length; start += size)
    yield await Promise.resolve(xml.slice(start, start + size));
}

const read = async (xml: string, size: number) =>
  (await readStrings(cut(xml, size), () => Promise.resolve())).strings;

describe('shared strings', () => {
  test.each([
    {
      title: 'plain',
      items: '<si><t>党员大会</t></si><si><t>支委会</t></si>',
      expected: ['党员大会', '支委会'],
    },
    { title: 'spaces kept', items: '<si><t xml:space="preserve"> 党课 </t></si>', expected: [' 党课 '] },
    {
      title: 'on lines of their own',
      items: '\n <si><t>一</t></si>\r\n<si><t>二</t></si>\n',
      expected: ['一', '二'],
    },
    { title: 'empty ones', items: '<si><t></t></si><si><t/></si><si/>', expected: ['', '', ''] },
    {
      title: 'references',
      items: '<si><t>张三 &amp; 李四</t></si><si><t>&#26032;</t></si>',
      expected: ['张三 & 李四', '新'],
    },
    { title: 'escapes', items: '<si><t>一_x000D_二</t></si>', expected: ['一\r二'] },
    {
      title: 'runs and guides between plain ones',
      items:
        '<si><t>一</t></si><si><r><t>二</t></r><r><t>三</t></r><rPh sb="0" eb="1"><t>er</t></rPh></si><si><t>四</t></si>',
      expected: ['一', '二三', '四'],
    },
    {
      title: 'runs struck through are left out',
      items:
        '<si><r><rPr><strike/></rPr><t>18</t></r><r><t>19</t></r></si><si><r><rPr><strike val="0"/></rPr><t>一</t></r><r><t>二</t></r></si>',
      expected: ['19', '一二'],
    },
    {
      title: 'all of it struck through: kept',
      items: '<si><r><rPr><strike/></rPr><t>党课</t></r><r><t> </t></r></si>',
      expected: ['党课 '],
    },
    {
      title: 'one in a comment is none',
      items: '<!-- <si><t>一</t></si> --><si><t>二</t></si>',
      expected: ['二'],
    },
    { title: 'a prefix', items: '<x:si><x:t>一</x:t></x:si><si><t>二</t></si>', expected: ['一', '二'] },
  ])('$title, however they are cut', async ({ items, expected }) => {
    const xml = `<?xml version="1.0"?>\n<sst ${ROOT} xmlns:x="x" count="2">${items}</sst>`;
    for (const size of [1, 2, 3, 7, 50, xml.length]) expect(await read(xml, size)).toEqual(expected);
  });

  test.each([
    { title: 'not closed', xml: `<sst ${ROOT}><si><t>一</t></si>` },
    { title: 'closed by another name', xml: `<sst ${ROOT}><si><t>一</t></si></si>` },
    { title: 'after the end', xml: `<sst ${ROOT}/><si><t>一</t></si>` },
  ])('$title: refused', async ({ xml }) => {
    for (const size of [1, 5, xml.length]) await expect(read(xml, size)).rejects.toThrow();
  });
});
