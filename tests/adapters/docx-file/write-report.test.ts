import fc from 'fast-check';
import { DocxFile, writeReport } from '@/adapters/docx-file';
import { openPackage } from '@/adapters/opc-package';
import { tagOf, toMarkText, toOneLine } from '@/core/marks';
import type { Block, Inline, ReportDocument } from '@/core/report';
import { attributeOf, parseXml, type XmlElement } from '@/core/xml';
import { expectGolden } from '#tests/environment/golden';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { W } from './build-docx';
import { heading, mark, paragraph, picture, SAMPLE_RECORD, SAMPLE_REPORT, text } from './sample-report';

const reportOf = (...blocks: readonly Block[]): ReportDocument => ({ title: '述职报告', blocks });
const write = (...blocks: readonly Block[]) => writeReport(reportOf(...blocks), SAMPLE_RECORD);

/** A part with every tag on a line of its own. */
const linesOf = (bytes: Uint8Array, part: string): string =>
  `${openPackage(bytes, { file: '' }).text(part).replaceAll('><', '>\n<')}\n`;

function descendants(element: XmlElement, local: string): readonly XmlElement[] {
  const own = element.local === local && element.namespace === W ? [element] : [];
  return [...own, ...element.children.flatMap((child) => descendants(child, local))];
}

function find(bytes: Uint8Array, part: string, local: string): readonly XmlElement[] {
  const root = parseXml(openPackage(bytes, { file: '' }).text(part));
  return root === null ? [] : descendants(root, local);
}

const valuesOf = (elements: readonly XmlElement[]) =>
  elements.map((element) => attributeOf(element, 'val', W));
const shownText = (element: XmlElement): string =>
  descendants(element, 't')
    .map((piece) => piece.text)
    .join('');

const SMALL_TABLE: Block = {
  type: 'table',
  columns: [
    { heading: '日期', width: 1, align: 'center' },
    { heading: '主题', width: 2, align: 'left' },
  ],
  rows: [
    [[text('2021-01-05')], [text('年度计划')]],
    [[], [mark('a', '次数', '5'), text('次')]],
  ],
};

afterEach(() => jest.useRealTimers());

describe('a report', () => {
  test('with every kind of block has no fault', async () => {
    expect(await validateOoxml(await writeReport(SAMPLE_REPORT, SAMPLE_RECORD), 'docx')).toEqual([]);
  });

  test('without any block has no fault', async () => {
    expect(await validateOoxml(await write(), 'docx')).toEqual([]);
  });

  test('is written as in the golden files', async () => {
    const bytes = await write(
      paragraph('title', text('述职报告')),
      paragraph('subtitle', text('方远舟')),
      paragraph('salutation', text('同志们：')),
      heading(1, '一、主要工作'),
      heading(2, '（一）学习'),
      heading(3, '1.制度'),
      heading(4, '（1）每月一学'),
      paragraph('body', text('共'), mark('generalMeeting.count', '党员大会次数', '5'), text('次。')),
      paragraph('signature', text('方远舟')),
      paragraph('date', text('2021年12月20日')),
      paragraph('annexTitle', text('附表')),
      SMALL_TABLE,
      picture(40, 20, '柱形图'),
    );
    expectGolden('docx-file/document.xml', linesOf(bytes, 'word/document.xml'));
    expectGolden('docx-file/styles.xml', linesOf(bytes, 'word/styles.xml'));
    expectGolden('docx-file/settings.xml', linesOf(bytes, 'word/settings.xml'));
    expectGolden('docx-file/odd-footer.xml', linesOf(bytes, 'word/footer1.xml'));
    expectGolden('docx-file/even-footer.xml', linesOf(bytes, 'word/footer2.xml'));
    expectGolden('docx-file/core.xml', linesOf(bytes, 'docProps/core.xml'));
  });

  test('is the same bytes at another time and in another process', async () => {
    const first = await writeReport(SAMPLE_REPORT, SAMPLE_RECORD);
    jest.useFakeTimers({ now: new Date('2035-05-05T05:05:05Z'), advanceTimers: true });
    await jest.isolateModulesAsync(async () => {
      const anew = await import('@/adapters/docx-file');
      expect(await anew.writeReport(SAMPLE_REPORT, SAMPLE_RECORD)).toEqual(first);
    });
  });

  test('keeps its record', async () => {
    const file = new DocxFile(await writeReport(SAMPLE_REPORT, SAMPLE_RECORD), 'report.docx');
    expect(await file.readRecord()).toEqual({ state: 'present', record: SAMPLE_RECORD });
  });

  test.each([
    { title: 'a time with zone', given: '2021-12-20T09:00:00.123+08:00', expected: '2021-12-20T01:00:00Z' },
    { title: 'a time without zone', given: '2021-12-20T09:00:00', expected: '2021-12-20T09:00:00Z' },
  ])('says when it was written: $title', async ({ given, expected }) => {
    const bytes = await writeReport(reportOf(), { ...SAMPLE_RECORD, writtenAt: given });
    const properties = openPackage(bytes, { file: '' }).text('docProps/core.xml');
    expect([...properties.matchAll(/W3CDTF">([^<]*)</g)].map((match) => match[1])).toEqual([
      expected,
      expected,
    ]);
  });

  test('says no time where none is known', async () => {
    const bytes = await writeReport(reportOf(), { ...SAMPLE_RECORD, writtenAt: '' });
    expect(openPackage(bytes, { file: '' }).text('docProps/core.xml')).not.toContain('dcterms:created');
  });
});

describe('marks', () => {
  const marks = [
    mark('generalMeeting.count', '党员大会次数', '5'),
    mark('generalMeeting.count', '党员大会次数', '5'),
    mark('k'.repeat(80), '长'.repeat(80), '<b>&'),
    mark('x', '', ''),
  ];

  test('come back in order, with their tags, titles and texts', async () => {
    const bytes = await write(paragraph('body', ...marks), heading(1, '一'), SMALL_TABLE);
    expect(await new DocxFile(bytes, 'report.docx').readMarks()).toEqual([
      { index: 0, tag: 'fig:generalMeeting.count', title: '党员大会次数', text: '5' },
      { index: 1, tag: 'fig:generalMeeting.count', title: '党员大会次数', text: '5' },
      { index: 2, tag: tagOf('k'.repeat(80)), title: `${'长'.repeat(63)}…`, text: '<b>&' },
      { index: 3, tag: 'fig:x', title: '', text: '—' },
      { index: 4, tag: 'fig:a', title: '次数', text: '5' },
    ]);
    expect(await validateOoxml(bytes, 'docx')).toEqual([]);
  });

  test('are rich-text controls around one run each, with ids of their own', async () => {
    const bytes = await write(paragraph('body', ...marks));
    const controls = find(bytes, 'word/document.xml', 'sdt');
    expect(controls.map((control) => descendants(control, 'r').length)).toEqual([1, 1, 1, 1]);
    const names = controls
      .flatMap((control) => descendants(control, 'sdtPr'))
      .map((properties) => properties.children.map(({ local }) => local));
    expect(names).toEqual(Array(4).fill(['alias', 'tag', 'id']));
    const ids = valuesOf(controls.flatMap((control) => descendants(control, 'id')));
    expect(new Set(ids).size).toBe(4);
  });

  test('look like the text around them', async () => {
    const bytes = await write(paragraph('body', text('共'), mark('a', '次数', '5'), text('次')));
    const runs = find(bytes, 'word/document.xml', 'r');
    const looks = runs.map((run) =>
      JSON.stringify(
        descendants(run, 'rPr').map(({ children }) =>
          children.map(({ local, attributes }) => [local, attributes]),
        ),
      ),
    );
    expect(new Set(looks).size).toBe(1);
    expect(runs.map(shownText)).toEqual(['共', '5', '次']);
  });
});

describe('tables', () => {
  test('are as wide as the text, whatever the shares', async () => {
    const columns = [1, 1.7, 0.3, 5].map((width) => ({ heading: '列', width, align: 'left' as const }));
    const bytes = await write({ type: 'table', columns, rows: [] });
    const widths = find(bytes, 'word/document.xml', 'gridCol').map((column) =>
      Number(attributeOf(column, 'w', W)),
    );
    expect(widths).toEqual([1106, 1879, 332, 5528]);
    expect(widths.reduce((sum, width) => sum + width)).toBe(8845);
  });

  test('have a heading on every page, and rows that no page splits', async () => {
    const rows = find(await write(SMALL_TABLE), 'word/document.xml', 'trPr');
    expect(rows.map((row) => row.children.map(({ local }) => local))).toEqual([
      ['cantSplit', 'trHeight', 'tblHeader'],
      ['cantSplit', 'trHeight'],
      ['cantSplit', 'trHeight'],
    ]);
  });

  test('have a paragraph after them only where nothing else does', async () => {
    const bytes = await write(SMALL_TABLE, SMALL_TABLE, paragraph('body', text('完')), SMALL_TABLE);
    const body = find(bytes, 'word/document.xml', 'body')[0]?.children.map(({ local }) => local);
    expect(body).toEqual(['tbl', 'p', 'tbl', 'p', 'tbl', 'p', 'sectPr']);
  });

  test('without columns are left out', async () => {
    const bytes = await write({ type: 'table', columns: [], rows: [] }, paragraph('body', text('完')));
    expect(find(bytes, 'word/document.xml', 'body')[0]?.children.map(({ local }) => local)).toEqual([
      'p',
      'sectPr',
    ]);
  });
});

describe('the signature', () => {
  const indentOf = async (...blocks: readonly Block[]) =>
    find(await write(...blocks), 'word/document.xml', 'ind').map((indent) => attributeOf(indent, 'right', W));

  test.each([
    { title: 'stands in the middle over a longer date', name: '方远舟', expected: ['1920'] },
    {
      title: 'moves out for a longer name, to two characters at most',
      name: '青山区测绘院第二党支部委员会',
      expected: ['640'],
    },
  ])('$title', async ({ name, expected }) => {
    expect(
      await indentOf(paragraph('signature', text(name)), paragraph('date', text('2021年12月20日'))),
    ).toEqual(expected);
  });

  test('has the indent of its style where no date follows', async () => {
    expect(await indentOf(paragraph('signature', text('方远舟')), paragraph('body', text('完')))).toEqual([]);
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      maxLength: 20,
    }),
    fc.constantFrom('=1+1', '{ PAGE }', '<w:p/>', ']]>', '&#0;', 'a\r\nb', '\u000b\u2028', '“引号”——'),
  );
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    anyText.map(text),
    fc.tuple(anyText, anyText, anyText).map(([key, label, content]) => mark(key, label, content)),
  );

  test('is data: it comes back as a line of text, in a file without fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(inline, { minLength: 20, maxLength: 40 }),
        anyText,
        async (inlines, title) => {
          const report = { title, blocks: [paragraph('body', ...inlines), paragraph('title', text(title))] };
          const bytes = await writeReport(report, SAMPLE_RECORD);
          const [first] = find(bytes, 'word/document.xml', 'p');
          const expected = inlines.map(({ type, text: content }) =>
            type === 'mark' ? toMarkText(content) : toOneLine(content),
          );
          expect(first === undefined ? null : shownText(first)).toBe(expected.join(''));
          expect(await validateOoxml(bytes, 'docx')).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });
});
