import { DocxFile } from '@/adapters/docx-file';
import { openPackage, readRelationships } from '@/adapters/opc-package';
import { formatRecord, type DocumentRecord } from '@/core/marks';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { buildDocx, documentXml, p, relationshipsXml, run, sdt, type DocxPlan } from './build-docx';
import { SAMPLE_RECORD } from './sample-report';

const document = documentXml(p(sdt('fig:a', run('5'), '<w:id w:val="7"/>')));
const LATER: DocumentRecord = { ...SAMPLE_RECORD, writtenAt: '2022-01-04T08:00:00+08:00' };

async function readRecord(bytes: Uint8Array) {
  return new DocxFile(bytes, 'report.docx').readRecord();
}

async function writeRecord(bytes: Uint8Array, record: DocumentRecord | null): Promise<Uint8Array> {
  const file = new DocxFile(bytes, 'report.docx');
  await file.writeRecord(record);
  return file.toBytes();
}

/** A document with custom XML parts, item1 first. */
function withItems(...items: readonly string[]): DocxPlan {
  return {
    document,
    parts: Object.fromEntries(items.map((item, index) => [`customXml/item${index + 1}.xml`, item])),
    relationships: items.map((_, index) => ['customXml', `../customXml/item${index + 1}.xml`]),
  };
}

const OTHER = '<sources xmlns="urn:other"/>';
const RECORD = formatRecord(SAMPLE_RECORD);
const NEWER = RECORD.replace('record:1', 'record:2');

describe('finding', () => {
  const present = { state: 'present', record: SAMPLE_RECORD };

  test.each([
    { title: 'no custom XML', given: { document }, expected: { state: 'missing' } },
    { title: 'other custom XML only', given: withItems(OTHER), expected: { state: 'missing' } },
    { title: 'what is no XML at all', given: withItems('no XML'), expected: { state: 'missing' } },
    { title: 'the record among others', given: withItems(OTHER, RECORD), expected: present },
    {
      title: 'a record that a program has written anew',
      given: withItems(`<?xml version="1.0"?>\n<!-- x -->${RECORD}`),
      expected: present,
    },
    { title: 'a record cut off', given: withItems(RECORD.slice(0, -20)), expected: { state: 'damaged' } },
    {
      title: 'a record of a later version',
      given: withItems(NEWER),
      expected: { state: 'newer' },
    },
    {
      title: 'a sound record after a damaged one',
      given: withItems(RECORD.slice(0, -9), RECORD),
      expected: { ...present, beside: { joined: 0, damaged: 1, newer: 0 } },
    },
    {
      title: 'a record that the document does not name',
      given: { document, parts: { 'customXml/item1.xml': RECORD } },
      expected: { state: 'missing' },
    },
  ])('$title', async ({ given, expected }) => {
    expect(await readRecord(buildDocx(given))).toEqual(expected);
  });
});

describe('writing', () => {
  const partsOf = (bytes: Uint8Array) => {
    const opened = openPackage(bytes, { file: '' });
    return new Map(opened.names().map((name) => [name, opened.text(name)]));
  };
  const strict = document.replace(
    'schemas.openxmlformats.org/wordprocessingml/2006/main',
    'purl.oclc.org/ooxml/wordprocessingml/main',
  );

  test.each<{ title: string; given: DocxPlan }>([
    { title: 'a document without relationships', given: { document } },
    { title: 'a document with other custom XML', given: withItems(OTHER, OTHER) },
    { title: 'a document with a damaged record', given: withItems('<x/>', RECORD.slice(0, -9)) },
    {
      title: 'relationships that close themselves',
      given: {
        document,
        parts: { 'word/_rels/document.xml.rels': relationshipsXml([]).replace('></Relationships>', '/>') },
      },
    },
    {
      title: 'relationships with a prefix',
      given: {
        document,
        parts: {
          'word/_rels/document.xml.rels': relationshipsXml([])
            .replaceAll('Relationships', 'r:Relationships')
            .replace('xmlns', 'xmlns:r'),
        },
      },
    },
    { title: 'a strict document', given: { document: strict } },
    {
      title: 'content types without one for XML',
      given: {
        document,
        contentTypes:
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      },
    },
  ])('$title: the record is there, the package sound', async ({ given }) => {
    const written = await writeRecord(buildDocx(given), SAMPLE_RECORD);
    expect(await readRecord(written)).toEqual({ state: 'present', record: SAMPLE_RECORD });
    expect(await validateOoxml(written, 'docx')).toEqual([]);
  });

  test('a new record has a part, a store id, a relationship and a content type of its own', async () => {
    const before = partsOf(buildDocx(withItems(OTHER)));
    const after = partsOf(await writeRecord(buildDocx(withItems(OTHER)), SAMPLE_RECORD));
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual([
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
      'customXml/_rels/item2.xml.rels',
    ]);
    expect([...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name)).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
    ]);
    expect(after.get('customXml/itemProps2.xml')).toContain(
      'ds:itemID="{7C1E9B54-3D0A-4F5C-9A66-5B1D0E2C8A41}"',
    );
  });

  test('the new relationship has an id that was free', async () => {
    const opened = openPackage(await writeRecord(buildDocx(withItems(OTHER, OTHER)), SAMPLE_RECORD), {
      file: '',
    });
    expect(readRelationships(opened, 'word/document.xml').map(({ id, target }) => `${id} ${target}`)).toEqual(
      ['rId1 customXml/item1.xml', 'rId2 customXml/item2.xml', 'rId3 customXml/item3.xml'],
    );
  });

  test('a record there is replaced, and nothing else: part, store id and relationship stay', async () => {
    const first = await writeRecord(buildDocx(withItems(OTHER)), SAMPLE_RECORD);
    const second = await writeRecord(first, LATER);
    const before = partsOf(first);
    const after = partsOf(second);
    expect([...after].filter(([name, text]) => before.get(name) !== text)).toEqual([
      ['customXml/item2.xml', formatRecord(LATER)],
    ]);
    expect([...after.keys()]).toEqual([...before.keys()]);
  });

  test.each([
    { title: 'sound ones', given: [RECORD, formatRecord(LATER)], left: ['customXml/item1.xml'] },
    {
      title: 'a damaged one and those of others',
      given: [OTHER, RECORD.slice(0, -9), formatRecord(LATER)],
      left: ['customXml/item1.xml', 'customXml/item2.xml'],
    },
    {
      title: 'the same one twice',
      given: [RECORD, RECORD],
      left: ['customXml/item1.xml'],
    },
    {
      title: 'one of a later version, which stays as it is',
      given: [NEWER, RECORD, formatRecord(LATER)],
      left: ['customXml/item1.xml', 'customXml/item2.xml'],
    },
  ])('of several only one is left: $title', async ({ given, left }) => {
    const before = buildDocx(withItems(...given));
    const after = await writeRecord(before, SAMPLE_RECORD);
    const items = [...partsOf(after)].filter(([name]) => name.startsWith('customXml/'));
    expect(items.map(([name]) => name)).toEqual(left);
    expect(items.filter(([, text]) => text === RECORD)).toHaveLength(1);
    expect(items.map(([, text]) => text).filter((text) => text !== RECORD)).toEqual(
      given.filter((text) => text === OTHER || text === NEWER),
    );
    expect(await validateOoxml(after, 'docx')).toEqual([]);
  });

  test('beside one of a later version the record is written and read, and that one is told', async () => {
    const written = await writeRecord(buildDocx(withItems(NEWER)), SAMPLE_RECORD);
    expect(partsOf(written).get('customXml/item1.xml')).toBe(NEWER);
    expect(await readRecord(written)).toEqual({
      state: 'present',
      record: SAMPLE_RECORD,
      beside: { joined: 0, damaged: 0, newer: 1 },
    });
    expect(partsOf(await writeRecord(written, null)).get('customXml/item1.xml')).toBe(NEWER);
    expect(await readRecord(await writeRecord(written, null))).toEqual({ state: 'newer' });
  });

  test('the same record again changes nothing, even where it is written in another way', async () => {
    const bytes = buildDocx(withItems(`<?xml version="1.0"?>${RECORD}`));
    expect(await writeRecord(bytes, SAMPLE_RECORD)).toBe(bytes);
  });
});

describe('taking the record out', () => {
  const partsOf = (bytes: Uint8Array) => {
    const opened = openPackage(bytes, { file: '' });
    return new Map(opened.names().map((name) => [name, opened.text(name)]));
  };

  test('undoes writing it', async () => {
    const before = buildDocx(withItems(OTHER));
    const without = await writeRecord(await writeRecord(before, SAMPLE_RECORD), null);
    expect(partsOf(without)).toEqual(partsOf(before));
  });

  test.each<{ title: string; given: DocxPlan }>([
    { title: 'a record without properties', given: withItems(OTHER, RECORD) },
    { title: 'a damaged one', given: withItems(RECORD.slice(0, -9)) },
    { title: 'several', given: withItems(RECORD, RECORD.slice(0, -9)) },
    {
      title: 'one with a content type of its own',
      given: {
        ...withItems(RECORD),
        contentTypes:
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/customXML/item1.xml" ContentType="application/xml"/></Types>',
      },
    },
  ])('$title: none is left, the package sound', async ({ given }) => {
    const without = await writeRecord(buildDocx(given), null);
    expect(await readRecord(without)).toEqual({ state: 'missing' });
    expect([...partsOf(without).values()].filter((text) => text.includes('urn:taizhang'))).toEqual([]);
    expect(partsOf(without).get('[Content_Types].xml')).not.toContain('item1');
    expect(await validateOoxml(without, 'docx')).toEqual([]);
  });

  test('where there is none changes nothing', async () => {
    const bytes = buildDocx(withItems(OTHER));
    expect(await writeRecord(bytes, null)).toBe(bytes);
  });
});
