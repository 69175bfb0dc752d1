import { formatRecord, type DocumentRecord } from '@/core/marks';
import { SAMPLE_RECORD } from '#tests/adapters/docx-file/sample-report';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { wordFile } from '#tests/contracts/report-host/contract-documents';
import type { WordModelOptions } from '#tests/office-host/word';
import { openWord, type OpenedWord } from './open-word';

const LATER: DocumentRecord = { ...SAMPLE_RECORD, writtenAt: '2022-01-10T09:00:00+08:00' };
const KEY = 'taizhang.record';
const DAMAGED = '<record xmlns="urn:taizhang:record:1"/>';
const bytes = wordFile(p(run('一')));

let word: OpenedWord;
afterEach(() => word.close());

async function open(options: WordModelOptions = {}, file = bytes): Promise<OpenedWord> {
  word = await openWord(file, options);
  return word;
}

/** A setting as Office keeps it. */
const asSetting = (record: DocumentRecord) => ({ [KEY]: JSON.stringify(formatRecord(record)) });
/** As it is once it was joined with another: how many marks each figure has is not known any more. */
const uncounted = (record: DocumentRecord): DocumentRecord => ({
  ...record,
  figures: record.figures.map((figure) => {
    const kept = { ...figure };
    Reflect.deleteProperty(kept, 'places');
    return kept;
  }),
});
const partsOf = ({ model }: OpenedWord) => model.xmlParts.all.map((part) => model.xmlParts.textOf(part));

describe('a Word that drops custom XML parts (OJ#5910)', () => {
  test('keeps the record in the settings', async () => {
    const { document, model } = await open({ dropsXmlParts: true });
    await document.writeRecord(SAMPLE_RECORD);
    expect(model.settings).toEqual(asSetting(SAMPLE_RECORD));
    await expect(document.readRecord()).resolves.toEqual({ state: 'present', record: SAMPLE_RECORD });
  });

  test('the newer one counts where an old part can’t be deleted', async () => {
    const first = await open();
    await first.document.writeRecord(SAMPLE_RECORD);
    const saved = first.model.toBytes();
    first.close();
    const { document } = await open({ dropsXmlParts: true }, saved);
    await document.writeRecord(LATER);
    await expect(document.readRecord()).resolves.toMatchObject({
      state: 'present',
      record: { writtenAt: LATER.writtenAt, figures: uncounted(SAMPLE_RECORD).figures },
      beside: { joined: 1, damaged: 0, newer: 0 },
    });
  });

  test('an older one that a part can’t make way for is a failure', async () => {
    const first = await open();
    await first.document.writeRecord(LATER);
    const saved = first.model.toBytes();
    first.close();
    const { document } = await open({ dropsXmlParts: true }, saved);
    await expect(document.writeRecord(SAMPLE_RECORD)).rejects.toMatchObject({
      code: 'office.failed',
      fields: { code: 'NotKept' },
    });
  });

  test('a record that can’t be taken out is a failure', async () => {
    const first = await open();
    await first.document.writeRecord(SAMPLE_RECORD);
    const saved = first.model.toBytes();
    first.close();
    const { document } = await open({ dropsXmlParts: true }, saved);
    await expect(document.writeRecord(null)).rejects.toMatchObject({
      code: 'office.failed',
      fields: { code: 'NotKept' },
    });
  });
});

test('a setting from such a Word is read, and goes once a part is kept', async () => {
  const { document, model } = await open({ settings: asSetting(SAMPLE_RECORD) });
  await expect(document.readRecord()).resolves.toEqual({ state: 'present', record: SAMPLE_RECORD });
  await document.writeRecord(LATER);
  expect(model.settings).toEqual({});
  expect(partsOf(word)).toEqual([formatRecord(LATER)]);
});

test('a record in the settings is taken out with the others', async () => {
  const { document, model } = await open({ settings: asSetting(SAMPLE_RECORD) });
  await document.writeRecord(null);
  expect(model.settings).toEqual({});
  await expect(document.readRecord()).resolves.toEqual({ state: 'missing' });
});

test('settings of others stay', async () => {
  const { document, model } = await open({ settings: { other: '"甲"', ...asSetting(SAMPLE_RECORD) } });
  await document.writeRecord(LATER);
  expect(model.settings).toEqual({ other: '"甲"' });
});

test('several parts are read as one, and the next writing leaves one', async () => {
  const { document, model } = await open();
  const first = { ...SAMPLE_RECORD, figures: SAMPLE_RECORD.figures.slice(1) };
  for (const xml of [formatRecord(LATER), DAMAGED, formatRecord(first)]) model.xmlParts.add(xml);
  await expect(document.readRecord()).resolves.toEqual({
    state: 'present',
    record: uncounted(LATER),
    beside: { joined: 1, damaged: 1, newer: 0 },
  });
  await document.writeRecord(SAMPLE_RECORD);
  expect(partsOf(word)).toEqual([formatRecord(SAMPLE_RECORD)]);
  await expect(document.readRecord()).resolves.toEqual({ state: 'present', record: SAMPLE_RECORD });
});

test.each([2, 3, 4])('a part of the later version %s is told, and stays', async (version) => {
  const { document, model } = await open();
  const newer = `<record xmlns="urn:taizhang:record:${version}"/>`;
  model.xmlParts.add(newer);
  await expect(document.readRecord()).resolves.toEqual({ state: 'newer' });
  await document.writeRecord(SAMPLE_RECORD);
  await expect(document.readRecord()).resolves.toEqual({
    state: 'present',
    record: SAMPLE_RECORD,
    beside: { joined: 0, damaged: 0, newer: 1 },
  });
  await document.writeRecord(null);
  expect(partsOf(word)).toEqual([newer]);
});

test('parts of others stay', async () => {
  const { document, model } = await open();
  model.xmlParts.add('<x xmlns="urn:other"/>');
  await document.writeRecord(SAMPLE_RECORD);
  await document.writeRecord(null);
  expect(partsOf(word)).toEqual(['<x xmlns="urn:other"/>']);
});

test('a record that stands already is not written again', async () => {
  const { document, commonCalls } = await open();
  await document.writeRecord(SAMPLE_RECORD);
  const before = { ...commonCalls };
  await document.writeRecord(SAMPLE_RECORD);
  expect(commonCalls).toEqual({
    ...before,
    getDataPartsByNamespace: (before['getDataPartsByNamespace'] ?? 0) + 1,
    getDataPartXml: (before['getDataPartXml'] ?? 0) + 1,
  });
});

test('the old part goes only once the new one was read back', async () => {
  const { document, model } = await open();
  await document.writeRecord(SAMPLE_RECORD);
  const added = jest.spyOn(model.xmlParts, 'add').mockImplementation(() => {
    throw new Error('no room');
  });
  await expect(document.writeRecord(LATER)).rejects.toMatchObject({
    code: 'office.failed',
    fields: { code: 6100 },
  });
  added.mockRestore();
  await expect(document.readRecord()).resolves.toEqual({ state: 'present', record: SAMPLE_RECORD });
});

test('no record is written into a document that is open to be read', async () => {
  word = await openWord(bytes, { readOnly: true });
  await expect(word.document.writeRecord(SAMPLE_RECORD)).rejects.toMatchObject({ code: 'office.denied' });
  await expect(word.document.readRecord()).resolves.toEqual({ state: 'missing' });
});
