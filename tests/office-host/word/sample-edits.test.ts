import { DocxFile, writeReport } from '@/adapters/docx-file';
import { SAMPLE_RECORD, SAMPLE_REPORT } from '#tests/adapters/docx-file/sample-report';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { openModel, type OpenModel } from './open-model';
import { NEWER_WORD } from '.';

let opened: OpenModel | null = null;
afterEach(() => opened?.close());

async function open(): Promise<OpenModel> {
  const { bytes } = await sample();
  opened = openModel(bytes, {}, { requirementSets: NEWER_WORD });
  return opened;
}

async function sample(): Promise<{ bytes: Uint8Array }> {
  return { bytes: await writeReport(SAMPLE_REPORT, SAMPLE_RECORD) };
}

/** One of everything that writes. */
async function editAll(): Promise<void> {
  await Word.run(async (context) => {
    const { body, contentControls, sections } = context.document;
    const general = contentControls.getByTag('fig:generalMeeting.count').getFirst();
    general.insertText('12', 'Replace');
    general.set({ cannotEdit: true, cannotDelete: true, appearance: 'Hidden', color: '#808080' });
    contentControls.getByTag('fig:report.year').getFirst().insertText('', 'Replace');
    contentControls.getByTag('fig:committeeMeeting.count').getFirst().delete(true);
    contentControls.getByTag('fig:groupMeeting.count').getFirst().delete(false);
    const hit = body.search('学习资料26种').getFirst().search('26').getFirst();
    const made = hit.insertContentControl();
    made.set({ tag: 'fig:made', title: '新的' });
    made.insertText('27', 'Replace');
    const added = body.insertParagraph('附', 'End');
    added.set({ styleBuiltIn: 'Heading5', alignment: 'Right', firstLineIndent: 20, lineSpacing: 20 });
    added.font.set({
      name: '黑体',
      size: 15,
      bold: true,
      color: '#112233',
      underline: 'Single',
      highlightColor: '#FFFF00',
    });
    added.insertContentControl().tag = 'block';
    const table = added.insertTable(2, 2, 'After', [
      ['a', 'b'],
      ['1', '2'],
    ]);
    table.set({ headerRowCount: 1, alignment: 'Centered', width: 300, styleBandedRows: false });
    table.getCell(1, 1).set({ value: '3', verticalAlignment: 'Center', columnWidth: 100 });
    table.insertParagraph('注\t一\n二', 'After').insertBreak('Page', 'After');
    table.insertContentControl().tag = 'table';
    sections.getFirst().getHeader('FirstPage').insertText('页眉', 'Start');
    sections.getFirst().getFooter('EvenPages').insertParagraph('页脚', 'Start');
    context.document.properties.customProperties.add('taizhang.record', 'ab12');
    await context.sync();
  });
}

describe('a whole series of edits of the sample report', () => {
  test.each([
    { title: 'leaves a sound file', tracks: false },
    { title: 'leaves a sound file with changes tracked', tracks: true },
  ])('$title', async ({ tracks }) => {
    const { model } = await open();
    model.user.opensComment('fig:partyLecture.count');
    model.user.turnsTrackChanges(tracks);
    await editAll();
    model.xmlParts.add('<a xmlns="urn:a"/>');
    expect(await validateOoxml(model.toBytes(), 'docx')).toEqual([]);
  });

  test('the marks are those that the file’s own reader finds', async () => {
    const { model } = await open();
    await editAll();
    const inWord = await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('items/tag,items/text,items/title');
      await context.sync();
      return contentControls.items.map(({ tag, text, title }) => ({ tag, text, title }));
    });
    const file = new DocxFile(model.toBytes(), 'report.docx');
    const inFile = (await file.readMarks()).map(({ tag, text, title }) => ({ tag, text, title }));
    const shown = inWord
      .filter(({ tag }) => tag.startsWith('fig:'))
      .map((mark) => (mark.tag === 'fig:report.year' ? { ...mark, text: '' } : mark));
    expect(shown).toEqual(inFile);
    expect(shown).toContainEqual({ tag: 'fig:made', text: '27', title: '新的' });
  });
});
