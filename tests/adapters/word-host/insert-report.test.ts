import { toMarkText } from '@/core/marks';
import { marksIn, type ReportDocument } from '@/core/report';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { heading, mark, paragraph, SAMPLE_REPORT, text } from '#tests/adapters/docx-file/sample-report';
import { markXml, table, userControl, wordFile } from '#tests/contracts/report-host/contract-documents';
import { readResult } from '#tests/contracts/report-host/read-result';
import { checkDocx } from '#tests/ooxml/check-docx';
import { openWord, type OpenedWord } from './open-word';

let word: OpenedWord;
afterEach(() => word.close());

const SHORT: ReportDocument = {
  title: '述职报告',
  blocks: [
    paragraph('title', mark('report.year', '年度', '2021'), text('年述职报告')),
    heading(1, '一、工作'),
    paragraph('body', text('召开'), mark('a', '甲', '5'), text('次、'), mark('b', '乙', '12')),
    {
      type: 'table',
      columns: [
        { heading: '月份', width: 1, align: 'left' },
        { heading: '次数', width: 1, align: 'center' },
      ],
      rows: [[[text('1月')], [mark('c', '丙', '1')]]],
    },
    paragraph('date', text('2021年12月20日')),
  ],
};
/** What it says, as `outline` shows it. */
const LINES = [
  '<fig:report.year>2021</>年述职报告',
  '一、工作',
  '召开<fig:a>5</>次、<fig:b>12</>',
  '月份',
  '次数',
  '1月',
  '<fig:c>1</>',
  '2021年12月20日',
];

async function open(body: string): Promise<OpenedWord> {
  word = await openWord(wordFile(body));
  return word;
}

const linesOf = ({ model }: OpenedWord): readonly string[] => model.outline().split('\n');

describe('where it goes', () => {
  test('at the end of the document', async () => {
    await open(p(run('前')) + p(run('后')));
    await word.document.insertReport(SHORT, 'end');
    expect(linesOf(word)).toEqual(['前', '后', ...LINES]);
  });

  test.each([
    { title: 'a paragraph', body: p(run('前')) + p(run('后')), at: 0, expected: ['前', ...LINES, '后'] },
    {
      title: 'the last paragraph',
      body: p(run('前')) + p(run('后')),
      at: 1,
      expected: ['前', '后', ...LINES],
    },
    {
      title: 'a paragraph that ends in a mark',
      body: p(run('共') + markXml('x', run('9'))) + p(run('后')),
      at: 0,
      expected: ['共<fig:x>9</>', ...LINES, '后'],
    },
    {
      title: 'a table, from one of its cells',
      body: table([run('一'), run('二')], [run('三'), run('四')]) + p(run('后')),
      at: 1,
      expected: ['一', '二', '三', '四', ...LINES, '后'],
    },
    {
      title: 'the outer table, from a table in a cell',
      body: table([`${run('外')}</w:p>${table([run('内')])}<w:p>`]) + p(run('后')),
      at: 1,
      expected: ['外', '内', '', ...LINES, '后'],
    },
    {
      title: 'a control around paragraphs',
      body: userControl(p(run('一')) + p(run('二'))) + p(run('后')),
      at: 0,
      expected: ['<正文>一', '二</>', ...LINES, '后'],
    },
    {
      title: 'a control around a table',
      body: userControl(table([run('一')])) + p(run('后')),
      at: 0,
      expected: ['<正文>一</>', ...LINES, '后'],
    },
  ])('after $title', async ({ body, at, expected }) => {
    await open(body);
    word.model.user.selects(at, 1);
    await word.document.insertReport(SHORT, 'cursor');
    expect(linesOf(word)).toEqual(expected);
  });
});

test('not in a header', async () => {
  word = await openWord(wordFile(p(run('前')), { header: p(markXml('h', run('6月'))) }));
  word.model.user.clicksInControl('fig:h');
  await expect(word.document.insertReport(SHORT, 'cursor')).rejects.toMatchObject({
    code: 'document.noPlace',
  });
  expect(linesOf(word)).toEqual(['前']);
});

describe('what it looks like', () => {
  test('styles of the document by their built-in names, text flush right, body text two characters in', async () => {
    await open(p(run('前')));
    const blocks = [...SHORT.blocks, paragraph('annexTitle', text('附件'))];
    await word.document.insertReport({ ...SHORT, blocks }, 'end');
    const looks = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/styleBuiltIn,items/alignment,items/firstLineIndent,items/tableNestingLevel');
      await context.sync();
      return paragraphs.items
        .filter(({ tableNestingLevel }) => tableNestingLevel === 0)
        .map(({ styleBuiltIn, alignment, firstLineIndent }) => [
          styleBuiltIn,
          alignment,
          firstLineIndent > 0,
        ]);
    });
    expect(looks.slice(1)).toEqual([
      ['Title', 'Left', false],
      ['Heading1', 'Left', false],
      ['Normal', 'Left', true],
      ['Normal', 'Right', false],
      ['Title', 'Left', false],
    ]);
  });

  test('the heading row of a table stands on every page', async () => {
    await open(p(run('前')));
    await word.document.insertReport(SHORT, 'end');
    expect(word.model.bodyXml().match(/<w:tblHeader\b/g)).toHaveLength(1);
  });
});

describe('columns', () => {
  const body = SHORT.blocks.map((block) => {
    if (block.type !== 'table') return block;
    return { ...block, columns: block.columns.map((column, index) => ({ ...column, width: 1 + 2 * index })) };
  });
  const gridOf = ({ model }: OpenedWord) =>
    [...model.bodyXml().matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));

  test('are as wide as the report says', async () => {
    await open(p(run('前')));
    await word.document.insertReport({ ...SHORT, blocks: body }, 'end');
    const [narrow, wide] = gridOf(word);
    expect((wide ?? 0) / (narrow ?? 1)).toBeCloseTo(3, 2);
  });

  test('are left as Word makes them where it does not let them be changed', async () => {
    await open(p(run('前')));
    word.host.faults.arm({ at: 'ColumnWidth', code: 'GeneralException' });
    await word.document.insertReport({ ...SHORT, blocks: body }, 'end');
    const [one, other] = gridOf(word);
    expect(one).toBe(other);
    expect(linesOf(word)).toEqual(['前', ...LINES]);
  });
});

test('the full sample report: all its marks, in order, and a document that Word accepts', async () => {
  await open(p(run('前')) + p(run('后')));
  await word.document.insertReport(SAMPLE_REPORT, 'cursor');
  const bytes = word.model.toBytes();
  const { marks } = await readResult(bytes);
  const expected = marksIn(SAMPLE_REPORT).map(({ text: said }) => toMarkText(said));
  expect(marks.map(([, , said]) => said)).toEqual(expected);
  expect((await word.document.readMarks()).map(({ text: said }) => said)).toEqual(expected);
  expect(checkDocx(bytes)).toEqual([]);
});

test('a report without blocks is nothing to do', async () => {
  await open(p(run('前')));
  await word.document.insertReport({ title: '', blocks: [] }, 'end');
  expect(linesOf(word)).toEqual(['前']);
});

describe('what fails half-way', () => {
  const BODY = p(run('前')) + table([run('表')]) + p(run('后')) + p('');

  test.each([
    { title: 'at the first paragraph', at: 'InsertParagraph', nth: 1 },
    { title: 'at a later paragraph', at: 'InsertParagraph', nth: 3 },
    { title: 'at a text', at: 'InsertText', nth: 2 },
    { title: 'at the table', at: 'InsertTable', nth: 1 },
    { title: 'at a cell', at: 'InsertText', nth: 5 },
    { title: 'at a control', at: 'InsertContentControl', nth: 2 },
    { title: 'at a tag', at: 'Tag', nth: 4 },
  ] as const)('is taken out again: $title', async ({ at, nth }) => {
    await open(BODY);
    const before = word.model.bodyXml();
    word.host.faults.arm({ at, nth, code: 'GeneralException' });
    await expect(word.document.insertReport(SHORT, 'cursor')).rejects.toMatchObject({
      code: 'office.failed',
      fields: { code: 'GeneralException', remaining: 0 },
    });
    expect(word.model.bodyXml()).toBe(before);
  });

  test.each(['before', 'after'] as const)(
    'is taken out again: an answer that is lost, %s it was made',
    async (when) => {
      await open(BODY);
      const before = word.model.bodyXml();
      word.host.refuse({ code: 'InvalidOrTimedOutSession', nth: 3, when });
      await expect(word.document.insertReport(SHORT, 'cursor')).rejects.toMatchObject({
        code: 'office.busy',
        fields: { remaining: 0 },
      });
      expect(word.model.bodyXml()).toBe(before);
    },
  );

  test('what can’t be taken out is told', async () => {
    await open(BODY);
    word.host.faults.arm({ at: 'InsertContentControl', code: 'GeneralException' });
    word.host.faults.arm({ at: 'Delete', code: 'AccessDenied' });
    await expect(word.document.insertReport(SHORT, 'cursor')).rejects.toMatchObject({
      code: 'office.failed',
      fields: { code: 'GeneralException', remaining: 1 },
    });
    expect(linesOf(word)).toEqual(['前', '2021年述职报告', '表', '后', '']);
  });

  test('what Word leaves behind while changes are tracked is told', async () => {
    await open(p(run('前')));
    word.model.user.turnsTrackChanges(true);
    word.host.faults.arm({ at: 'InsertContentControl', code: 'GeneralException' });
    await expect(word.document.insertReport(SHORT, 'end')).rejects.toMatchObject({
      fields: { remaining: 1 },
    });
    expect(linesOf(word)).toEqual(['前', '']);
  });

  test('what the user has typed into it meanwhile is left and told', async () => {
    await open(BODY);
    word.host.faults.arm({ at: 'InsertContentControl', code: 'GeneralException' });
    word.host.before(4, () => word.model.user.replacesParagraphText(1, '我写的'));
    await expect(word.document.insertReport(SHORT, 'cursor')).rejects.toMatchObject({
      fields: { remaining: 1 },
    });
    expect(linesOf(word)).toEqual(['前', '我写的', '表', '后', '']);
  });

  test('nothing goes into a document that is open to be read', async () => {
    word = await openWord(wordFile(BODY), { readOnly: true });
    await expect(word.document.insertReport(SHORT, 'end')).rejects.toMatchObject({ code: 'office.denied' });
  });
});
