import { openPackage } from '@/adapters/opc-package';
import { buildDocx, documentXml, p, run, sdt, W } from '#tests/adapters/docx-file/build-docx';
import { codeOf, openModel, type OpenModel } from './open-model';
import { NEWER_WORD, WordModel } from '.';

let opened: OpenModel | null = null;
afterEach(() => opened?.close());

function open(content: string | Uint8Array): OpenModel {
  opened = openModel(content, {}, { requirementSets: NEWER_WORD });
  return opened;
}

async function onDocument<Result>(
  work: (document: Word.Document, context: Word.RequestContext) => Result,
): Promise<Result> {
  return await Word.run(async (context) => {
    const result = work(context.document, context);
    await context.sync();
    return result;
  });
}

const partsOf = (bytes: Uint8Array) => openPackage(bytes, { file: 'document.docx' });

describe('the file', () => {
  test('is the same, byte for byte, while nothing is changed', async () => {
    const bytes = buildDocx({ document: documentXml(p(run('一') + sdt('t', run('5')))) });
    const { model } = open(bytes);
    await onDocument((document) => {
      document.contentControls.load('items/text');
      document.body.search('一').load('items/text');
      document.getSelection().load('text');
      document.load('changeTrackingMode');
      document.body.paragraphs.getFirst().load('style,styleBuiltIn,alignment');
      document.body.paragraphs.getFirst().font.load('bold,size');
    });
    expect(model.toBytes()).toEqual(bytes);
  });

  test('differs only in the parts that were changed', async () => {
    const other = `<?xml version="1.0"?><a  b='c'/>`;
    const { model } = open(
      buildDocx({ document: documentXml(p(sdt('t', run('5')))), parts: { 'custom/a.xml': other } }),
    );
    await onDocument((document) => document.contentControls.getFirst().insertText('6', 'Replace'));
    const parts = partsOf(model.toBytes());
    expect(parts.text('custom/a.xml')).toBe(other);
    expect(parts.text('word/document.xml')).toContain('<w:t xml:space="preserve">6</w:t>');
    expect(new WordModel(model.toBytes()).outline()).toBe('<t>6</>');
  });
});

describe('headers and footers', () => {
  test('are found by their pages and made where there are none', async () => {
    const { model } = open(p(run('一')));
    await onDocument((document) => {
      const section = document.sections.getFirst();
      section.getHeader('Primary').insertParagraph('页眉', 'Start');
      section.getHeader('Primary').insertText('甲', 'Start');
      section.getFooter('FirstPage').insertText('页脚', 'Start');
    });
    const parts = partsOf(model.toBytes());
    expect(parts.text('word/header1.xml')).toMatch(/甲<.*>页眉</);
    expect(parts.text('word/footer1.xml')).toContain('页脚');
    expect(parts.text('word/document.xml')).toMatch(
      /<w:sectPr><w:footerReference w:type="first"[^>]*\/><w:headerReference w:type="default"/,
    );
  });

  test('also in a file that names no section', async () => {
    const bytes = buildDocx({ document: documentXml(p(run('一'))).replace('<w:sectPr/>', '') });
    const { model } = open(bytes);
    await onDocument((document) =>
      document.sections.getFirst().getHeader('Primary').insertText('甲', 'Start'),
    );
    expect(partsOf(model.toBytes()).text('word/header1.xml')).toContain('甲');
  });

  test('tell what they are, and are not part of the body’s text', async () => {
    const { model } = open(p(run('一')));
    const type = await onDocument((document) => {
      const header = document.sections.getFirst().getHeader('Primary');
      header.insertText('页眉', 'Start');
      header.load('type,text');
      return header;
    });
    expect([type.type, type.text, model.text()]).toEqual(['Header', '页眉', '一']);
  });
});

describe('custom properties', () => {
  test('are added, changed, found and deleted', async () => {
    const { model } = open(p(run('一')));
    const found = await onDocument(({ properties: { customProperties } }) => {
      customProperties.add('taizhang.record', 'ab12');
      customProperties.add('年度', 2021);
      customProperties.add('Taizhang.Record', 'cd34');
      customProperties.getItem('年度').delete();
      const items = ['taizhang.record', '年度'].map((key) => customProperties.getItemOrNullObject(key));
      items.forEach((item) => item.load('key,value,type'));
      return { items, count: customProperties.getCount() };
    });
    expect(found.items.map((item) => (item.isNullObject ? null : [item.key, item.value, item.type]))).toEqual(
      [['taizhang.record', 'cd34', 'String'], null],
    );
    expect(found.count.value).toBe(1);
    expect(partsOf(model.toBytes()).text('docProps/custom.xml')).toContain('<vt:lpwstr>cd34</vt:lpwstr>');
  });
});

describe('the document as a whole', () => {
  test('track changes is a setting of the file', async () => {
    const settings = `<w:settings xmlns:w="${W}"><w:trackRevisions/></w:settings>`;
    const { model } = open(
      buildDocx({
        document: documentXml(p(run('一'))),
        relationships: [['settings', 'settings.xml']],
        parts: { 'word/settings.xml': settings },
      }),
    );
    const mode = await onDocument((document) => {
      document.load('changeTrackingMode');
      return document;
    });
    expect(mode.changeTrackingMode).toBe('TrackAll');
    await onDocument((document) => {
      document.changeTrackingMode = 'Off';
    });
    expect(partsOf(model.toBytes()).text('word/settings.xml')).not.toContain('trackRevisions');
  });

  test('opens a new document in a window of its own', async () => {
    const { model } = open(p(run('一')));
    await onDocument((_, { application }) => application.createDocument(btoa('PK...')).open());
    expect(model.opened.map((bytes) => Buffer.from(bytes).toString())).toEqual(['PK...']);
  });

  test('gives its paragraphs as OOXML', async () => {
    open(p(run('一')) + p(sdt('t', run('5'), '<w:text/>')));
    const ooxml = await onDocument(({ body }) => body.getOoxml());
    expect(ooxml.value).toMatch(
      /<pkg:part pkg:name="\/word\/document.xml".*<w:p><w:r><w:t>一<\/w:t><\/w:r><\/w:p>.*<w:text\/>/,
    );
  });

  test('all text of the body is replaced or cleared', async () => {
    const { model } = open(p(run('一')) + p(run('二')));
    await onDocument(({ body }) => body.insertText('三', 'Replace'));
    expect(model.outline()).toBe('三');
    await onDocument(({ body }) => body.clear());
    expect(model.outline()).toBe('');
  });

  test('a member it does not have ends the request loudly', async () => {
    const { host } = open(p(run('一')));
    expect(await codeOf(onDocument(({ body }) => body.insertHtml('<b>一</b>', 'End')))).toBe(
      'NotImplementedInSimulator',
    );
    expect(host.takeComplaints()).toEqual(['The simulator does not have Body.InsertHtml().']);
  });
});
