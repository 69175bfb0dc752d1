import { buildDocx, documentXml, MC, p, run, sdt, W } from '#tests/adapters/docx-file/build-docx';
import { codeOf, onControl, openModel, type OpenModel } from './open-model';
import { NEWER_WORD, type WordModelOptions } from '.';

let opened: OpenModel | null = null;
afterEach(() => opened?.close());

function open(content: string | Uint8Array, options?: WordModelOptions): OpenModel {
  opened = openModel(content, options, { requirementSets: NEWER_WORD });
  return opened;
}

const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const table = (...cells: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1000"/></w:tblGrid>${cells.map((one) => `<w:tr>${one}</w:tr>`).join('')}</w:tbl>`;
const textBox = (content: string) =>
  `<w:r><mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p(content)}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(content)}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

async function read(properties: string): Promise<readonly Word.ContentControl[]> {
  return await Word.run(async (context) => {
    const { contentControls } = context.document;
    contentControls.load(properties);
    await context.sync();
    return contentControls.items;
  });
}

async function tags(): Promise<readonly string[]> {
  return (await read('items/tag')).map(({ tag }) => tag);
}

describe('which controls are listed', () => {
  const kinds = ['text', 'date', 'dropDownList', 'comboBox', 'picture', 'group'];

  test('rich text ones only (OJ#2160)', async () => {
    const others = kinds.map((kind) => sdt(kind, run('x'), `<w:${kind}/>`)).join('');
    open(p(others + sdt('plain', run('x')) + sdt('stated', run('x'), '<w:richText/>')));
    expect(await tags()).toEqual(['plain', 'stated']);
  });

  test('in document order, nested ones after those around them, then headers, then footers', async () => {
    const header = (root: string, tag: string) =>
      `<w:${root} xmlns:w="${W}">${p(sdt(tag, run('x')))}</w:${root}>`;
    const references = ['footer', 'header'].map(
      (kind, index) =>
        `<w:${kind}Reference w:type="default" r:id="rId${index + 1}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>`,
    );
    const body = sdt('block', p(sdt('inner', run('x')))) + table(cell(p(sdt('cell', run('x')))));
    open(
      buildDocx({
        document: documentXml(body).replace('<w:sectPr/>', `<w:sectPr>${references.join('')}</w:sectPr>`),
        relationships: [
          ['footer', 'footer1.xml'],
          ['header', 'header1.xml'],
        ],
        parts: { 'word/footer1.xml': header('ftr', 'footer'), 'word/header1.xml': header('hdr', 'header') },
      }),
    );
    expect(await tags()).toEqual(['block', 'inner', 'cell', 'header', 'footer']);
  });

  test.each([
    { title: 'those in text boxes are hidden', options: {}, expected: ['after'] },
    {
      title: 'or listed in their place',
      options: { textBoxControls: 'listed' },
      expected: ['boxed', 'after'],
    },
  ] as const)('$title', async ({ options, expected }) => {
    open(p(textBox(sdt('boxed', run('5'))) + sdt('after', run('x'))), options);
    expect(await tags()).toEqual(expected);
  });

  test('a listed one in a text box refuses to be written', async () => {
    const { model } = open(p(textBox(sdt('boxed', run('5')))), { textBoxControls: 'listed' });
    expect(await codeOf(onControl('boxed', (control) => control.insertText('6', 'Replace')))).toBe(
      'GeneralException',
    );
    const [control] = await read('items/parentBody/type');
    expect(control?.parentBody.type).toBe('Unknown');
    expect(model.bodyXml()).toContain('<w:t>5</w:t>');
  });
});

describe('asking for some of them', () => {
  test.each([
    {
      title: 'by tag',
      pick: (all: Word.ContentControlCollection) => all.getByTag('b'),
      expected: ['b', 'b'],
    },
    {
      title: 'by title',
      pick: (all: Word.ContentControlCollection) => all.getByTitle('标签'),
      expected: ['a', 'b', 'b'],
    },
    {
      title: 'by type',
      pick: (all: Word.ContentControlCollection) => all.getByTypes([Word.ContentControlType.richText]),
      expected: ['a', 'b', 'b'],
    },
  ])('$title', async ({ pick, expected }) => {
    open(p(sdt('a', run('1')) + sdt('b', run('2'))) + p(sdt('b', run('3'))));
    const found = await Word.run(async (context) => {
      const controls = pick(context.document.contentControls);
      controls.load('items/tag');
      await context.sync();
      return controls.items.map(({ tag }) => tag);
    });
    expect(found).toEqual(expected);
  });

  test('by id, before and after they were loaded', async () => {
    open(p(sdt('a', run('1'), '<w:id w:val="3"/>') + sdt('b', run('2'), '<w:id w:val="4"/><w:text/>')));
    const byId = async () =>
      await Word.run(async (context) => {
        const found = [3, 4].map((id) => context.document.contentControls.getByIdOrNullObject(id));
        found.forEach((control) => control.load('tag'));
        await context.sync();
        return found.map((control) => (control.isNullObject ? null : control.tag));
      });
    expect([await byId(), await byId()]).toEqual([
      ['a', null],
      ['a', null],
    ]);
  });
});

describe('what a control tells', () => {
  test.each([
    { title: 'in a line', body: p(sdt('t', run('x'))), expected: 'RichTextInline' },
    { title: 'around paragraphs', body: sdt('t', p(run('x'))), expected: 'RichTextParagraphs' },
    { title: 'around a table', body: sdt('t', table(cell(p(run('x'))))), expected: 'RichTextTable' },
    {
      title: 'around a cell',
      body: table(sdt('t', cell(p(run('x'))))),
      expected: 'RichTextTableCell',
    },
    {
      title: 'around a row',
      body: `<w:tbl><w:tblPr/><w:tblGrid/>${sdt('t', `<w:tr>${cell(p(run('x')))}</w:tr>`)}</w:tbl>`,
      expected: 'RichTextTableRow',
    },
  ])('its subtype $title', async ({ body, expected }) => {
    open(body);
    const [control] = await read('items/subtype,items/type');
    expect([control?.type, control?.subtype]).toEqual(['RichText', expected]);
  });

  test.each([
    { title: 'runs joined', content: run('1') + run('2'), expected: '12' },
    { title: 'a tab and a break', content: '<w:r><w:t>1</w:t><w:tab/><w:br/></w:r>', expected: '1\t\v' },
    {
      title: 'no deleted text, but inserted text',
      content: `<w:del w:id="1" w:author="a"><w:r><w:delText>1</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('2')}</w:ins>`,
      expected: '2',
    },
    {
      title: 'the result of a field, not its code',
      content:
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      expected: '3',
    },
  ])('its text: $title', async ({ content, expected }) => {
    open(p(sdt('t', content)));
    expect((await read('items/text'))[0]?.text).toBe(expected);
  });

  test('the text of an empty control is its placeholder', async () => {
    open(p(sdt('t', run('单击'), '<w:showingPlcHdr/>')));
    const [control] = await read('items/text,items/placeholderText');
    expect([control?.text, control?.placeholderText]).toEqual(['单击', '单击']);
  });

  test('ids as written, and one for each that has none or another one’s', async () => {
    open(p(['<w:id w:val="-7"/>', '<w:id w:val="-7"/>', ''].map((id) => sdt('t', run('x'), id)).join('')));
    const ids = (await read('items/id')).map(({ id }) => id);
    expect(ids[0]).toBe(-7);
    expect(new Set(ids).size).toBe(3);
  });

  test('what it stands in', async () => {
    open(table(cell(p(sdt('outer', run('1') + sdt('inner', run('2'))) + run('3')))));
    const controls = await read(
      'items/parentContentControlOrNullObject/tag,items/parentTableOrNullObject/rowCount,items/parentBody/type,items/contentControls/items/tag',
    );
    expect(
      controls.map((control) => ({
        parent: control.parentContentControlOrNullObject.isNullObject
          ? null
          : control.parentContentControlOrNullObject.tag,
        rows: control.parentTableOrNullObject.rowCount,
        body: control.parentBody.type,
        inside: control.contentControls.items.map(({ tag }) => tag),
      })),
    ).toEqual([
      { parent: null, rows: 1, body: 'TableCell', inside: ['inner'] },
      { parent: 'outer', rows: 1, body: 'TableCell', inside: [] },
    ]);
  });
});
