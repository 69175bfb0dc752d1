import { DocxFile } from '@/adapters/docx-file';
import type { DocumentParagraph } from '@/core/marks';
import { buildDocx, documentXml, p, run, sdt, W } from './build-docx';

const cell = (content: string) => `<w:tc>${content}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const tbl = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const underlined = (content: string, value = 'single') =>
  `<w:r><w:rPr><w:u w:val="${value}"/></w:rPr>${content}</w:r>`;
const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;
const part = (root: string, content: string) => `<w:${root} xmlns:w="${W}">${content}</w:${root}>`;
const note = (kind: string, content: string, type = '') =>
  `<w:${kind}${type === '' ? '' : ` w:type="${type}"`} w:id="1">${content}</w:${kind}>`;

const EVERY_STORY = {
  'word/header1.xml': part('hdr', p(run('眉') + sdt('fig:h', run('5')))),
  'word/header2.xml': part('hdr', tbl(row(p(run('眉格'))))),
  'word/footer1.xml': part('ftr', p(run('脚')) + p(sdt('fig:f', run('6')))),
  'word/footnotes.xml': part(
    'footnotes',
    note('footnote', p(run('线')), 'separator') +
      note('footnote', p(run('续')), 'continuationSeparator') +
      note('footnote', p(run('注一'))) +
      note('footnote', p(run('注二')) + p(sdt('fig:n', run('7'))), 'normal'),
  ),
  'word/endnotes.xml': part(
    'endnotes',
    note('endnote', p(run('尾线')), 'separator') + note('endnote', p(run('尾注'))),
  ),
};

async function everywhereIn(
  body: string,
  parts: Readonly<Record<string, string>> = {},
): Promise<readonly DocumentParagraph[]> {
  const names = Object.keys(parts).map((name) => name.replace('word/', ''));
  const relationships = names.map(
    (name) => [name.replace(/\d*\.xml$/, ''), name] as readonly [string, string],
  );
  const file = new DocxFile(buildDocx({ document: documentXml(body), parts, relationships }), 'report.docx');
  return file.readParagraphs('everywhere');
}

test('headers, footers, footnotes and endnotes come behind the body, whatever the order they are named in', async () => {
  const parts = Object.fromEntries(Object.entries(EVERY_STORY).reverse());
  const paragraphs = await everywhereIn(
    p(run('文') + sdt('fig:a', run('1'))) + tbl(row(p(run('格')))),
    parts,
  );
  expect(paragraphs).toEqual([
    { index: 0, text: '文1', marks: [{ index: 0, start: 1, length: 1 }] },
    { index: 1, text: '格', marks: [], cell: { table: 0, row: 0, column: 0 } },
    { index: 2, text: '眉格', marks: [], story: 'header', cell: { table: 1, row: 0, column: 0 } },
    { index: 3, text: '眉5', marks: [{ index: 1, start: 1, length: 1 }], story: 'header' },
    { index: 4, text: '脚', marks: [], story: 'footer' },
    { index: 5, text: '6', marks: [{ index: 2, start: 0, length: 1 }], story: 'footer' },
    { index: 6, text: '注一', marks: [], story: 'footnote' },
    { index: 7, text: '注二', marks: [], story: 'footnote' },
    { index: 8, text: '7', marks: [{ index: 3, start: 0, length: 1 }], story: 'footnote' },
    { index: 9, text: '尾注', marks: [], story: 'endnote' },
  ]);
});

test('without a reach, the body as it was read ever since', async () => {
  const body = p(underlined(t('   '))) + tbl(row(p(sdt('x', run('填'), '<w:showingPlcHdr/>'))));
  const parts = EVERY_STORY;
  const file = new DocxFile(buildDocx({ document: documentXml(body), parts }), 'report.docx');
  expect(await file.readParagraphs()).toEqual([
    { index: 0, text: '   ', marks: [] },
    { index: 1, text: '填', marks: [] },
  ]);
});

describe('cells', () => {
  const placesIn = async (body: string) =>
    (await everywhereIn(body)).map(({ text, cell: at }) =>
      at === undefined ? [text] : [text, at.table, at.row, at.column],
    );

  test.each([
    {
      title: 'rows and columns, and a second table',
      given:
        tbl(row(p(run('甲')), p(run('乙'))), row(p(run('丙')) + p(run('丁')))) +
        p(run('间')) +
        tbl(row(p(run('戊')))),
      expected: [['甲', 0, 0, 0], ['乙', 0, 0, 1], ['丙', 0, 1, 0], ['丁', 0, 1, 0], ['间'], ['戊', 1, 0, 0]],
    },
    {
      title: 'a table in a cell: the innermost, and afterwards the outer one again',
      given: tbl(row(p(run('甲')), tbl(row(p(run('内')))) + p(run('乙'))), row(p(run('丙')))),
      expected: [
        ['甲', 0, 0, 0],
        ['内', 1, 0, 0],
        ['乙', 0, 0, 1],
        ['丙', 0, 1, 0],
      ],
    },
    {
      title: 'controls around rows and cells count for nothing, wide cells for one',
      given: tbl(
        sdt(
          'x',
          `<w:tr>${sdt('y', cell(`<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(run('甲'))}`))}${cell(p(run('乙')))}</w:tr>`,
        ),
      ),
      expected: [
        ['甲', 0, 0, 0],
        ['乙', 0, 0, 1],
      ],
    },
    {
      title: 'rows that a merged cell goes on in have paragraphs, too',
      given: tbl(
        row(`<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p(run('甲'))}`, p(run('乙'))),
        row(`<w:tcPr><w:vMerge/></w:tcPr>${p('')}`, p(run('丙'))),
      ),
      expected: [
        ['甲', 0, 0, 0],
        ['乙', 0, 0, 1],
        ['', 0, 1, 0],
        ['丙', 0, 1, 1],
      ],
    },
  ])('$title', async ({ given, expected }) => {
    expect(await placesIn(given)).toEqual(expected);
  });
});

describe('lines to write on', () => {
  test.each([
    { title: 'underlined spaces', given: run('共') + underlined(t('    ')) + run('次'), expected: [[1, 4]] },
    {
      title: 'over runs that are next to each other, of all sorts of white space',
      given: underlined(t(' \u3000')) + underlined(`${t('\u00A0')}<w:tab/>`, 'thick') + run('次'),
      expected: [[0, 4]],
    },
    {
      title: 'behind an underlined label, not around words that fill the line already',
      given: underlined(t('名：  ')) + run('，') + underlined(t('  王五  ')),
      expected: [[2, 2]],
    },
    {
      title: 'one tab and one wide space, not one narrow space',
      given: underlined('<w:tab/>') + run('甲') + underlined(t('\u3000')) + run('乙') + underlined(t(' ')),
      expected: [
        [0, 1],
        [2, 1],
      ],
    },
    {
      title: 'as far as the line goes',
      given: `${run('共')}<w:r>${t('  ')}</w:r>${underlined(t('  '))}<w:r>${t('  ')}</w:r>`,
      expected: [[3, 2]],
    },
    {
      title: 'not over a run without a line, nor over the edge of a control',
      given: underlined(t('  ')) + run('x') + underlined(t('  ')) + sdt('y', underlined(t('  '))),
      expected: [
        [0, 2],
        [3, 2],
        [5, 2],
      ],
    },
    {
      title: 'no line, and a line under words alone',
      given: `<w:r>${t('   ')}</w:r>${underlined(t('   '), 'none')}${underlined(t('   '), 'words')}`,
      expected: [],
    },
  ])('$title', async ({ given, expected }) => {
    const [paragraph] = await everywhereIn(p(given));
    expect((paragraph?.lines ?? []).map(({ start, length }) => [start, length])).toEqual(expected);
  });
});

test('a line may come from a character style, and may be taken off again', async () => {
  const style = (id: string, content: string) =>
    `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/>${content}</w:style>`;
  const line = '<w:rPr><w:u w:val="single"/></w:rPr>';
  const styles = part(
    'styles',
    style('Line', line) +
      style('Bold', '<w:basedOn w:val="Line"/><w:rPr><w:b/></w:rPr>') +
      style('Plain', '<w:basedOn w:val="Line"/><w:rPr><w:u w:val="none"/></w:rPr>') +
      style('Round', '<w:basedOn w:val="Round"/>'),
  );
  const styled = (id: string, own = '') =>
    `<w:r><w:rPr><w:rStyle w:val="${id}"/>${own}</w:rPr>${t('  ')}</w:r>${run('x')}`;
  const body = p(
    styled('Line') +
      styled('Bold') +
      styled('Plain') +
      styled('Round') +
      styled('None') +
      styled('Line', '<w:u w:val="none"/>'),
  );
  const [paragraph] = await everywhereIn(body, { 'word/styles.xml': styles });
  expect(paragraph?.lines).toEqual([
    { start: 0, length: 2 },
    { start: 3, length: 2 },
  ]);
});

describe('open controls', () => {
  const WAITS = '<w:showingPlcHdr/>';
  const openIn = async (body: string) =>
    (await everywhereIn(body)).map(({ openControls = [] }) =>
      openControls.map(({ start, length }) => [start, length]),
    );

  test.each([
    {
      title: 'one that invites to type',
      given: p(run('共') + sdt('x', run('请填写'), WAITS) + run('次')),
      expected: [[[1, 3]]],
    },
    {
      title: 'of plain text, temporary, of another look',
      given: p(
        sdt('x', run('填'), `<w:text/>${WAITS}`) +
          sdt('y', run('写'), `<w:temporary/><w15:appearance xmlns:w15="urn:x"/>${WAITS}`),
      ),
      expected: [
        [
          [0, 1],
          [1, 1],
        ],
      ],
    },
    {
      title: 'empty ones',
      given: p(
        `${
          run('共') + sdt('x', '') + sdt('y', '<w:r><w:rPr><w:b/></w:rPr></w:r>')
        }<w:sdt><w:sdtContent/></w:sdt>`,
      ),
      expected: [
        [
          [1, 0],
          [1, 0],
          [1, 0],
        ],
      ],
    },
    {
      title: 'around a paragraph, around a cell, in a link',
      given:
        sdt('x', p(run('填写')), WAITS) +
        tbl(`<w:tr>${sdt('y', cell(p('')))}</w:tr>`) +
        p(`<w:hyperlink>${sdt('x', run('填'), WAITS)}</w:hyperlink>`),
      expected: [[[0, 2]], [[0, 0]], [[0, 1]]],
    },
    {
      title: 'not those that are filled, nor marks',
      given:
        p(sdt('x', run('5')) + sdt('fig:a', run('填'), WAITS)) + sdt('y', p(run('甲'))) + sdt('fig:b', p('')),
      expected: [[], [], []],
    },
    ...[
      '<w:dropDownList/>',
      '<w:comboBox/>',
      '<w:date/>',
      '<w:picture/>',
      '<w:docPartList/>',
      '<w:group/>',
      '<w14:checkbox xmlns:w14="urn:x"/>',
      '<w15:repeatingSection xmlns:w15="urn:x"/>',
      '<w:dataBinding w:xpath="/x"/>',
      '<w15:dataBinding xmlns:w15="urn:x"/>',
      '<w:lock w:val="sdtContentLocked"/>',
    ].map((setting) => ({
      title: `not one with ${setting}`,
      given: p(sdt('x', run('填'), setting + WAITS)) + sdt('y', p(''), setting),
      expected: [[], []],
    })),
    {
      title: 'not with a picture, a field or a control in it, nor around two paragraphs, a table or a row',
      given:
        p(sdt('x', '<w:r><w:drawing/></w:r>')) +
        p(sdt('x', '<w:r><w:fldChar w:fldCharType="begin"/></w:r>')) +
        p(sdt('x', sdt('y', ''))) +
        sdt('x', p('') + p('')) +
        sdt('x', tbl(row(p('')))) +
        tbl(sdt('x', row(p('')))),
      expected: [[], [], [], [], [], [], []],
    },
    {
      title: 'not where no mark may stand: in another control, in the result of a field',
      given:
        p(sdt('x', run('甲') + sdt('y', run('填'), WAITS))) +
        sdt('x', p(sdt('y', run('填'), WAITS)), '<w:text/>') +
        p(`<w:fldSimple w:instr="DATE">${sdt('y', run('填'), WAITS)}</w:fldSimple>`),
      expected: [[], [], []],
    },
    {
      title: 'in a control around paragraphs',
      given: sdt('x', p(sdt('y', run('填'), WAITS)) + p('')),
      expected: [[[0, 1]], []],
    },
  ])('$title', async ({ given, expected }) => {
    expect(await openIn(given)).toEqual(expected);
  });
});
