import { DocxFile, type NativeCompression } from '@/adapters/docx-file';
import { openPackage } from '@/adapters/opc-package';
import { NODE_COMPRESSION } from '@/apps/cli/node-compression';
import { buildDocx, documentXml, p, run, sdt } from './build-docx';

const ID = '<w:id w:val="7"/>';
const spaced = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const row = (content: string) => `<w:tr><w:tc><w:tcPr/>${p(content)}</w:tc></w:tr>`;

/** Marks that a pattern reads, or only seems to read, between markup that it passes over. */
const CASES: readonly (readonly [title: string, body: string])[] = [
  ['one text', p(run('共') + sdt('fig:a', run('5'), ID) + run('次'))],
  ['outer white space that shows', p(sdt('fig:a', spaced(' 5 '), ID))],
  ['outer white space that does not show', p(sdt('fig:a', run(' 5 '), ID))],
  ['no text', p(sdt('fig:a', run(''), ID))],
  ['a reference', p(sdt('fig:a', run('5 &amp; 6'), ID))],
  ['a character style', p(sdt('fig:a', `<w:r><w:rPr><w:rStyle w:val="x"/></w:rPr><w:t>5</w:t></w:r>`, ID))],
  ['locked', p(sdt('fig:a', run('5'), `${ID}<w:lock w:val="sdtLocked"/>`))],
  ['a placeholder shown', p(sdt('fig:a', run('5'), `${ID}<w:showingPlcHdr/>`))],
  ['two runs', p(sdt('fig:a', run('5') + run('6'), ID))],
  ['not a mark', p(sdt('other', run('5'), ID) + sdt('fig:b', run('6'), ID))],
  ['Chinese', p(run('共') + sdt('fig:支委会次数', run('两次'), ID) + run('次'))],
  ['Chinese with outer white space', p(sdt('fig:a', spaced('　两　次 '), ID))],
  ['in a table', `<w:tbl>${row(run('一'))}${row(sdt('fig:a', run('5'), ID))}${row(run('二'))}</w:tbl>`],
];

const bytesOf = (body: string, prefix: string) =>
  buildDocx({
    document: documentXml(body).replace(/\bw:/g, `${prefix}:`).replace('xmlns:w=', `xmlns:${prefix}=`),
  });

/** What is read and what is written, told in the usual prefix. */
async function answer(body: string, prefix: string, native: NativeCompression | null = null) {
  const file = new DocxFile(bytesOf(body, prefix), 'report.docx', native);
  const marks = await file.readMarks();
  await file.applyEdits(marks.map(({ index }) => ({ index, text: ` ${String(index)}<两` })));
  const xml = openPackage(file.toBytes(), { file: 'report.docx' }).text('word/document.xml');
  return { marks, xml: xml.replaceAll(`${prefix}:`, 'w:').replace(`xmlns:${prefix}=`, 'xmlns:w=') };
}

/** A mark, and what may stand between it and the next one. */
const BETWEEN: readonly (readonly [title: string, between: string])[] = [
  ['a run', run('次，')],
  ['a paragraph', `</w:p>${p(run('共'))}<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>`],
  ['many paragraphs', `</w:p>${p(run('共')).repeat(7)}<w:p>`],
  ['a table', `</w:p><w:tbl>${row(run('一'))}</w:tbl><w:p>`],
  ['an insertion around the next paragraph', `</w:p></w:ins><w:ins w:id="1">${p(run('共'))}<w:p>`],
];

test.each(BETWEEN)('a mark is found behind %s', async (_, between) => {
  const [first, second] = ['fig:a', 'fig:b'].map((tag) => sdt(tag, run('5'), ID));
  const body = `<w:ins w:id="1"><w:p>${run('共')}${first ?? ''}${between}${run('共')}${second ?? ''}${run('次')}</w:p></w:ins>`;
  for (const native of [null, NODE_COMPRESSION]) {
    const byPattern = await answer(body, 'w', native);
    expect(byPattern).toEqual(await answer(body, 'other', native));
    expect(byPattern.marks.map(({ tag }) => tag)).toEqual(['fig:a', 'fig:b']);
  }
});

test.each(CASES)('read as bytes or as a text, a mark is the same: %s', async (_, body) => {
  for (const prefix of ['w', 'other', '字']) {
    expect(await answer(body, prefix, NODE_COMPRESSION)).toEqual(await answer(body, prefix));
  }
});

test.each(CASES)('read by pattern or by element, a mark is the same: %s', async (_, body) => {
  const byPattern = await answer(body, 'w');
  expect(byPattern).toEqual(await answer(body, 'other'));
  expect(byPattern.marks).toHaveLength(1);
});
