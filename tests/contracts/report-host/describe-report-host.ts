import { writeReport } from '@/adapters/docx-file';
import { openPackage } from '@/adapters/opc-package';
import {
  planRestore,
  type Adoption,
  type DocumentRecord,
  type EditProgress,
  type PlacedMark,
} from '@/core/marks';
import { SAMPLE_RECORD, SAMPLE_REPORT } from '#tests/adapters/docx-file/sample-report';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { checkDocx } from '#tests/ooxml/check-docx';
import { BLANK_DOCUMENTS, type ShortAdoption } from './blank-documents';
import { markXml, MARKED_DOCUMENTS, styledRun, wordFile } from './contract-documents';
import { describeEverywhere } from './describe-everywhere';
import { describeLedgerRefresh } from './describe-ledger-refresh';
import type { OpenedHost, OpenHost } from './opened-host';
import { describeRelease } from './describe-release';
import { PARAGRAPH_DOCUMENTS } from './paragraph-documents';
import { RENAMED_DOCUMENTS } from './renamed-documents';
import { readResult } from './read-result';
import { refreshedMarks } from '#tests/core/marks/refreshed-marks';
import { TYPED_DOCUMENTS } from './typed-documents';

const LATER: DocumentRecord = { ...SAMPLE_RECORD, writtenAt: '2022-01-10T09:00:00+08:00', year: 2022 };

/** What every document behind the port does, whichever way it is reached. */
export function describeReportHost(name: string, open: OpenHost): void {
  describe(`a report in ${name}`, () => {
    const opened: OpenedHost[] = [];
    const openBytes = async (bytes: Uint8Array): Promise<OpenedHost> => {
      const host = await open(bytes);
      opened.push(host);
      return host;
    };
    afterEach(() => opened.splice(0).forEach((each) => each.close()));

    describeMarks(openBytes);
    describeLongWriting(openBytes);
    describeLedgerRefresh(openBytes);
    describeRecord(openBytes);
    describeParagraphs(openBytes);
    describeAdoption(openBytes);
    describeTyped(openBytes);
    describeRelease(openBytes);
    describeEverywhere(openBytes);
  });
}

function describeMarks(open: OpenHost): void {
  describe.each(MARKED_DOCUMENTS.map((row) => ({ stories: {}, ...row })))('$title', (row) => {
    const { body, stories, edits, before, after } = row;
    const bytes = wordFile(body, stories);

    test('its marks are read in order', async () => {
      const { host } = await open(bytes);
      const marks = await host.readMarks();
      expect(marks.map(({ text }) => text)).toEqual(before);
      expect(marks.map(({ index }) => index)).toEqual(before.map((_, index) => index));
      const { marks: expected } = await readResult(bytes);
      expect(marks.map(({ tag, title, text }) => [tag, title, text])).toEqual(expected);
    });

    test('its edits change these marks and nothing else', async () => {
      const { host, toBytes } = await open(bytes);
      await host.readMarks();
      await expect(host.applyEdits(edits)).resolves.toMatchObject({
        written: edits.map(({ index }) => index),
        unwritten: [],
      });
      const [was, is] = [await readResult(bytes), await readResult(toBytes())];
      expect(is.marks.map(([, , text]) => text)).toEqual(after);
      expect(is.marks.map(([tag, title]) => [tag, title])).toEqual(
        was.marks.map(([tag, title]) => [tag, title]),
      );
      expect(is.outside).toEqual(was.outside);
      expect(checkDocx(toBytes())).toEqual(checkDocx(bytes));
      expect((await host.readMarks()).map(({ text }) => text)).toEqual(after);
    });
  });

  test('a mark keeps the look of its run', async () => {
    const look = '<w:b/><w:color w:val="FF0000"/><w:sz w:val="44"/>';
    const { host, toBytes } = await open(
      wordFile(p(run('共') + markXml('a', styledRun(look, '5')) + run('次'))),
    );
    await host.readMarks();
    await host.applyEdits([{ index: 0, text: '6' }]);
    const { marks, looks } = await readResult(toBytes());
    expect([marks.map(([, , text]) => text), looks]).toEqual([['6'], ['b color=FF0000 sz=44']]);
  });

  test('a locked mark is locked again', async () => {
    const lock = '<w:lock w:val="contentLocked"/>';
    const { host, toBytes } = await open(wordFile(p(markXml('a', run('5'), lock))));
    await host.readMarks();
    await host.applyEdits([{ index: 0, text: '6' }]);
    expect(openPackage(toBytes(), { file: 'report.docx' }).text('word/document.xml')).toContain(lock);
    await host.readMarks();
    // A lock that stays does not keep the next refresh out.
    await expect(host.applyEdits([{ index: 0, text: '7' }])).resolves.toMatchObject({ written: [0] });
  });

  test('an edit of a mark that is not there changes nothing', async () => {
    const bytes = wordFile(p(markXml('a', run('5'))));
    const { host, toBytes } = await open(bytes);
    await host.readMarks();
    const edits = [
      { index: 0, text: '6' },
      { index: 1, text: '7' },
    ];
    await expect(host.applyEdits(edits)).rejects.toThrow(RangeError);
    expect((await readResult(toBytes())).marks).toEqual((await readResult(bytes)).marks);
  });

  test('an edit that was planned for another mark than the one in its place leaves that one alone', async () => {
    const { host, toBytes } = await open(
      wordFile(p(markXml('a', run('5')) + markXml('a', run('7')) + markXml('b', run('7')))),
    );
    const marks = await host.readMarks();
    // As they were before a mark in front of them went.
    const plannedFor = [{ index: 0, tag: 'fig:c', title: '', text: '1' }, ...marks].map((mark, index) => ({
      ...mark,
      index,
    }));
    const edits = [
      { index: 1, text: '6' },
      { index: 2, text: '8' },
      { index: 3, text: '9' },
    ];
    await expect(host.applyEdits(edits, { plannedFor })).resolves.toMatchObject({
      written: [],
      unwritten: [1, 2, 3].map((index) => ({ index, reason: 'changed', detail: '' })),
    });
    expect((await readResult(toBytes())).marks.map(([, , text]) => text)).toEqual(['5', '7', '7']);
    await expect(host.applyEdits([{ index: 1, text: '8' }], { plannedFor: marks })).resolves.toMatchObject({
      written: [1],
      unwritten: [],
    });
  });

  describe.each(RENAMED_DOCUMENTS)('a mark becomes one of another figure: $title', (row) => {
    test('its tag, title and text change, and nothing else', async () => {
      const bytes = wordFile(row.body);
      const { host, toBytes } = await open(bytes);
      await host.readMarks();
      const written = row.edits.map(({ index }) => index);
      await expect(host.applyEdits(row.edits)).resolves.toMatchObject({ written, unwritten: [] });
      const [was, is] = [await readResult(bytes), await readResult(toBytes())];
      expect(is.marks).toEqual(row.after);
      const known = (await host.readMarks()).map(({ tag, title, text }) => [tag, title, text]);
      expect(known).toEqual(row.after);
      const around = ({ outside }: typeof is) => outside.map((text) => text.replace(/⟦[^⟧]*⟧/g, '⟦⟧'));
      expect([around(is), is.looks]).toEqual([around(was), was.looks]);
      expect(checkDocx(toBytes())).toEqual(checkDocx(bytes));
      await expect(host.applyEdits(row.edits)).resolves.toMatchObject({ written, unwritten: [] });
      expect(await readResult(toBytes())).toEqual(is);
    });
  });

  test('no edits are nothing to do', async () => {
    const { host } = await open(wordFile(p(markXml('a', run('5')))));
    await host.readMarks();
    await expect(host.applyEdits([])).resolves.toMatchObject({ written: [], unwritten: [] });
  });

  test('a mark that says the new text already counts as written', async () => {
    const { host } = await open(wordFile(p(markXml('a', run('5')))));
    await host.readMarks();
    await expect(host.applyEdits([{ index: 0, text: '5' }])).resolves.toMatchObject({ written: [0] });
  });

  test('the whole sample report is refreshed, and one restore puts back what stood before', async () => {
    const bytes = await writeReport(SAMPLE_REPORT, SAMPLE_RECORD);
    const { host, toBytes } = await open(bytes);
    const marks = await host.readMarks();
    const edits = marks
      .filter(({ index }) => index % 2 === 0)
      .map(({ index, text }) => ({ index, text: `${text}新` }));
    const outcome = await host.applyEdits(edits);
    expect(outcome.written).toEqual(edits.map(({ index }) => index));
    await host.writeRecord(LATER);
    const [was, is] = [await readResult(bytes), await readResult(toBytes())];
    const texts = new Map(edits.map(({ index, text }) => [index, text]));
    expect(is.marks.map(([, , text]) => text)).toEqual(
      marks.map(({ index, text }) => texts.get(index) ?? text),
    );
    expect([is.outside, is.looks]).toEqual([was.outside, was.looks]);
    expect(is.record).toEqual({ state: 'present', record: LATER });

    const restore = planRestore(refreshedMarks(marks, edits, outcome), await host.readMarks());
    await host.applyEdits(restore);
    await host.writeRecord(SAMPLE_RECORD);
    expect(await readResult(toBytes())).toEqual(was);
  });
}

function describeLongWriting(open: OpenHost): void {
  const EDITS = Array.from({ length: 60 }, (_, index) => ({ index, text: '6' }));
  const bytes = wordFile(EDITS.map(({ index }) => p(markXml(`k${index}`, run('5')))).join(''));
  const textsIn = async (file: Uint8Array) => (await readResult(file)).marks.map(([, , text]) => text);

  test('how far a writing has come is told, and in the end that all is done', async () => {
    const { host } = await open(bytes);
    await host.readMarks();
    const told: EditProgress[] = [];
    await host.applyEdits(EDITS, { onProgress: (progress) => told.push(progress) });
    const counts = told.map(({ done }) => done);
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
    expect(told.at(-1)).toEqual({ done: 60, total: 60 });
    expect(new Set(told.map(({ total }) => total))).toEqual(new Set([60]));
  });

  test('a writing that is cancelled before it begins is none', async () => {
    const { host, toBytes } = await open(bytes);
    await host.readMarks();
    const reason = new Error('cancelled by the user');
    const signal = AbortSignal.abort(reason);
    await expect(host.applyEdits(EDITS, { signal })).rejects.toBe(reason);
    expect(await textsIn(toBytes())).toEqual(EDITS.map(() => '5'));
  });

  test('a writing that is cancelled tells what was written, and the rest can be written later', async () => {
    const { host, toBytes } = await open(bytes);
    await host.readMarks();
    const stop = new AbortController();
    const outcome = await host.applyEdits(EDITS, { onProgress: () => stop.abort(), signal: stop.signal });
    const written = new Set(outcome.written);
    expect(await textsIn(toBytes())).toEqual(EDITS.map(({ index }) => (written.has(index) ? '6' : '5')));
    expect(outcome.unwritten).toEqual(
      EDITS.filter(({ index }) => !written.has(index)).map(({ index }) => {
        return { index, reason: 'cancelled', detail: '' };
      }),
    );
    const rest = outcome.unwritten.map(({ index }) => ({ index, text: '6' }));
    await expect(host.applyEdits(rest)).resolves.toMatchObject({ unwritten: [] });
    expect(await textsIn(toBytes())).toEqual(EDITS.map(() => '6'));
  });
}

function describeRecord(open: OpenHost): void {
  const bytes = wordFile(p(markXml('a', run('5'))));

  test('a document without a record says so', async () => {
    const { host } = await open(bytes);
    await expect(host.readRecord()).resolves.toEqual({ state: 'missing' });
  });

  test('a record is found as it was written', async () => {
    const { host, toBytes } = await open(bytes);
    await host.writeRecord(SAMPLE_RECORD);
    const present = { state: 'present', record: SAMPLE_RECORD };
    await expect(host.readRecord()).resolves.toEqual(present);
    expect((await readResult(toBytes())).record).toEqual(present);
  });

  test('a new record takes the place of the one before', async () => {
    const { host, toBytes } = await open(bytes);
    await host.writeRecord(LATER);
    await host.writeRecord(SAMPLE_RECORD);
    await expect(host.readRecord()).resolves.toEqual({ state: 'present', record: SAMPLE_RECORD });
    expect((await readResult(toBytes())).record).toEqual({ state: 'present', record: SAMPLE_RECORD });
  });

  test('a record is taken out', async () => {
    const { host, toBytes } = await open(bytes);
    await host.writeRecord(SAMPLE_RECORD);
    await host.writeRecord(null);
    await expect(host.readRecord()).resolves.toEqual({ state: 'missing' });
    expect((await readResult(toBytes())).record).toEqual({ state: 'missing' });
    await host.writeRecord(null);
  });

  test('a record a report was written with is read', async () => {
    const { host } = await open(await writeReport(SAMPLE_REPORT, SAMPLE_RECORD));
    await expect(host.readRecord()).resolves.toEqual({ state: 'present', record: SAMPLE_RECORD });
  });

  test('a damaged record says so, and a sound one takes its place', async () => {
    const { host, toBytes } = await open(
      wordFile(p(run('一')), { recordXml: `<record xmlns="urn:taizhang:record:1"/>` }),
    );
    await expect(host.readRecord()).resolves.toEqual({ state: 'damaged' });
    await host.writeRecord(SAMPLE_RECORD);
    expect((await readResult(toBytes())).record).toEqual({ state: 'present', record: SAMPLE_RECORD });
  });
}

function describeParagraphs(open: OpenHost): void {
  test.each(PARAGRAPH_DOCUMENTS)('paragraphs as a reader sees them: $title', async (row) => {
    const { host } = await open(wordFile(row.body, row.stories));
    const paragraphs = await host.readParagraphs();
    const seen = paragraphs.map(({ text, marks }) => {
      return [text, ...marks.map((mark) => [mark.index, mark.start, textAt(mark, text)])];
    });
    expect(seen).toEqual(row.paragraphs.map((each) => (typeof each === 'string' ? [each] : each)));
    expect(paragraphs.map(({ index }) => index)).toEqual(paragraphs.map((_, index) => index));
    const known = (await host.readMarks()).map(({ index }) => index);
    expect(known).toEqual(
      expect.arrayContaining(paragraphs.flatMap(({ marks }) => marks.map(({ index }) => index))),
    );
  });
}

function textAt({ start, length }: PlacedMark, text: string): string {
  return text.slice(start, start + length);
}

function describeAdoption(open: OpenHost): void {
  const adoptionsOf = (short: readonly ShortAdoption[]): readonly Adoption[] =>
    short.map(([paragraph, start, blank, text], position) => {
      return { paragraph, start, blank, text, key: `k${position}`, label: `第${position}个` };
    });

  test.each(BLANK_DOCUMENTS)('blanks become marks: $title', async ({ body, adoptions, ...expected }) => {
    const bytes = wordFile(body);
    const { host, toBytes } = await open(bytes);
    const outcome = await host.adoptBlanks(adoptionsOf(adoptions));
    const { marks, outside, looks } = await readResult(toBytes());
    expect({ ...outcome, marks: marks.map(([, , text]) => text), outside, looks }).toEqual({
      adopted: expected.adopted,
      left: expected.left,
      marks: expected.marks,
      outside: expected.outside,
      looks: expected.looks,
    });
    expect(checkDocx(toBytes())).toEqual(checkDocx(bytes));
  });

  test('what was adopted is named, read and refreshed as any mark', async () => {
    const { host } = await open(wordFile(p(run('召开XX次'))));
    await host.adoptBlanks(adoptionsOf([[0, 2, 'XX', '']]));
    await expect(host.readMarks()).resolves.toEqual([{ index: 0, tag: 'fig:k0', title: '第0个', text: '—' }]);
    await expect(host.applyEdits([{ index: 0, text: '6' }])).resolves.toMatchObject({ written: [0] });
    await expect(host.readParagraphs()).resolves.toEqual([
      { index: 0, text: '召开6次', marks: [{ index: 0, start: 2, length: 1 }] },
    ]);
  });
}

function describeTyped(open: OpenHost): void {
  test.each(TYPED_DOCUMENTS)('typed numbers are corrected: $title', async ({ body, edits, ...expected }) => {
    const bytes = wordFile(body);
    const { host, toBytes } = await open(bytes);
    const outcome = await host.writeTyped(edits);
    const [was, is] = [await readResult(bytes), await readResult(toBytes())];
    expect(outcome).toEqual({ written: expected.written, left: expected.left });
    expect(is.marks.map(([, , text]) => text)).toEqual(expected.marks);
    expect([is.outside, is.looks]).toEqual([expected.outside, was.looks]);
    expect(checkDocx(toBytes())).toEqual(checkDocx(bytes));
  });

  test('a blank whose sentence reads otherwise by now does not become a mark', async () => {
    const { host } = await open(wordFile(p(run('召开XX次，'))));
    const adoption = { paragraph: 0, start: 2, blank: 'XX', key: 'a', label: '甲', text: '5' };
    const around = { start: 0, text: '召开XX次。' };
    await expect(host.adoptBlanks([{ ...adoption, around }])).resolves.toEqual({
      adopted: [],
      left: [{ position: 0, reason: 'changed', detail: '' }],
    });
  });

  test('a number keeps the look of its run', async () => {
    const { host, toBytes } = await open(
      wordFile(p(run('共') + styledRun('<w:b/><w:color w:val="FF0000"/>', '5次，好') + run('。'))),
    );
    await host.writeTyped([{ paragraph: 0, start: 1, blank: '5', text: '12' }]);
    const xml = openPackage(toBytes(), { file: 'report.docx' }).text('word/document.xml');
    const bold = Array.from(
      xml.matchAll(/<w:r(?: [^>]*)?><w:rPr>.*?<\/w:rPr>(.*?)<\/w:r>/gs),
      ([, text = '']) => text,
    );
    expect(bold.join('').replace(/<[^>]*>/g, '')).toBe('12次，好');
  });
}
