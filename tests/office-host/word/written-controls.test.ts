import { p, run, sdt } from '#tests/adapters/docx-file/build-docx';
import { codeOf, onControl, openModel, type OpenModel } from './open-model';
import { NEWER_WORD, type WordModelOptions } from '.';

let opened: OpenModel | null = null;
afterEach(() => opened?.close());

function open(content: string, options?: WordModelOptions): OpenModel {
  opened = openModel(content, options, { requirementSets: NEWER_WORD });
  return opened;
}

const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const bold = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
describe('writing into a control', () => {
  test.each([
    {
      title: 'keeps the look of the first run and leaves one run',
      content: bold('1') + run('2'),
      expected:
        '<w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">12.4%</w:t></w:r></w:sdtContent>',
    },
    {
      title: 'into an empty one',
      content: '',
      expected: '<w:sdtContent><w:r><w:t xml:space="preserve">12.4%</w:t></w:r></w:sdtContent>',
    },
    {
      title: 'in place of a nested one',
      content: sdt('inner', bold('1')),
      expected:
        '<w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">12.4%</w:t></w:r></w:sdtContent>',
    },
  ])('$title', async ({ content, expected }) => {
    const { model } = open(p(run('率') + sdt('t', content)));
    await onControl('t', (control) => control.insertText('12.4%', 'Replace'));
    expect(model.bodyXml()).toContain(expected);
  });

  test('at its start and end', async () => {
    const { model } = open(p(sdt('t', bold('2'))));
    await onControl('t', (control) => {
      control.insertText('1', 'Start');
      control.insertText('3', 'End');
    });
    expect(model.outline()).toBe('<t>123</>');
    expect(model.bodyXml().match(/<w:b\/>/g)).toHaveLength(3);
  });

  test('a text takes the place of the placeholder, and its looks are those of the control', async () => {
    const grey = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>单击</w:t></w:r>';
    const { model } = open(p(sdt('t', grey, '<w:showingPlcHdr/>')));
    await onControl('t', (control) => control.insertText('5', 'Replace'));
    expect(model.bodyXml()).toContain(
      '<w:sdtContent><w:r><w:t xml:space="preserve">5</w:t></w:r></w:sdtContent>',
    );
    expect(model.bodyXml()).not.toContain('showingPlcHdr');
  });

  test.each([
    { title: 'empty text', empty: (control: Word.ContentControl) => void control.insertText('', 'Replace') },
    { title: 'clear', empty: (control: Word.ContentControl) => control.clear() },
  ])('$title brings the placeholder up (OJ#1515)', async ({ empty }) => {
    const { model } = open(p(sdt('t', run('5'))));
    await onControl('t', empty);
    expect(model.outline()).toBe('<t>Click or tap here to enter text.</>');
    expect(model.bodyXml()).toContain('<w:showingPlcHdr/>');
  });

  test('a block control keeps one paragraph with its looks', async () => {
    const paragraph = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${bold('1')}</w:p>`;
    const { model } = open(sdt('t', paragraph + p(run('2'))));
    await onControl('t', (control) => control.insertText('a\nb', 'Replace'));
    expect(model.outline()).toBe('<t>a\vb</>');
    expect(model.bodyXml()).toContain('<w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>');
  });

  test('a row control refuses it', async () => {
    open(`<w:tbl><w:tblPr/><w:tblGrid/>${sdt('t', `<w:tr>${cell(p(run('x')))}</w:tr>`)}</w:tbl>`);
    expect(await codeOf(onControl('t', (control) => control.insertText('5', 'Replace')))).toBe(
      'InvalidArgument',
    );
  });

  test('with changes tracked, the old text is marked deleted and the new one inserted', async () => {
    const { model } = open(p(sdt('t', bold('5'))));
    model.user.turnsTrackChanges(true);
    await onControl('t', (control) => control.insertText('6', 'Replace'));
    expect(model.outline()).toBe('<t>6</>');
    expect(model.bodyXml()).toMatch(
      /<w:sdtContent><w:del [^>]+><w:r><w:rPr><w:b\/><\/w:rPr><w:delText [^>]+>5<\/w:delText><\/w:r><\/w:del><w:ins [^>]+><w:r><w:rPr><w:b\/><\/w:rPr><w:t [^>]+>6<\/w:t><\/w:r><\/w:ins><\/w:sdtContent>/,
    );
  });

  test.each([
    { title: 'without what is deleted', options: {}, expected: '6' },
    { title: 'with it where Word shows it', options: { deletionsInText: true }, expected: '56' },
  ])('its text then reads $title', async ({ options, expected }) => {
    const { model } = open(p(sdt('t', run('5'))), options);
    model.user.turnsTrackChanges(true);
    const read = await onControl('t', (control) => {
      const range = control.getRange('Content');
      control.insertText('6', 'Replace');
      control.load('text');
      range.load('text');
      const versions = ['Current', 'Original'] as const;
      return { control, range, reviewed: versions.map((version) => control.getReviewedText(version)) };
    });
    expect([read.control.text, read.range.text]).toEqual([expected, expected]);
    expect(read.reviewed.map(({ value }) => value)).toEqual(['6', '5']);
  });

  test('takes the comment away that is anchored in it (OJ#2574)', async () => {
    const { model } = open(p(sdt('t', run('5'))));
    model.user.opensComment('t', { text: '请核对', author: '方远舟' });
    const comments = await onControl('t', (control) => {
      const found = control.getComments();
      found.load('items/content,items/authorName,items/id');
      return found;
    });
    expect(comments.items.map(({ content, authorName }) => [content, authorName])).toEqual([
      ['请核对', '方远舟'],
    ]);
    await onControl('t', (control) => control.insertText('6', 'Replace'));
    const left = await onControl('t', (control) => {
      const found = control.getComments();
      found.load('items/content');
      return found;
    });
    expect(left.items).toEqual([]);
    expect(model.bodyXml()).not.toContain('comment');
  });

  test('keeps the end of a bookmark or comment that begins outside, with its sign', async () => {
    const anchors = (kind: string, id: number, content: string) =>
      `<w:${kind}Start w:id="${id}"/>${content}<w:${kind}End w:id="${id}"/>`;
    const outside = '<w:commentRangeStart w:id="1"/><w:bookmarkStart w:id="2" w:name="a"/>';
    const inside = `${anchors('bookmark', 3, run('5'))}<w:commentRangeEnd w:id="1"/><w:bookmarkEnd w:id="2"/><w:r><w:commentReference w:id="1"/></w:r>`;
    const { model } = open(p(outside + sdt('t', inside)));
    await onControl('t', (control) => control.insertText('6', 'Replace'));
    expect(model.bodyXml()).toContain(
      '<w:commentRangeEnd w:id="1"/><w:bookmarkEnd w:id="2"/><w:r><w:commentReference w:id="1"/></w:r>',
    );
    expect(model.bodyXml()).not.toContain('w:id="3"');
    expect(model.outline()).toBe('<t>6</>');
  });
});

describe('locks', () => {
  const locked = (lock: string) => p(sdt('t', run('5'), `<w:lock w:val="${lock}"/>`));
  const attempts = {
    write: (control: Word.ContentControl) => void control.insertText('6', 'Replace'),
    delete: (control: Word.ContentControl) => control.delete(false),
    release: (control: Word.ContentControl) => control.delete(true),
    paragraph: (control: Word.ContentControl) =>
      void control.getRange().paragraphs.getFirst().insertText('6', 'Replace'),
  };

  test.each([
    { lock: 'unlocked', refused: [] },
    { lock: 'contentLocked', refused: ['write', 'delete', 'paragraph'] },
    { lock: 'sdtLocked', refused: ['delete', 'release', 'paragraph'] },
    { lock: 'sdtContentLocked', refused: ['write', 'delete', 'release', 'paragraph'] },
  ])('$lock refuses $refused', async ({ lock, refused }) => {
    const codes: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(attempts)) {
      open(locked(lock));
      codes[name] = await codeOf(onControl('t', attempt));
      opened?.close();
      opened = null;
    }
    const expected = Object.keys(attempts).map((name) => [
      name,
      refused.includes(name) ? 'AccessDenied' : 'none',
    ]);
    expect(codes).toEqual(Object.fromEntries(expected));
  });

  test('are taken off and put on again in one request', async () => {
    const { model } = open(locked('sdtContentLocked'));
    await onControl('t', (control) => {
      control.cannotEdit = false;
      control.insertText('6', 'Replace');
      control.cannotEdit = true;
    });
    expect(model.bodyXml()).toContain('<w:lock w:val="sdtContentLocked"/>');
    expect(model.outline()).toBe('<t>6</>');
  });
});

describe('setting what a control is', () => {
  test('tag, title, appearance and colour, in the order the standard asks for', async () => {
    const { model } = open(p(sdt('t', run('5'), '<w:id w:val="3"/>')));
    await onControl('t', (control) =>
      control.set({
        title: '党员大会次数',
        tag: 'fig:generalMeeting.count',
        appearance: 'Hidden',
        color: '#ff0000',
        cannotDelete: true,
      }),
    );
    expect(model.bodyXml()).toMatch(
      /<w:sdtPr><w:alias w:val="党员大会次数"\/><w:tag w:val="fig:generalMeeting.count"\/><w:id w:val="3"\/><w:lock w:val="sdtLocked"\/><w15:appearance [^>]*w15:val="hidden"[^>]*\/><w15:color [^>]*w:val="FF0000"[^>]*\/><\/w:sdtPr>/,
    );
  });

  test.each([
    { property: 'tag', length: 64, expected: 'none' },
    { property: 'tag', length: 65, expected: 'InvalidArgument' },
    { property: 'title', length: 65, expected: 'InvalidArgument' },
  ] as const)('a $property of $length characters: $expected', async ({ property, length, expected }) => {
    open(p(sdt('t', run('5'))));
    const code = codeOf(
      onControl('t', (control) => {
        control[property] = '字'.repeat(length);
      }),
    );
    expect(await code).toBe(expected);
  });
});

describe('taking controls away', () => {
  test.each([
    { title: 'with its text', keeps: false, expected: '一次' },
    { title: 'leaving its text', keeps: true, expected: '一5次' },
  ])('$title', async ({ keeps, expected }) => {
    const { model } = open(p(run('一') + sdt('t', run('5')) + run('次')));
    await onControl('t', (control) => control.delete(keeps));
    expect(model.outline()).toBe(expected);
  });

  test('a deleted one is ItemNotFound from then on', async () => {
    const { model, host } = open(p(run('一') + sdt('t', run('5'))));
    host.before(2, () => model.user.deletesControl('t'));
    const code = codeOf(
      Word.run(async (context) => {
        const control = context.document.contentControls.getFirst();
        control.load('text');
        await context.sync();
        control.insertText('6', 'Replace');
        await context.sync();
      }),
    );
    expect(await code).toBe('ItemNotFound');
  });

  test('asked for by its id it is a null object', async () => {
    open(p(sdt('t', run('5'), '<w:id w:val="3"/>')));
    const found = await Word.run(async (context) => {
      const controls = [3, 4].map((id) => context.document.contentControls.getByIdOrNullObject(id));
      controls.forEach((control) => control.load('text'));
      await context.sync();
      return controls.map((control) => (control.isNullObject ? null : control.text));
    });
    expect(found).toEqual(['5', null]);
  });
});
