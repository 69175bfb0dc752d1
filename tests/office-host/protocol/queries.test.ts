import { openOnBridge, type OfficeClient } from '../client';
import { RichApiHost, type Json } from './index';
import { ToyDocument, toyDocumentApplication } from './toys/toy-document';

let client: OfficeClient | undefined;
afterEach(() => client?.close());

function open(): RichApiHost {
  const host = new RichApiHost(toyDocumentApplication(new ToyDocument('一', '二', '三')));
  client = openOnBridge('Word', host);
  return host;
}

/** What the host has answered to the last `load` there was. */
function lastQuery({ log }: RichApiHost): Json | undefined {
  const answers = log.flatMap(({ request, response }) =>
    request.Actions.flatMap(({ Id, ActionType }) =>
      ActionType === 2 ? response.Results.filter(({ ActionId }) => ActionId === Id) : [],
    ),
  );
  return answers.at(-1)?.Value;
}

const BLACK = { Bold: false, Color: '#000000' };

describe('a load of one object', () => {
  const cases: readonly { title: string; given: (line: Word.Paragraph) => unknown; expected: Json }[] = [
    { title: 'one property', given: (line) => line.load('text'), expected: { Text: '一' } },
    {
      title: 'two in one text',
      given: (line) => line.load('text,style'),
      expected: { Text: '一', Style: 'Normal' },
    },
    {
      title: 'two in a list',
      given: (line) => line.load(['text', 'style']),
      expected: { Text: '一', Style: 'Normal' },
    },
    {
      title: 'a property below',
      given: (line) => line.load('font/color'),
      expected: { Font: { Color: '#000000' } },
    },
    { title: 'all below', given: (line) => line.load('font'), expected: { Font: BLACK } },
    {
      title: 'select and expand',
      given: (line) => line.load({ select: 'text', expand: 'font' }),
      expected: { Text: '一', Font: BLACK },
    },
    {
      title: 'expand alone, which selects all',
      given: (line) => line.load({ expand: 'font' }),
      expected: { Style: 'Normal', Text: '一', Font: BLACK },
    },
    {
      title: 'an object that says what it wants',
      given: (line) => line.load({ text: true, style: false, font: { bold: true } } as object),
      expected: { Text: '一', Font: { Bold: false } },
    },
    {
      title: 'an object that wants everything',
      given: (line) => line.load({ $all: true } as object),
      expected: { Style: 'Normal', Text: '一' },
    },
    { title: 'nothing said', given: (line) => line.load(), expected: { Style: 'Normal', Text: '一' } },
    { title: 'nothing wanted', given: (line) => line.load('$none'), expected: {} },
  ];
  test.each(cases)('$title', async ({ given, expected }) => {
    const host = open();
    await Word.run(async (context) => {
      given(context.document.body.paragraphs.getFirst());
      await context.sync();
    });
    expect(lastQuery(host)).toEqual({ _ReferenceId: 'ref:Paragraph:3', ...(expected as object) });
  });
});

describe('a load of a collection', () => {
  const cases: readonly {
    title: string;
    given: (lines: Word.ParagraphCollection) => unknown;
    expected: Json[];
  }[] = [
    {
      title: 'of the items',
      given: (lines) => lines.load('items/text'),
      expected: [{ Text: '一' }, { Text: '二' }, { Text: '三' }],
    },
    {
      title: 'of two properties of the items',
      given: (lines) => lines.load('items/text,items/font/bold'),
      expected: ['一', '二', '三'].map((text) => ({ Text: text, Font: { Bold: false } })),
    },
    {
      title: 'of all of the items',
      given: (lines) => lines.load('items'),
      expected: ['一', '二', '三'].map((text) => ({ Text: text, Style: 'Normal' })),
    },
    { title: 'of the items alone', given: (lines) => lines.load('$none'), expected: [{}, {}, {}] },
    {
      title: 'of the first',
      given: (lines) => lines.load({ select: 'text', top: 1 }),
      expected: [{ Text: '一' }],
    },
    {
      title: 'of one in the middle',
      given: (lines) => lines.load({ select: 'text', skip: 1, top: 1 }),
      expected: [{ Text: '二' }],
    },
    {
      title: 'of the last, in the other way to say it',
      given: (lines) => lines.load({ $skip: 2, text: true } as object),
      expected: [{ Text: '三' }],
    },
  ];
  test.each(cases)('$title', async ({ given, expected }) => {
    const host = open();
    await Word.run(async (context) => {
      given(context.document.body.paragraphs);
      await context.sync();
    });
    const items = (lastQuery(host) as { _Items: Record<string, Json>[] })._Items;
    const kept = expected.map((item, index) => ({
      _ReferenceId: `ref:Paragraph:${index + 3}`,
      ...(item as object),
    }));
    expect(items).toEqual(kept);
  });
});

test('a collection below an object is loaded with it', async () => {
  open();
  const texts = await Word.run(async (context) => {
    const { body } = context.document;
    body.load('text,paragraphs/items/text,paragraphs/items/font/color');
    await context.sync();
    return [body.text, ...body.paragraphs.items.map(({ text, font }) => text + font.color)];
  });
  expect(texts).toEqual(['一\n二\n三', '一#000000', '二#000000', '三#000000']);
});

test('`retrieve` gives names as developers write them', async () => {
  open();
  const given = await Word.run(async (context) => {
    const { body } = context.document;
    const retrieved = (body as unknown as { retrieve(select: string): { toJSON(): unknown } }).retrieve(
      'text,paragraphs/text',
    );
    await context.sync();
    return JSON.parse(JSON.stringify(retrieved)) as unknown;
  });
  expect(given).toEqual({ text: '一\n二\n三', paragraphs: [{ text: '一' }, { text: '二' }, { text: '三' }] });
});

test('what is not loaded is not there', async () => {
  open();
  const reading = Word.run(async (context) => {
    const { body } = context.document;
    body.load('paragraphs/items/style');
    await context.sync();
    return body.text;
  });
  await expect(reading).rejects.toMatchObject({
    code: 'PropertyNotLoaded',
    debugInfo: { errorLocation: 'Body.text' },
  });
});
