import { p, run, sdt } from '#tests/adapters/docx-file/build-docx';
import { codeOf, openModel, type OpenModel } from './open-model';

let opened: OpenModel | null = null;
afterEach(() => opened?.close());

function open(content: string): OpenModel {
  opened = openModel(content);
  return opened;
}

const bold = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** Works on the n-th hit of a search in the body. */
async function onHit<Result>(
  text: string,
  work: (hit: Word.Range, context: Word.RequestContext) => Result,
  nth = 0,
): Promise<Result> {
  return await Word.run(async (context) => {
    const hits = context.document.body.search(text, { matchCase: true });
    hits.load('items');
    await context.sync();
    const hit = hits.items[nth];
    if (hit === undefined) throw new Error(`${text} is not found.`);
    const result = work(hit, context);
    await context.sync();
    return result;
  });
}

describe('search', () => {
  const find = async (text: string, options?: Parameters<Word.Body['search']>[1]) =>
    await Word.run(async (context) => {
      const hits = context.document.body.search(text, options);
      hits.load('items/text');
      await context.sync();
      return hits.items.map((hit) => hit.text);
    });

  test.each([
    {
      title: 'across runs and a control',
      body: p(run('党员') + bold('大') + sdt('t', run('会5'))),
      text: '员大会5',
      expected: ['员大会5'],
    },
    { title: 'not across paragraphs', body: p(run('党员')) + p(run('大会')), text: '党员大会', expected: [] },
    {
      title: 'in every paragraph, without overlaps',
      body: p(run('XXXXX')) + p(run('XX')),
      text: 'XX',
      expected: ['XX', 'XX', 'XX'],
    },
    { title: 'whatever the case', body: p(run('Abc aBC')), text: 'abc', expected: ['Abc', 'aBC'] },
    { title: 'a caret', body: p(run('2^3')), text: '2^^3', expected: ['2^3'] },
    {
      title: 'not in what is deleted',
      body: p('<w:del w:id="1" w:author="a"><w:r><w:delText>5</w:delText></w:r></w:del>'),
      text: '5',
      expected: [],
    },
  ])('finds text $title', async ({ body, text, expected }) => {
    open(body);
    expect(await find(text)).toEqual(expected);
  });

  test('keeps to the case where asked', async () => {
    open(p(run('Abc abc')));
    expect(await find('abc', { matchCase: true })).toEqual(['abc']);
  });

  test.each([
    { title: '255 characters are enough', text: 'X'.repeat(255), expected: 'none' },
    { title: '256 are too many', text: 'X'.repeat(256), expected: 'SearchStringInvalidOrTooLong' },
    { title: 'none are too few', text: '', expected: 'SearchStringInvalidOrTooLong' },
  ])('$title', async ({ text, expected }) => {
    open(p(run('X')));
    expect(await codeOf(find(text))).toBe(expected);
  });

  test.each([
    { title: 'special signs', text: '^p', options: {} },
    { title: 'wildcards', text: 'a*', options: { matchWildcards: true } },
  ])('$title are not simulated', async ({ text, options }) => {
    const { host } = open(p(run('X')));
    expect(await codeOf(find(text, options))).toBe('NotImplementedInSimulator');
    expect(host.takeComplaints()).toHaveLength(1);
  });

  test('leaves the document as it is', async () => {
    const { model } = open(p(run('党员大会')));
    const before = model.bodyXml();
    await find('员大');
    expect(model.bodyXml()).toBe(before);
  });
});

describe('inserting text at a range', () => {
  test.each([
    { place: 'Replace', expected: '一A三' },
    { place: 'Start', expected: '一A二三' },
    { place: 'End', expected: '一二A三' },
    { place: 'Before', expected: '一A二三' },
    { place: 'After', expected: '一二A三' },
  ] as const)('$place', async ({ place, expected }) => {
    const { model } = open(p(bold('一二三')));
    const range = await onHit('二', (hit) => {
      const written = hit.insertText('A', place);
      written.load('text');
      return written;
    });
    expect(model.text()).toBe(expected);
    expect(range.text).toBe('A');
    expect(model.bodyXml().match(/<w:b\/>/g)?.length).toBe(model.bodyXml().match(/<w:r>/g)?.length);
  });

  test('hits stay where they are while others are written', async () => {
    const { model } = open(p(run('X月X日X次')));
    await Word.run(async (context) => {
      const hits = context.document.body.search('X');
      hits.load('items');
      await context.sync();
      hits.items.forEach((hit, index) => hit.insertText(`${index + 10}`, 'Replace'));
      await context.sync();
    });
    expect(model.text()).toBe('10月11日12次');
  });

  test('a range around what is replaced then covers the new text', async () => {
    const { model } = open(p(run('共') + sdt('t', run('5')) + run('次')));
    const texts = await Word.run(async (context) => {
      const control = context.document.contentControls.getFirst();
      const ranges = [control.getRange('Content'), control.getRange('Whole'), control.search('5').getFirst()];
      control.insertText('12', 'Replace');
      ranges.forEach((range) => range.load('text'));
      await context.sync();
      return ranges.map(({ text }) => text);
    });
    expect(texts).toEqual(['12', '12', '12']);
    expect(model.outline()).toBe('共<t>12</>次');
  });

  test('what the user types before a hit does not move it', async () => {
    const { model, host } = open(p(run('一')) + p(run('二X')));
    host.before(2, () => model.user.replacesParagraphText(0, '一一一一'));
    await onHit('X', (hit) => hit.insertText('5', 'Replace'));
    expect(model.text()).toBe('一一一一\r二5');
  });

  test('a hit that is deleted meanwhile is ItemNotFound', async () => {
    const { model, host } = open(p(run('X')) + p(run('二')));
    host.before(2, () => model.user.deletesParagraph(0));
    expect(await codeOf(onHit('X', (hit) => hit.insertText('5', 'Replace')))).toBe('ItemNotFound');
  });

  test('with changes tracked', async () => {
    const { model } = open(p(run('一X')));
    model.user.turnsTrackChanges(true);
    await onHit('X', (hit) => hit.insertText('5', 'Replace'));
    expect(model.text()).toBe('一5');
    expect(model.bodyXml()).toMatch(/<w:del [^>]+>.*X<\/w:delText>.*<w:ins [^>]+>.*5<\/w:t>/);
  });
});

describe('wrapping a range in a control', () => {
  test('splits runs at its ends and keeps their looks', async () => {
    const { model } = open(p(bold('共5次')));
    await onHit('5', (hit) => {
      const control = hit.insertContentControl();
      control.tag = 'fig:a';
    });
    expect(model.outline()).toBe('共<fig:a>5</>次');
    expect(model.bodyXml().match(/<w:b\/>/g)).toHaveLength(3);
  });

  test('nested, as Word lets it', async () => {
    const { model } = open(p(sdt('outer', run('共5次'))));
    await onHit('5', (hit) => hit.insertContentControl());
    expect(model.outline()).toBe('<outer>共<>5</>次</>');
  });

  test('around one that is all of it', async () => {
    const { model } = open(p(run('共') + sdt('inner', run('5'))));
    await onHit('共5', (hit) => hit.insertContentControl());
    expect(model.outline()).toBe('<>共<inner>5</></>');
  });

  test('gives it an id of its own', async () => {
    open(p(sdt('t', run('5'), '<w:id w:val="1000001"/>') + run('6')));
    const id = await onHit('6', (hit) => {
      const control = hit.insertContentControl();
      control.load('id');
      return control;
    });
    expect(id.id).toBe(1007920);
  });

  test('across the edge of a control it is refused', async () => {
    open(p(run('共') + sdt('inner', run('5次'))));
    expect(await codeOf(onHit('共5', (hit) => hit.insertContentControl()))).toBe('UnsupportedOperation');
  });

  test('across paragraphs it is refused (OJ#2336)', async () => {
    open(p(run('一二')) + p(run('三四')));
    const wrap = Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      const first = paragraphs.getFirst().getRange('Content');
      first.expandTo(paragraphs.getLast().getRange('Content')).insertContentControl();
      await context.sync();
    });
    expect(await codeOf(wrap)).toBe('UnsupportedOperation');
  });

  test('with nothing in it, it shows a placeholder', async () => {
    const { model } = open(p(run('共次')));
    model.user.selects(0, 1);
    await Word.run(async (context) => {
      context.document.getSelection().insertContentControl();
      await context.sync();
    });
    expect(model.outline()).toBe('共<>Click or tap here to enter text.</>次');
  });
});

describe('comparing ranges', () => {
  const texts = { whole: '一二三四五六', start: '一二', middle: '三四', end: '五六', over: '二三' };
  test.each([
    { one: 'whole', other: 'whole', expected: 'Equal' },
    { one: 'whole', other: 'start', expected: 'ContainsStart' },
    { one: 'whole', other: 'middle', expected: 'Contains' },
    { one: 'whole', other: 'end', expected: 'ContainsEnd' },
    { one: 'start', other: 'whole', expected: 'InsideStart' },
    { one: 'middle', other: 'whole', expected: 'Inside' },
    { one: 'end', other: 'whole', expected: 'InsideEnd' },
    { one: 'start', other: 'middle', expected: 'AdjacentBefore' },
    { one: 'middle', other: 'start', expected: 'AdjacentAfter' },
    { one: 'start', other: 'end', expected: 'Before' },
    { one: 'end', other: 'start', expected: 'After' },
    { one: 'over', other: 'middle', expected: 'OverlapsBefore' },
    { one: 'middle', other: 'over', expected: 'OverlapsAfter' },
  ] as const)('$one to $other: $expected', async ({ one, other, expected }) => {
    open(p(run('零一二') + bold('三四五六')));
    const relation = await Word.run(async (context) => {
      const find = (name: keyof typeof texts) => context.document.body.search(texts[name]).getFirst();
      const result = find(one).compareLocationWith(find(other));
      await context.sync();
      return result.value;
    });
    expect(relation).toBe(expected);
  });
});

describe('what a range covers', () => {
  test('paragraphs and controls of two hits expanded', async () => {
    open(p(run('一') + sdt('a', run('1'))) + p(run('二')) + p(sdt('b', run('2')) + run('三')));
    const found = await Word.run(async (context) => {
      const { body } = context.document;
      const range = body.search('一').getFirst().expandTo(body.search('三').getFirst());
      range.load('text,isEmpty,paragraphs/items/text,contentControls/items/tag');
      await context.sync();
      return {
        text: range.text,
        isEmpty: range.isEmpty,
        paragraphs: range.paragraphs.items.map(({ text }) => text),
        tags: range.contentControls.items.map(({ tag }) => tag),
      };
    });
    expect(found).toEqual({
      text: '一1\r二\r2三',
      isEmpty: false,
      paragraphs: ['一1', '二', '2三'],
      tags: ['a', 'b'],
    });
  });

  test('a character style is put on its runs', async () => {
    const { model } = open(p(run('一二三')));
    await onHit('二', (hit) => {
      hit.style = 'Emphasis';
    });
    expect(model.bodyXml()).toContain('<w:r><w:rPr><w:rStyle w:val="Emphasis"/></w:rPr>');
    expect(model.bodyXml().match(/w:rStyle/g)).toHaveLength(1);
  });

  test('expanded the other way round', async () => {
    open(p(run('一二三')));
    const text = await Word.run(async (context) => {
      const { body } = context.document;
      const range = body.search('三').getFirst().expandTo(body.search('一').getFirst());
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(text).toBe('一二三');
  });

  test('deleting it leaves the rest', async () => {
    const { model } = open(p(run('一二三')));
    await onHit('二', (hit) => hit.delete());
    expect(model.text()).toBe('一三');
  });

  test('a range around a control and behind it', async () => {
    const { model } = open(p(sdt('t', run('5')) + run('次')));
    await Word.run(async (context) => {
      const control = context.document.contentControls.getFirst();
      control.getRange('After').insertText('余', 'Start');
      control.getRange('End').insertText('6', 'Start');
      await context.sync();
    });
    expect(model.outline()).toBe('<t>56</>余次');
  });
});

describe('the selection', () => {
  test('is the start of the body at first', async () => {
    const { model } = open(p(run('一')) + p(run('二')));
    await Word.run(async (context) => {
      context.document.getSelection().insertText('零', 'Start');
      await context.sync();
    });
    expect(model.text()).toBe('零一\r二');
  });

  test.each([
    { mode: 'Start', expected: '共A<t>5</>次' },
    { mode: 'End', expected: '共<t>5</>A次' },
  ] as const)('at the $mode of a control is a place, not a stretch', async ({ mode, expected }) => {
    const { model } = open(p(run('共') + sdt('t', run('5')) + run('次')));
    await Word.run(async (context) => {
      context.document.contentControls.getFirst().select(mode);
      context.document.getSelection().insertText('A', 'Replace');
      await context.sync();
    });
    expect(model.outline()).toBe(expected);
    expect(model.selectedText()).toBe('A');
  });

  test('is what the user selects, or an add-in', async () => {
    const { model } = open(p(run('一二三')) + p(sdt('t', run('5'))));
    model.user.selects(0, 1, 3);
    const texts = await Word.run(async (context) => {
      const { document } = context;
      const byUser = document.getSelection();
      byUser.load('text');
      document.contentControls.getFirst().select();
      const byAddIn = document.getSelection();
      byAddIn.load('text');
      const { contentControls } = byAddIn;
      contentControls.load('items/tag');
      await context.sync();
      return [byUser.text, byAddIn.text, contentControls.items.map(({ tag }) => tag)];
    });
    expect(texts).toEqual(['二三', '5', ['t']]);
  });
});
