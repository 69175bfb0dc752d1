import { p, run, sdt } from '#tests/adapters/docx-file/build-docx';
import { codeOf, openModel, type OpenModel } from './open-model';

let opened: OpenModel | null = null;
afterEach(() => opened?.close());

function open(content: string): OpenModel {
  opened = openModel(content);
  return opened;
}

async function onFirst<Result>(
  work: (paragraph: Word.Paragraph, context: Word.RequestContext) => Result,
): Promise<Result> {
  return await Word.run(async (context) => {
    const result = work(context.document.body.paragraphs.getFirst(), context);
    await context.sync();
    return result;
  });
}

const bold = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
const centred = '<w:pPr><w:jc w:val="center"/><w:rPr><w:i/></w:rPr></w:pPr>';

describe('inserting text', () => {
  test.each([
    {
      title: 'at the start',
      body: p(sdt('t', run('5')) + run('次')),
      place: 'Start',
      expected: 'A<t>5</>次',
    },
    { title: 'at the end', body: p(sdt('t', run('5')) + run('次')), place: 'End', expected: '<t>5</>次A' },
    {
      title: 'after a control at the end it lands in the control',
      body: p(run('共') + sdt('t', run('5'))),
      place: 'End',
      expected: '共<t>5A</>',
    },
    { title: 'in place of all', body: p(run('共') + sdt('t', run('5'))), place: 'Replace', expected: 'A' },
  ] as const)('$title', async ({ body, place, expected }) => {
    const { model } = open(body);
    await onFirst((paragraph) => paragraph.insertText('A', place));
    expect(model.outline()).toBe(expected);
  });

  test.each([
    { title: 'takes the look of the run before it', body: p(bold('一')), expected: '<w:rPr><w:b/></w:rPr>' },
    {
      title: 'or of the paragraph’s mark where there is none',
      body: `<w:p>${centred}</w:p>`,
      expected: '<w:rPr><w:i/></w:rPr>',
    },
    { title: 'or none', body: '<w:p/>', expected: '' },
  ])('$title', async ({ body, expected }) => {
    const { model } = open(body);
    await onFirst((paragraph) => paragraph.insertText('A', 'End'));
    expect(model.bodyXml()).toContain(`<w:r>${expected}<w:t xml:space="preserve">A</w:t></w:r>`);
  });

  test('into a locked control at the end it is refused', async () => {
    open(p(run('共') + sdt('t', run('5'), '<w:lock w:val="contentLocked"/>')));
    expect(await codeOf(onFirst((paragraph) => paragraph.insertText('A', 'End')))).toBe('AccessDenied');
  });
});

describe('inserting paragraphs', () => {
  const body = `<w:p>${centred}${bold('一')}</w:p>`;
  const look = '<w:pPr><w:jc w:val="center"/><w:rPr><w:i/></w:rPr></w:pPr><w:r><w:rPr><w:i/></w:rPr>';
  type Insert = (paragraph: Word.Paragraph, context: Word.RequestContext) => unknown;

  test.each<{ title: string; insert: Insert; expected: string }>([
    {
      title: 'before another',
      insert: (paragraph) => paragraph.insertParagraph('A', 'Before'),
      expected: 'A\n一',
    },
    {
      title: 'after another',
      insert: (paragraph) => paragraph.insertParagraph('A', 'After'),
      expected: '一\nA',
    },
    {
      title: 'at the end of the body',
      insert: (_, { document }) => document.body.insertParagraph('A', 'End'),
      expected: '一\nA',
    },
    {
      title: 'at the start of the body',
      insert: (_, { document }) => document.body.insertParagraph('A', 'Start'),
      expected: 'A\n一',
    },
    {
      title: 'after the selection',
      insert: (_, { document }) => document.getSelection().insertParagraph('A', 'After'),
      expected: '一\nA',
    },
  ])('$title: it looks like its neighbour', async ({ insert, expected }) => {
    const { model } = open(body);
    await onFirst(insert);
    expect(model.outline()).toBe(expected);
    expect(model.bodyXml()).toContain(`<w:p>${look}<w:t xml:space="preserve">A</w:t></w:r></w:p>`);
  });

  test('the one in a block control goes into it', async () => {
    const { model } = open(sdt('t', p(run('一'))));
    await onFirst((_, { document }) => {
      document.contentControls.getFirst().insertParagraph('二', 'End');
      document.contentControls.getFirst().insertParagraph('三', 'After');
    });
    expect(model.outline()).toBe('<t>一\n二</>\n三');
  });
});

describe('what a paragraph tells and takes', () => {
  test('measures in points, read through its style', async () => {
    const { model } = open(
      '<w:p><w:pPr><w:spacing w:before="120" w:line="560" w:lineRule="exact"/><w:ind w:left="420" w:hanging="200"/><w:jc w:val="both"/></w:pPr></w:p>',
    );
    const read = await onFirst((paragraph) => {
      paragraph.load(
        'alignment,leftIndent,firstLineIndent,spaceBefore,spaceAfter,lineSpacing,outlineLevel,isListItem,tableNestingLevel',
      );
      return paragraph;
    });
    expect(read.toJSON()).toMatchObject({
      alignment: 'Justified',
      leftIndent: 21,
      firstLineIndent: -10,
      spaceBefore: 6,
      spaceAfter: 0,
      lineSpacing: 28,
      outlineLevel: 10,
      isListItem: false,
      tableNestingLevel: 0,
    });
    await onFirst((paragraph) =>
      paragraph.set({
        alignment: 'Centered',
        firstLineIndent: 32,
        lineSpacing: 24,
        spaceAfter: 12,
        outlineLevel: 2,
      }),
    );
    expect(model.bodyXml()).toContain(
      '<w:pPr><w:spacing w:before="120" w:line="480" w:lineRule="auto" w:after="240"/><w:ind w:left="420" w:firstLine="640"/><w:jc w:val="center"/><w:outlineLvl w:val="1"/></w:pPr>',
    );
  });

  test('a built-in style the file lacks is brought by Word', async () => {
    const { model } = open(p(run('一')));
    await onFirst((paragraph) => {
      paragraph.styleBuiltIn = 'Heading2';
    });
    const read = await onFirst((paragraph) => {
      paragraph.load('style,styleBuiltIn,outlineLevel');
      return paragraph;
    });
    expect(read.toJSON()).toMatchObject({ style: 'Heading 2', styleBuiltIn: 'Heading2', outlineLevel: 2 });
    expect(model.bodyXml()).toContain('<w:pStyle w:val="Heading2"/>');
  });

  test('an unknown style is refused', async () => {
    open(p(run('一')));
    const set = onFirst((paragraph) => {
      paragraph.style = '没有的样式';
    });
    expect(await codeOf(set)).toBe('InvalidArgument');
  });

  test('neighbours', async () => {
    open(p(run('一')) + p(run('二')));
    const [next, none] = await onFirst((paragraph) => {
      const neighbours = [paragraph.getNext(), paragraph.getPreviousOrNullObject()];
      neighbours.forEach((one) => one.load('text'));
      return neighbours;
    });
    expect([next?.text, none?.isNullObject]).toEqual(['二', true]);
  });

  test('deleting the last one only empties it', async () => {
    const { model } = open(p(run('一')) + p(run('二')));
    await onFirst((paragraph) => paragraph.delete());
    expect(model.outline()).toBe('二');
    await onFirst((paragraph) => paragraph.delete());
    expect(model.outline()).toBe('');
    expect(model.bodyXml()).toContain('<w:p/>');
  });

  test('with changes tracked its text is only marked deleted', async () => {
    const { model } = open(p(run('一')) + p(run('二')));
    model.user.turnsTrackChanges(true);
    await onFirst((paragraph) => paragraph.delete());
    expect(model.outline()).toBe('\n二');
    expect(model.bodyXml()).toMatch(/<w:delText [^>]+>一</);
  });

  test('a control around it stands around the paragraph', async () => {
    const { model } = open(p(run('一')) + p(run('二')));
    const control = await onFirst((paragraph) => {
      const made = paragraph.insertContentControl();
      made.load('subtype');
      return made;
    });
    expect(control.subtype).toBe('RichTextParagraphs');
    expect(model.outline()).toBe('<>一</>\n二');
  });

  test.each([
    { kind: 'Line', expected: '一\v' },
    { kind: 'Page', expected: '一\f' },
  ] as const)('a $kind break after it', async ({ kind, expected }) => {
    const { model } = open(p(run('一')));
    await onFirst((paragraph) => paragraph.getRange('Content').insertBreak(kind, 'After'));
    expect(model.text()).toBe(expected);
  });
});

describe('fonts', () => {
  test('are read through the runs', async () => {
    open(p(bold('一') + run('二')));
    const fonts = await onFirst((paragraph) => {
      const { font } = paragraph;
      const one = paragraph.search('一').getFirst().font;
      font.load('bold,italic,name,size,color');
      one.load('bold');
      return [font, one] as const;
    });
    expect(fonts[0].toJSON()).toMatchObject({
      bold: null,
      italic: false,
      name: 'Times New Roman',
      size: 10,
      color: '#000000',
    });
    expect(fonts[1].bold).toBe(true);
  });

  test('are written to the runs and the mark, in the order the standard asks for', async () => {
    const { model } = open(p(run('一')));
    await onFirst((paragraph) =>
      paragraph.font.set({
        name: '仿宋',
        size: 16,
        bold: true,
        italic: false,
        color: '#C00000',
        underline: 'Single',
        highlightColor: '#FFFF00',
      }),
    );
    const properties =
      '<w:rPr><w:rFonts w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋" w:cs="仿宋"/><w:b/><w:bCs/><w:i w:val="0"/><w:iCs w:val="0"/><w:color w:val="C00000"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:highlight w:val="yellow"/><w:u w:val="single"/></w:rPr>';
    expect(model.bodyXml()).toContain(
      `<w:p><w:pPr>${properties}</w:pPr><w:r>${properties}<w:t>一</w:t></w:r></w:p>`,
    );
  });
});
