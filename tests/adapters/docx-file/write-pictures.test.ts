import { DocxFile, writeReport } from '@/adapters/docx-file';
import { openPackage, readRelationships } from '@/adapters/opc-package';
import type { Block, Picture } from '@/core/report';
import { attributeOf, parseXml, type XmlElement } from '@/core/xml';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { paragraph, picture, SAMPLE_RECORD, text } from './sample-report';

const PART = 'word/document.xml';
const EMUS_PER_POINT = 12_700;

const write = (...blocks: readonly Block[]): Promise<Uint8Array> =>
  writeReport({ title: '述职报告', blocks }, SAMPLE_RECORD);

/** All elements of a name in the document, in order. */
function find(bytes: Uint8Array, local: string): readonly XmlElement[] {
  const inside = (element: XmlElement): readonly XmlElement[] => [
    ...(element.local === local ? [element] : []),
    ...element.children.flatMap(inside),
  ];
  const root = parseXml(openPackage(bytes, { file: '' }).text(PART));
  return root === null ? [] : inside(root);
}

const valuesOf = (elements: readonly XmlElement[], attribute: string) =>
  elements.map((element) => attributeOf(element, attribute));
const shown = { png: picture(4, 3).png, type: 'picture', alternativeText: '' } as const;

describe('pictures', () => {
  const PICTURES: readonly [Picture, Picture] = [picture(40, 20, '会议'), picture(30, 30, '党课')];

  test('are in the file as they were given, each under an id and a relationship of its own', async () => {
    const bytes = await write(PICTURES[0], paragraph('body', text('中间')), PICTURES[1], PICTURES[1]);
    const opened = openPackage(bytes, { file: '' });
    const targets = new Map(readRelationships(opened, PART).map(({ id, target }) => [id, target]));
    const embedded = find(bytes, 'blip').map(({ attributes }) => String(attributes[0]?.value));
    const parts = embedded.map((id) => opened.bytes(targets.get(id) ?? ''));
    expect(parts).toEqual([PICTURES[0].png, PICTURES[1].png, PICTURES[1].png]);
    expect(valuesOf(find(bytes, 'docPr'), 'id')).toEqual(['1', '2', '3']);
    expect(valuesOf(find(bytes, 'cNvPr'), 'id')).toEqual(['1', '2', '3']);
    expect(new Set(targets.values()).size).toBe(targets.size);
    expect(await validateOoxml(bytes, 'docx')).toEqual([]);
  });

  test('stand beside the record and the marks, which are kept', async () => {
    const mark = { type: 'mark', key: 'a', label: '甲', text: '5' } as const;
    const file = new DocxFile(await write(PICTURES[0], paragraph('body', mark)), 'report.docx');
    await file.applyEdits([{ index: 0, text: '6' }]);
    await file.writeRecord({ ...SAMPLE_RECORD, year: 2022 });
    const again = new DocxFile(file.toBytes(), 'report.docx');
    await expect(again.readRecord()).resolves.toMatchObject({ state: 'present', record: { year: 2022 } });
    await expect(again.readMarks()).resolves.toMatchObject([{ text: '6' }]);
    expect(openPackage(file.toBytes(), { file: '' }).bytes('word/media/image1.png')).toEqual(PICTURES[0].png);
  });

  test('are told to those who can’t see them, whatever the words', async () => {
    const words = '<党员大会> & "支委会"\n最多\u0001';
    const bytes = await write({ ...shown, width: 40, height: 30, alternativeText: words });
    expect(valuesOf(find(bytes, 'docPr'), 'descr')).toEqual(['<党员大会> & "支委会" 最多']);
    expect(await validateOoxml(bytes, 'docx')).toEqual([]);
  });

  test('stand in lines as high as they are, in the middle', async () => {
    const styles = openPackage(await write(PICTURES[0]), { file: '' }).text('word/styles.xml');
    const [style = ''] = /<w:style [^>]*w:styleId="Picture".*?<\/w:style>/.exec(styles) ?? [];
    expect(style).toContain('w:line="240" w:lineRule="auto"');
    expect(style).toContain('<w:jc w:val="center"/>');
    expect(find(await write(PICTURES[0]), 'pStyle').flatMap(({ attributes }) => attributes)).toMatchObject([
      { value: 'Picture' },
    ]);
  });
});

describe('a picture’s size', () => {
  // The text is 442.25 points wide; of its 637.8 points of height a title may take 112.
  test.each([
    { title: 'is its own where the page has room', width: 400, height: 200, expected: [400, 200] },
    { title: 'is never made larger', width: 4, height: 3, expected: [4, 3] },
    { title: 'is made as wide as the text', width: 884.5, height: 200, expected: [442.25, 100] },
    { title: 'is made as high as a page allows', width: 200, height: 1051.6, expected: [100, 525.8] },
  ])('$title', async ({ width, height, expected }) => {
    const bytes = await write({ ...shown, width, height });
    const emus = expected.map((points) => String(Math.round(points * EMUS_PER_POINT)));
    const sizes = [...find(bytes, 'extent'), ...find(bytes, 'ext')].map((element) => [
      attributeOf(element, 'cx'),
      attributeOf(element, 'cy'),
    ]);
    expect(sizes).toEqual([emus, emus]);
  });
});
