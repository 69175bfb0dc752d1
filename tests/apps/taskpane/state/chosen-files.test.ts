import { packetIn } from '@/apps/taskpane/state/packet-in';
import { readChosenFiles } from '@/apps/taskpane/state/read-chosen-files';
import { readNarrative } from '@/apps/taskpane/state/read-narrative';
import { formatPacket } from '@/core/link';
import { samplePacket } from '#tests/core/link/sample-packet';
import { handleOf, lostHandle } from './file-handles';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('files as a browser hands them out', () => {
  test('are read in their order', async () => {
    const read = await readChosenFiles([
      handleOf('乙.xlsx', bytesOf('2')),
      handleOf('甲.xlsx', bytesOf('1')),
    ]);
    expect(read).toEqual([
      { name: '乙.xlsx', bytes: bytesOf('2') },
      { name: '甲.xlsx', bytes: bytesOf('1') },
    ]);
  });

  test('one that was changed since it was chosen is named', async () => {
    const reading = readChosenFiles([handleOf('甲.xlsx', bytesOf('1')), lostHandle('乙.xlsx')]);
    await expect(reading).rejects.toMatchObject({ code: 'file.changed', fields: { file: '乙.xlsx' } });
  });
});

describe('a packet among files', () => {
  let packet: string;
  beforeAll(async () => {
    packet = await formatPacket(samplePacket());
  });
  const file = (text: string) => ({ name: '数据包.json', bytes: bytesOf(text) });

  test('is the only one', () => {
    expect(packetIn([file(packet)])).toBe(packet);
  });

  test.each<readonly [title: string, files: () => Parameters<typeof packetIn>[0]]>([
    ['no file', () => []],
    ['an empty file', () => [file('')]],
    ['a workbook', () => [file('PK\u0003\u0004')]],
    ['JSON of another kind', () => [file('{"a":1}')]],
    ['two packets', () => [file(packet), file(packet)]],
  ])('%s is none', (_title, files) => {
    expect(packetIn(files())).toBeNull();
  });
});

describe('a narrative of the user’s own', () => {
  test.each([
    ['is its text', '# 小结\n党课{{党课次数}}次', '# 小结\n党课{{党课次数}}次'],
    ['loses the mark at its beginning that Windows writes', '\uFEFF# 小结', '# 小结'],
    ['may be empty', '', ''],
  ])('%s', async (_title, written, text) => {
    expect(await readNarrative(handleOf('我的.txt', bytesOf(written)))).toEqual({ name: '我的.txt', text });
  });

  test('in another encoding than UTF-8 is refused', async () => {
    // 台账 in GBK.
    const gbk = Uint8Array.from([0xcc, 0xa8, 0xd5, 0xcb]);
    await expect(readNarrative(handleOf('我的.txt', gbk))).rejects.toMatchObject({
      code: 'narrative.notUtf8',
      fields: { name: '我的.txt' },
    });
  });

  test('that was changed since it was chosen is refused', async () => {
    await expect(readNarrative(lostHandle('我的.txt'))).rejects.toMatchObject({ code: 'file.changed' });
  });
});
