import { openPackage } from '@/adapters/opc-package';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { checkDocx } from '#tests/ooxml/check-docx';
import { markXml, wordFile } from './contract-documents';
import type { OpenHost } from './opened-host';
import { readResult } from './read-result';
import { BOLD_MARK, RELEASE_DOCUMENTS } from './release-documents';

/** Marks become typed words again, whichever way the document is reached. */
export function describeRelease(open: OpenHost): void {
  test.each(RELEASE_DOCUMENTS)('marks become words: $title', async (row) => {
    const { body, stories, releases, texts, marks } = row;
    const bytes = wordFile(body, stories);
    const { host, toBytes } = await open(bytes);
    await host.readMarks();
    const outcome = await host.releaseMarks(releases);
    expect([...outcome.written].sort()).toEqual(releases.map(({ index }) => index).sort());
    expect(outcome.unwritten).toEqual([]);
    expect((await host.readMarks()).map(({ text }) => text)).toEqual(marks);
    expect((await host.readParagraphs()).map(({ text }) => text)).toEqual(texts);
    expect((await readResult(toBytes())).marks.map(([, , text]) => text)).toEqual(marks);
    expect(checkDocx(toBytes())).toEqual(checkDocx(bytes));
  });

  test('the words keep the look of the mark', async () => {
    const { host, toBytes } = await open(wordFile(BOLD_MARK));
    await host.readMarks();
    await host.releaseMarks([{ index: 0, text: 'XX' }]);
    const xml = openPackage(toBytes(), { file: 'report.docx' }).text('word/document.xml');
    const bold = Array.from(
      xml.matchAll(/<w:r(?: [^>]*)?><w:rPr><w:b\/><\/w:rPr>(.*?)<\/w:r>/gs),
      ([, text = '']) => text.replace(/<[^>]*>/g, ''),
    );
    expect(bold.join('')).toBe('XX');
    expect(xml).not.toContain('fig:');
  });

  test('a blank that was adopted and released is as it was', async () => {
    const bytes = wordFile(p(run('召开XX次')));
    const { host, toBytes } = await open(bytes);
    await host.adoptBlanks([{ paragraph: 0, start: 2, blank: 'XX', key: 'a', label: '甲', text: '5' }]);
    await host.readMarks();
    await host.releaseMarks([{ index: 0, text: 'XX' }]);
    const [was, is] = [await readResult(bytes), await readResult(toBytes())];
    expect(is).toEqual(was);
  });

  test('a mark that reads otherwise than when that was planned stays one', async () => {
    const { host } = await open(wordFile(p(markXml('a', run('5')) + markXml('b', run('7')))));
    const marks = await host.readMarks();
    const plannedFor = marks.map((mark) => (mark.index === 0 ? { ...mark, text: '6' } : mark));
    const releases = [
      { index: 0, text: 'XX' },
      { index: 1, text: 'YY' },
    ];
    await expect(host.releaseMarks(releases, { plannedFor })).resolves.toMatchObject({
      written: [1],
      unwritten: [{ index: 0, reason: 'changed' }],
    });
    expect((await host.readParagraphs()).map(({ text }) => text)).toEqual(['5YY']);
  });

  test('a mark that is not there is nobody’s to release', async () => {
    const { host } = await open(wordFile(p(markXml('a', run('5')))));
    await host.readMarks();
    await expect(host.releaseMarks([{ index: 1, text: 'XX' }])).rejects.toThrow(RangeError);
  });
}
