import fc from 'fast-check';
import { DocxFile, type NativeCompression } from '@/adapters/docx-file';
import { openPackage } from '@/adapters/opc-package';
import { NODE_COMPRESSION } from '@/apps/cli/node-compression';
import { planRestore, toMarkText, type DocumentRecord } from '@/core/marks';
import { parseXml, type XmlElement } from '@/core/xml';
import { buildDocx, documentXml, p, run, sdt } from './build-docx';
import { SAMPLE_RECORD } from './sample-report';
import { refreshedMarks } from '#tests/core/marks/refreshed-marks';

const DOCUMENT = 'word/document.xml';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 12,
  }),
  fc.constantFrom('', ' ', '<w:t>', ']]>', '&lt;', '5', '93.3%', '党支部', '𠮷', '\r\n'),
);

const escaped = fc.constantFrom('5', '93.3%', '&lt;b&gt;', '党', ' ', '');
const piece = fc.oneof(
  escaped.map(run),
  escaped.map((text) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`),
  escaped.map((text) => `<w:ins w:id="1">${run(text)}</w:ins>`),
  escaped.map((text) => `<w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del>`),
  fc.constantFrom(
    '<w:r><w:br/></w:r>',
    '<w:r><w:t/></w:r>',
    '<w:r/>',
    '<w:bookmarkEnd w:id="1"/>',
    '<!-- <w:t> -->',
  ),
);
const content = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
const mark = fc.record({
  tag: fc.constantFrom('fig:a', 'fig:b', 'other'),
  inside: content,
  properties: fc.constantFrom('', '<w:id w:val="7"/>', '<w:showingPlcHdr/>'),
});
const inline = fc.oneof(
  content,
  mark.map(({ tag, inside, properties }) => sdt(tag, inside, properties)),
  fc.tuple(mark, mark).map(([outer, inner]) => sdt(outer.tag, outer.inside + sdt(inner.tag, inner.inside))),
);
const block = fc.oneof(
  fc.array(inline, { maxLength: 4 }).map((inlines) => p(inlines.join(''))),
  mark.map(({ tag, inside }) => sdt(tag, p(inside) + p(''))),
  mark.map(({ tag, inside }) => `<w:tbl><w:tr><w:tc>${p(sdt(tag, inside))}</w:tc></w:tr></w:tbl>`),
);
const body = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join(''));

const documentOf = (bytes: Uint8Array): string => openPackage(bytes, { file: '' }).text(DOCUMENT);

async function refreshWith(
  native: NativeCompression | null,
  bytes: Uint8Array,
  texts: readonly string[],
): Promise<Uint8Array> {
  const file = new DocxFile(bytes, 'report.docx', native);
  const marks = await file.readMarks();
  const edits = marks.flatMap(({ index }) => {
    const text = texts[index % Math.max(texts.length, 1)];
    return text === undefined || index % 3 === 2 ? [] : [{ index, text }];
  });
  await file.applyEdits(edits);
  return file.toBytes();
}

/** The XML with the content of every mark cut out, found by another way than the one under test. */
function blankMarks(xml: string): string {
  const spans: { start: number; end: number }[] = [];
  const visit = (element: XmlElement): void => {
    const [first] = element.local === 'sdt' ? element.children : [];
    const isMark = first !== undefined && xml.slice(first.start, first.end).includes('w:val="fig:');
    if (isMark) spans.push({ start: element.start, end: element.end });
    else element.children.forEach(visit);
  };
  const root = parseXml(xml);
  if (root !== null) visit(root);
  return spans.reverse().reduce((text, { start, end }) => `${text.slice(0, start)}▢${text.slice(end)}`, xml);
}

const MODES: readonly (readonly [string, NativeCompression | null])[] = [
  ['as a text', null],
  ['as bytes', NODE_COMPRESSION],
];

describe.each(MODES)('a refresh of any document, read %s, with any texts', (_, native) => {
  const refresh = (bytes: Uint8Array, written: readonly string[]) => refreshWith(native, bytes, written);
  const texts = fc.array(anyText, { maxLength: 4 });

  test('leaves everything outside the marks as it is', async () => {
    await fc.assert(
      fc.asyncProperty(body, texts, async (given, written) => {
        const before = documentXml(given);
        const after = documentOf(await refresh(buildDocx({ document: before }), written));
        expect(blankMarks(after)).toBe(blankMarks(before));
      }),
    );
  });

  test('puts the text in every mark it was told to, and leaves the others', async () => {
    await fc.assert(
      fc.asyncProperty(body, texts, async (given, written) => {
        const file = new DocxFile(buildDocx({ document: documentXml(given) }), 'report.docx', native);
        const before = await file.readMarks();
        const edits = before
          .slice(0, written.length)
          .map(({ index }) => ({ index, text: written[index] ?? '' }));
        await file.applyEdits(edits);
        const expected = before.map((each) =>
          each.index < edits.length ? { ...each, text: toMarkText(written[each.index] ?? '') } : each,
        );
        expect(await file.readMarks()).toEqual(expected);
      }),
    );
  });

  test('twice is the same as once', async () => {
    await fc.assert(
      fc.asyncProperty(body, texts, async (given, written) => {
        const once = await refresh(buildDocx({ document: documentXml(given) }), written);
        expect(await refresh(once, written)).toBe(once);
      }),
    );
  });

  test('is undone by a restore: marks and record are as before', async () => {
    const record = fc.option(fc.constant<DocumentRecord>({ ...SAMPLE_RECORD, year: 2020 }));
    await fc.assert(
      fc.asyncProperty(body, texts, record, async (given, written, last) => {
        const file = new DocxFile(buildDocx({ document: documentXml(given) }), 'report.docx', native);
        await file.writeRecord(last);
        const [marks, reading] = [await file.readMarks(), await file.readRecord()];
        const edits = marks
          .slice(0, written.length)
          .map(({ index }) => ({ index, text: written[index] ?? '' }));
        const applied = refreshedMarks(marks, edits, await file.applyEdits(edits));
        await file.writeRecord(SAMPLE_RECORD);

        const restored = planRestore(applied, await file.readMarks());
        await file.applyEdits(restored);
        await file.writeRecord(last);
        const changed = new Set(restored.map(({ index }) => index));
        expect(await file.readMarks()).toEqual(
          marks.map((each) => (changed.has(each.index) ? { ...each, text: toMarkText(each.text) } : each)),
        );
        expect(await file.readRecord()).toEqual(reading);
      }),
      { numRuns: 50 },
    );
  });

  test('copies all other parts as they are stored', async () => {
    const recordsOf = (bytes: Uint8Array) =>
      openPackage(bytes, { file: '' }).archive.entries.map(({ name, record }) => [
        name,
        Buffer.from(record).toString('hex'),
      ]);
    await fc.assert(
      fc.asyncProperty(body, texts, fc.uint8Array(), async (given, written, picture) => {
        const bytes = buildDocx({
          document: documentXml(given),
          parts: { 'word/media/image1.png': picture },
        });
        const recorded = await refresh(bytes, []);
        const isOther = ([name]: readonly string[]) => name !== DOCUMENT;
        expect(recordsOf(await refresh(recorded, written)).filter(isOther)).toEqual(
          recordsOf(recorded).filter(isOther),
        );
      }),
      { numRuns: 50 },
    );
  });
});
