import { DocxFile } from '@/adapters/docx-file';
import { openPackage } from '@/adapters/opc-package';
import { formatRecord, type DocumentRecord } from '@/core/marks';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { SAMPLE_RECORD } from './sample-report';
import { buildSettingsDocx, extensionXml, SETTINGS_PART } from './settings-docx';

const NAME = 'taizhang.record';
const RECORD = formatRecord(SAMPLE_RECORD);
const LATER: DocumentRecord = { ...SAMPLE_RECORD, writtenAt: '2022-01-04T08:00:00+08:00' };
const NEWER = RECORD.replace('record:1', 'record:2');

const withSettings = (settings: Readonly<Record<string, unknown>>) =>
  extensionXml(
    Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, JSON.stringify(value)])),
  );
const openAt = (bytes: Uint8Array) => new DocxFile(bytes, 'report.docx');

test.each([
  {
    title: 'is read',
    extension: withSettings({ other: '甲', [NAME]: RECORD }),
    expected: { state: 'present', record: SAMPLE_RECORD },
  },
  {
    title: 'that is cut off',
    extension: withSettings({ [NAME]: RECORD.slice(0, -9) }),
    expected: { state: 'damaged' },
  },
  { title: 'of a later version', extension: withSettings({ [NAME]: NEWER }), expected: { state: 'newer' } },
  {
    title: 'under another name is none',
    extension: withSettings({ x: RECORD }),
    expected: { state: 'missing' },
  },
  {
    title: 'that is no text is none',
    extension: withSettings({ [NAME]: 5 }),
    expected: { state: 'missing' },
  },
  {
    title: 'that is no JSON is none',
    extension: extensionXml({ [NAME]: '"<' }),
    expected: { state: 'missing' },
  },
  {
    title: 'in a part that is no XML is none',
    extension: '<we:webextension',
    expected: { state: 'missing' },
  },
])('a record in the settings of Word $title', async ({ extension, expected }) => {
  expect(await openAt(buildSettingsDocx(extension)).readRecord()).toEqual(expected);
});

test('the one written last of settings and parts tells', async () => {
  const document = openAt(buildSettingsDocx(withSettings({ [NAME]: RECORD }), [formatRecord(LATER)]));
  expect(await document.readRecord()).toMatchObject({
    state: 'present',
    record: { writtenAt: LATER.writtenAt },
  });
});

describe.each([
  { title: 'a document without a part', items: [] },
  { title: 'a document that has it in a part too', items: [RECORD] },
])('what is written into $title', ({ items }) => {
  const written = async (record: DocumentRecord | null, settings: Readonly<Record<string, unknown>>) => {
    const document = openAt(buildSettingsDocx(withSettings(settings), items));
    await document.writeRecord(record);
    expect(await document.readRecord()).toEqual(await openAt(document.toBytes()).readRecord());
    return document;
  };
  const settingsIn = (document: DocxFile) =>
    openPackage(document.toBytes(), { file: '' }).text(SETTINGS_PART);

  test.each([{ record: SAMPLE_RECORD }, { record: LATER }])('takes its place', async ({ record }) => {
    const document = await written(record, { other: '甲', [NAME]: RECORD });
    expect(await document.readRecord()).toEqual({ state: 'present', record });
    expect(settingsIn(document)).toBe(withSettings({ other: '甲' }));
    expect(await validateOoxml(document.toBytes(), 'docx')).toEqual([]);
  });

  test('stands beside one of a later version, which stays', async () => {
    const document = await written(LATER, { [NAME]: NEWER });
    const beside = { joined: 0, damaged: 0, newer: 1 };
    expect(await document.readRecord()).toEqual({ state: 'present', record: LATER, beside });
    expect(settingsIn(document)).toBe(withSettings({ [NAME]: NEWER }));
  });

  test('goes with the others where there is to be none', async () => {
    const document = await written(null, { other: '甲', [NAME]: RECORD });
    expect(await document.readRecord()).toEqual({ state: 'missing' });
    expect(settingsIn(document)).toBe(withSettings({ other: '甲' }));
  });
});
