import { p, run, sdt } from '#tests/adapters/docx-file/build-docx';
import { samplePng } from '#tests/adapters/docx-file/sample-png';
import { codeOf, openModel, type OpenModel } from './open-model';

let opened: OpenModel;
afterEach(() => opened.close());

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const SMALL = base64(samplePng(40, 20));
const LOCKED = sdt('fig:a', run('5'), '<w:lock w:val="contentLocked"/>');

/** Puts a picture into the first paragraph, and does more with it in the same batch. */
function insert(
  place: 'Replace' | 'Start' | 'End',
  picture: string,
  more: (shown: Word.InlinePicture) => void = () => undefined,
) {
  return Word.run(async (context) => {
    const paragraph = context.document.body.paragraphs.getFirst();
    const shown = paragraph.insertInlinePictureFromBase64(picture, place);
    more(shown);
    shown.load('width,height,altTextDescription,altTextTitle,lockAspectRatio');
    await context.sync();
    const { width, height, altTextDescription, altTextTitle, lockAspectRatio } = shown;
    const sides = [width, height].map((side) => Math.round(side * 100) / 100);
    return { sides, altTextDescription, altTextTitle, lockAspectRatio };
  });
}

/** The paragraph with `▢` where a picture stands. */
const drawn = (): string => opened.model.bodyXml().replace(/<w:drawing.*?<\/w:drawing>/gs, '<w:t>▢</w:t>');
const shownIn = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join('');

test.each([
  { place: 'Start', expected: '▢共5次' },
  { place: 'End', expected: '共5次▢' },
  { place: 'Replace', expected: '▢' },
] as const)('a picture is put into a paragraph: $place', async ({ place, expected }) => {
  opened = openModel(p(run('共') + sdt('fig:a', run('5')) + run('次')));
  await insert(place, SMALL);
  expect(shownIn(drawn())).toBe(expected);
  expect(opened.model.text()).toBe(expected.replace('▢', ''));
});

describe('a new picture', () => {
  beforeEach(() => {
    opened = openModel(p(run('甲')));
  });

  test.each([
    { title: 'is three quarters of a point for each pixel', pixels: [40, 20], expected: [30, 15] },
    {
      title: 'is as wide as the text where it would be wider',
      pixels: [1000, 100],
      expected: [415.3, 41.53],
    },
  ])('$title', async ({ pixels: [width = 0, height = 0], expected }) => {
    await expect(insert('End', base64(samplePng(width, height)))).resolves.toEqual({
      sides: expected,
      altTextDescription: '',
      altTextTitle: '',
      lockAspectRatio: true,
    });
  });

  test.each([
    {
      title: 'one side carries the other along',
      set: (shown: Word.InlinePicture) => (shown.width = 60),
      expected: { sides: [60, 30], lockAspectRatio: true },
    },
    {
      title: 'unless the ratio is free',
      set: (shown: Word.InlinePicture) => {
        shown.lockAspectRatio = false;
        shown.height = 40;
      },
      expected: { sides: [30, 40], lockAspectRatio: false },
    },
    {
      title: 'it is described',
      set: (shown: Word.InlinePicture) => {
        shown.altTextDescription = '<柱形图> & "说明"';
        shown.altTextTitle = '图1';
      },
      expected: { altTextDescription: '<柱形图> & "说明"', altTextTitle: '图1' },
    },
  ])('can be changed: $title', async ({ set, expected }) => {
    await expect(insert('End', SMALL, set)).resolves.toMatchObject(expected);
  });

  test('is among the pictures of the body, of its paragraph and of a range over it, and can be read', async () => {
    await insert('End', SMALL);
    await insert('End', base64(samplePng(20, 20)));
    const found = await Word.run(async (context) => {
      const { body } = context.document;
      const paragraph = body.paragraphs.getFirst();
      const lists = [body, paragraph, paragraph.getRange('Whole')].map(
        ({ inlinePictures }) => inlinePictures,
      );
      lists.forEach((list) => list.load('items/width'));
      const sources = [body.inlinePictures.getFirst().getBase64ImageSrc()];
      const { paragraph: around } = body.inlinePictures.getFirst();
      around.load('text');
      await context.sync();
      return {
        widths: lists.map(({ items }) => items.map(({ width }) => width)),
        sources: sources.map(({ value }) => value),
        text: around.text,
      };
    });
    expect(found).toEqual({ widths: Array(3).fill([30, 15]), sources: [SMALL], text: '甲' });
  });

  test('is gone once it is deleted', async () => {
    await insert('End', SMALL);
    const left = await Word.run(async (context) => {
      const { inlinePictures } = context.document.body;
      inlinePictures.getFirst().delete();
      const first = inlinePictures.getFirstOrNullObject();
      first.load('width');
      await context.sync();
      return first.isNullObject;
    });
    expect([left, shownIn(drawn())]).toEqual([true, '甲']);
  });

  test('with changes tracked is an insertion', async () => {
    opened.model.user.turnsTrackChanges(true);
    await insert('End', SMALL);
    expect(drawn()).toMatch(/<w:ins [^>]*><w:r><w:t>▢/);
  });
});

describe('is refused', () => {
  test.each([
    { title: 'what is no picture', picture: base64(new Uint8Array(30)) },
    { title: 'what is no base64', picture: '图片' },
  ])('$title', async ({ picture }) => {
    opened = openModel(p(run('甲')));
    await expect(codeOf(insert('End', picture))).resolves.toBe('InvalidArgument');
    expect(shownIn(drawn())).toBe('甲');
  });

  test('a picture in place of a locked control', async () => {
    opened = openModel(p(LOCKED));
    await expect(codeOf(insert('Replace', SMALL))).resolves.toBe('AccessDenied');
    expect(shownIn(drawn())).toBe('5');
  });
});
