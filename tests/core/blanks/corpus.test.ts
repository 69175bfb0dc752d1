import { DocxFile } from '@/adapters/docx-file';
import type { ReportHost } from '@/core/marks';
import { FIGURES } from '@/packs/party-branch/figures';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { buildBlankDocument } from '#tests/samples/blanks/build-blank-document';
import { readBlankDocument } from '#tests/samples/blanks/read-blank-document';
import { readCorpus, type CorpusSet } from '#tests/samples/blanks/read-corpus';

const SETS: readonly CorpusSet[] = ['documents'];
const files = SETS.flatMap((set) =>
  readCorpus(set).map((file) => ({ title: `${set}/${file.name}`, ...file })),
);

describe.each(files)('$title', ({ text }) => {
  const { paragraphs, truth, own } = readBlankDocument(text);

  test('its blanks stand where they are said to', () => {
    const found = truth.map(({ paragraph, start, length }) =>
      paragraphs[paragraph]?.text.slice(start, start + length),
    );
    expect(found).toEqual(truth.map((blank) => blank.text));
    expect(truth.map(({ paragraph }) => paragraphs[paragraph]?.story ?? 'body')).toEqual(
      truth.map(({ story }) => story),
    );
  });

  test('its keys are known figures', () => {
    const known = new Set([...FIGURES.map(({ key }) => key), ...own.map(({ name }) => name)]);
    const keys = truth.flatMap((blank) => blank.keys.map((key) => key.replace(/@[^@]+$/, '')));
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  test('no sign of the format is left in its text', () => {
    expect(paragraphs.map((paragraph) => paragraph.text).join('\n')).not.toMatch(/[⟦⟧⟨⟩⟪⟫¦␣⇥⏎‖]/u);
  });

  test('as a Word file it is valid and reads the same', async () => {
    const { bytes } = buildBlankDocument(text);
    expect(await validateOoxml(bytes, 'docx')).toEqual([]);
    const host: ReportHost = new DocxFile(bytes, 'document.docx');
    const read = await host.readParagraphs('everywhere');
    const body = paragraphs.filter(({ story }) => story === undefined);
    expect(read.slice(0, body.length).map((paragraph) => paragraph.text)).toEqual(
      body.map((paragraph) => paragraph.text),
    );
  });
});
