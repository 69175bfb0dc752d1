import { openPackage } from '@/adapters/opc-package';
import { buildDocx, documentXml, p, run } from '#tests/adapters/docx-file/build-docx';
import { openOnline, type OnlineClient } from '../client';
import { RichApiHost } from '../protocol';
import { wordApplication, wordCommonApi, WordModel, type WordModelOptions } from '.';

let client: OnlineClient | null = null;
afterEach(() => client?.close());

async function open(options: WordModelOptions = {}): Promise<WordModel> {
  const model = new WordModel(buildDocx({ document: documentXml(p(run('一'))) }), options);
  client = await openOnline('Word', new RichApiHost(wordApplication(model)), {
    commonApi: wordCommonApi(model),
  });
  return model;
}

/** The value of a call of the Common API, or the code of its error. */
async function ask<Value>(
  call: (done: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value | number> {
  const { status, value, error } = await new Promise<Office.AsyncResult<Value>>((resolve) => call(resolve));
  return String(status) === 'succeeded' ? value : error.code;
}

function parts(): Office.CustomXmlParts {
  return Office.context.document.customXmlParts;
}

const RECORD = '<record xmlns="urn:taizhang:record:1"><figure key="a">5</figure></record>';

describe('custom XML parts', () => {
  test('are added, found, read and deleted', async () => {
    const model = await open();
    const added = (await ask<Office.CustomXmlPart>((done) =>
      parts().addAsync(RECORD, done),
    )) as Office.CustomXmlPart;
    const found = (await ask<Office.CustomXmlPart[]>((done) =>
      parts().getByNamespaceAsync('urn:taizhang:record:1', done),
    )) as Office.CustomXmlPart[];
    expect(found.map(({ id }) => id)).toEqual([added.id]);
    expect(await ask<string>((done) => added.getXmlAsync(done))).toBe(RECORD);
    const saved = openPackage(model.toBytes(), { file: 'document.docx' });
    expect(saved.text('customXml/item1.xml')).toBe(RECORD);
    expect(new WordModel(model.toBytes()).xmlParts.all).toEqual([
      { id: added.id, name: 'customXml/item1.xml', namespace: 'urn:taizhang:record:1' },
    ]);
    await ask((done) => added.deleteAsync(done));
    expect(model.xmlParts.all).toEqual([]);
    expect(
      openPackage(model.toBytes(), { file: 'document.docx' })
        .names()
        .filter((name) => name.startsWith('customXml')),
    ).toEqual([]);
  });

  test('are found by id', async () => {
    const model = await open();
    const { id } = model.xmlParts.add(RECORD);
    const found = (await ask<Office.CustomXmlPart>((done) =>
      parts().getByIdAsync(id, done),
    )) as Office.CustomXmlPart;
    expect(found.id).toBe(id);
    expect(await ask((done) => parts().getByIdAsync('{none}', done))).toBe(5009);
  });

  test.each([
    { title: 'with a declaration (OJ#1643)', xml: `<?xml version="1.0"?>${RECORD}` },
    { title: 'that is no XML', xml: '<record>' },
  ])('one $title is refused', async ({ xml }) => {
    const model = await open();
    expect(await ask((done) => parts().addAsync(xml, done))).toBe(6100);
    expect(model.xmlParts.all).toEqual([]);
  });

  test('the web may drop them without a word (OJ#5910)', async () => {
    const model = await open({ dropsXmlParts: true });
    const added = (await ask<Office.CustomXmlPart>((done) =>
      parts().addAsync(RECORD, done),
    )) as Office.CustomXmlPart;
    expect(added.id).not.toBe('');
    expect(await ask((done) => parts().getByNamespaceAsync('urn:taizhang:record:1', done))).toEqual([]);
    expect(model.xmlParts.all).toEqual([]);
  });
});

describe('settings', () => {
  test('are saved as they were set, and read again', async () => {
    const model = await open({ settings: { old: '"1"' } });
    const { settings } = Office.context.document;
    settings.set('record', RECORD);
    await ask<unknown>((done) => settings.saveAsync(done as (result: Office.AsyncResult<void>) => void));
    expect(model.settings).toMatchObject({ record: JSON.stringify(RECORD) });
    settings.set('record', 'not saved');
    await ask((done) => settings.refreshAsync(done));
    expect(settings.get('record')).toBe(RECORD);
  });
});

describe('a copy of the file', () => {
  const copy = () =>
    ask<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 100 }, done),
    );

  test('comes in slices, as the file would be saved now', async () => {
    const model = await open();
    const file = (await copy()) as Office.File;
    const slices = await Promise.all(
      Array.from({ length: file.sliceCount }, (_, index) =>
        ask<Office.Slice>((done) => file.getSliceAsync(index, done)),
      ),
    );
    const bytes = slices.flatMap((slice) => (slice as Office.Slice).data as number[]);
    expect(Uint8Array.from(bytes)).toEqual(model.toBytes());
    expect(file.size).toBe(bytes.length);
  });

  test('is the third at most once another is given back', async () => {
    await open();
    const first = (await copy()) as Office.File;
    await copy();
    expect(await copy()).toBe(4001);
    await ask((done) => first.closeAsync(done));
    expect(await copy()).toMatchObject({ sliceCount: expect.any(Number) as number });
  });

  test('is of no other kind', async () => {
    await open();
    const asked = ask<Office.File>((done) => Office.context.document.getFileAsync(Office.FileType.Pdf, done));
    expect(await asked).toBe(4000);
  });
});
