import { writeReport } from '@/adapters/docx-file';
import { openPackage, readRelationships } from '@/adapters/opc-package';
import type { Block, Picture, ReportDocument } from '@/core/report';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { heading, paragraph, picture, SAMPLE_RECORD, text } from '#tests/adapters/docx-file/sample-report';
import { table, wordFile } from '#tests/contracts/report-host/contract-documents';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { openWord, type OpenedWord } from './open-word';

let word: OpenedWord;
afterEach(() => word.close());

const report = (...blocks: readonly Block[]): ReportDocument => ({ title: '', blocks });
const MEETINGS = picture(200, 100, '每月会议\n<次数>');
const LECTURES = picture(300, 150, '每月党课');
const TABLE: Block = {
  type: 'table',
  columns: [{ heading: '次数', width: 1, align: 'center' }],
  rows: [[[text('5')]]],
};
const TEXT_WIDTH = 415.3;

async function insert(body: string, given: ReportDocument): Promise<void> {
  word = await openWord(wordFile(body));
  await word.document.insertReport(given, 'end');
}

/** What Word tells of the pictures of the document, and of the paragraphs they stand in. */
function picturesInWord() {
  return Word.run(async (context) => {
    const { inlinePictures } = context.document.body;
    inlinePictures.load('items/width,items/height,items/altTextDescription,items/lockAspectRatio');
    await context.sync();
    const around = inlinePictures.items.map(({ paragraph: one }) => one);
    around.forEach((one) => one.load('alignment,firstLineIndent,lineSpacing,text'));
    const files = inlinePictures.items.map((each) => each.getBase64ImageSrc());
    await context.sync();
    return inlinePictures.items.map(({ width, height, altTextDescription, lockAspectRatio }, index) => {
      const { alignment, firstLineIndent, lineSpacing } = around[index] ?? {};
      const png = new Uint8Array(Buffer.from(files[index]?.value ?? '', 'base64'));
      const size = [width, height].map((side) => Math.round(side * 10) / 10);
      return {
        size,
        altTextDescription,
        lockAspectRatio,
        png,
        look: [alignment, firstLineIndent, lineSpacing],
      };
    });
  });
}

const blocksOf = ({ model }: OpenedWord): readonly string[] =>
  Array.from(model.document.body.childNodes, ({ localName }) => localName ?? '').filter((name) =>
    ['p', 'tbl'].includes(name),
  );

test('two pictures stand as they were given, each in the middle of a paragraph of its own', async () => {
  await insert(p(run('前')), report(heading(1, '一、'), MEETINGS, paragraph('body', text('图1')), LECTURES));
  const shared = { lockAspectRatio: true, look: ['Centered', 0, 12] };
  expect(await picturesInWord()).toEqual([
    { ...shared, size: [200, 100], altTextDescription: '每月会议 <次数>', png: MEETINGS.png },
    { ...shared, size: [300, 150], altTextDescription: '每月党课', png: LECTURES.png },
  ]);
  expect(word.model.outline()).toBe('前\n一、\n\n图1\n');
});

test('a document with pictures is one that Word accepts', async () => {
  word = await openWord(
    await writeReport(report(paragraph('body', text('前')), picture(40, 20)), SAMPLE_RECORD),
  );
  await word.document.insertReport(report(MEETINGS, LECTURES), 'end');
  const bytes = word.model.toBytes();
  expect(await validateOoxml(bytes, 'docx')).toEqual([]);
  const targets = readRelationships(openPackage(bytes, { file: '' }), 'word/document.xml').map(
    ({ target }) => target,
  );
  expect(targets.filter((target) => target.startsWith('word/media/'))).toEqual([
    'word/media/image1.png',
    'word/media/image2.png',
    'word/media/image3.png',
  ]);
});

describe('a picture’s size', () => {
  const widerThanText: Picture = { ...MEETINGS, width: 600, height: 300, png: picture(600, 300).png };
  const fewPixels: Picture = { ...MEETINGS, width: 400, height: 200, png: picture(100, 50).png };

  test.each([
    { title: 'is made as wide as the text', given: widerThanText, expected: [TEXT_WIDTH, TEXT_WIDTH / 2] },
    { title: 'is no larger than its pixels are', given: fewPixels, expected: [150, 75] },
  ])('$title', async ({ given, expected }) => {
    await insert(p(run('前')), report(given));
    const [only] = await picturesInWord();
    expect(only?.size).toEqual(expected.map((side) => Math.round(side * 10) / 10));
  });

  test('is Word’s own where it can’t be set, and all else stands', async () => {
    word = await openWord(wordFile(p(run('前'))));
    word.host.faults.arm({ at: 'Width', code: 'GeneralException' });
    await word.document.insertReport(report(MEETINGS, paragraph('body', text('完'))), 'end');
    expect(await picturesInWord()).toMatchObject([
      { size: [300, 150], altTextDescription: '每月会议 <次数>' },
    ]);
    expect(word.model.outline()).toBe('前\n\n完');
  });
});

test('a picture below lines of exact height is no strip', async () => {
  const exact = '<w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLine="640"/></w:pPr>';
  await insert(p(`${exact}${run('前')}`), report(MEETINGS));
  expect(await picturesInWord()).toMatchObject([{ look: ['Centered', 0, 12] }]);
  expect(word.model.bodyXml()).toContain('<w:spacing w:line="240" w:lineRule="auto"/>');
});

describe('beside tables', () => {
  test.each([
    {
      title: 'between two of the report’s',
      blocks: [TABLE, MEETINGS, TABLE],
      expected: ['p', 'p', 'tbl', 'p', 'tbl', 'p'],
    },
    {
      title: 'before and after one of the report’s',
      blocks: [MEETINGS, TABLE, LECTURES],
      expected: ['p', 'p', 'tbl', 'p'],
    },
    {
      title: 'below one of the document’s, at its end',
      body: table([run('表')]) + p(''),
      blocks: [MEETINGS],
      expected: ['tbl', 'p', 'p'],
    },
  ])('$title', async ({ body = p(run('前')), blocks, expected }) => {
    await insert(body, report(...blocks));
    expect(blocksOf(word)).toEqual(expected);
    expect(await picturesInWord()).toHaveLength(blocks.filter(({ type }) => type === 'picture').length);
  });
});

test('a report of pictures, tables and text takes no more requests than one of text', async () => {
  await insert(p(run('前')), report(MEETINGS, TABLE, LECTURES, paragraph('body', text('完'))));
  expect(word.host.traffic.requests).toBe(4);
});

describe('what fails half-way is taken out again', () => {
  const BODY = p(run('前')) + table([run('表')]) + p(run('后'));
  const GIVEN = report(heading(1, '一、'), MEETINGS, TABLE, LECTURES, paragraph('body', text('图2')));

  test.each([
    { title: 'at the first picture', at: 'InsertInlinePictureFromBase64', nth: 1 },
    { title: 'at the second picture', at: 'InsertInlinePictureFromBase64', nth: 2 },
    { title: 'at what it shows', at: 'AltTextDescription', nth: 2 },
    { title: 'behind the last picture', at: 'InsertText', nth: 2 },
    { title: 'at the height of a line', at: 'LineSpacing', nth: 2 },
  ])('$title', async ({ at, nth }) => {
    word = await openWord(wordFile(BODY));
    const before = word.model.bodyXml();
    word.model.user.selects(0, 1);
    word.host.faults.arm({ at, nth, code: 'GeneralException' });
    await expect(word.document.insertReport(GIVEN, 'cursor')).rejects.toMatchObject({
      code: 'office.failed',
      fields: { remaining: 0 },
    });
    expect(word.model.bodyXml()).toBe(before);
  });

  test('what is no picture: nothing is left of the report', async () => {
    word = await openWord(wordFile(BODY));
    const before = word.model.bodyXml();
    const broken = { ...LECTURES, png: new Uint8Array([1, 2, 3]) };
    await expect(word.document.insertReport(report(MEETINGS, broken), 'end')).rejects.toMatchObject({
      fields: { code: 'InvalidArgument', remaining: 0 },
    });
    expect(word.model.bodyXml()).toBe(before);
  });
});
