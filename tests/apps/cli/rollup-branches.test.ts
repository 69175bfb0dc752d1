import { readFileSync, truncateSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { writeTables } from '@/adapters/xlsx-file';
import { readArguments } from '@/apps/cli/arguments';
import { askedDigest } from '@/apps/cli/asked-digest';
import { groupConnected } from '@/apps/cli/group-connected';
import { NODE_COMPRESSION } from '@/apps/cli/node-compression';
import { HEAD, held, ledger, rollupFolder } from './rollup-folder';

const FIRST = ledger(held('2021-01-05', '党员大会', 20, 18));

describe('branches of a roll-up', () => {
  const { path, lay, output, run, rolled, branchList } = rollupFolder();

  const ofBranches = (...rows: readonly (readonly [branch: string, row: string])[]) =>
    [`${HEAD},所在党支部`, ...rows.map(([branch, row]) => `${row},${branch}`)].join('\n');

  it.each([
    { title: 'in its rows', file: '一支部.csv', content: ofBranches },
    {
      title: 'in the name of its file alone',
      file: '第一党支部.csv',
      content: (...rows: readonly (readonly [string, string])[]) => ledger(...rows.map(([, row]) => row)),
    },
  ])(
    'counts a ledger of several branches with that of one of them, named $title',
    async ({ file, content }) => {
      const place = lay({
        '党课.csv': ofBranches(
          ['第一党支部', held('2021-03-05', '党课', 10, 9)],
          ['第二党支部', held('2021-03-06', '党课', 10, 9)],
        ),
        [file]: content(
          ['第一党支部', held('2021-01-05', '党员大会', 20, 18)],
          ['第一党支部', held('2021-04-06', '党员大会', 20, 20)],
        ),
      });
      const { branches, superseded } = await rolled(place);
      const counts = branches.map(({ branch, figures }) => [
        branch,
        figures['generalMeeting.count'],
        figures['partyLecture.count'],
      ]);
      expect(counts).toEqual([
        ['第一党支部', 2, 1],
        ['第二党支部', 0, 1],
      ]);
      expect(branches.map(({ ledgers }) => [...ledgers].sort())).toEqual([
        [file, '党课.csv'].sort(),
        [file, '党课.csv'].sort(),
      ]);
      expect(superseded).toEqual([]);
    },
  );

  it('keeps branches of one name apart that stand in different folders', async () => {
    const place = lay({
      'A/台账.csv': ofBranches(['第一党支部', held('2021-01-05', '党员大会', 20, 18)]),
      'B/台账.csv': ofBranches(
        ['第一党支部', held('2021-01-05', '党员大会', 20, 18)],
        ['第一党支部', held('2021-04-06', '党员大会', 9, 9)],
      ),
    });
    const list = branchList('B/第一党支部', 'A/第一党支部', 'C/第一党支部');
    const { branches, notReported } = await rolled(place, '--branches', list);
    expect(branches.map(({ branch, figures }) => [branch, figures['generalMeeting.count']])).toEqual([
      ['B/第一党支部', 2],
      ['A/第一党支部', 1],
    ]);
    expect(notReported).toEqual([{ branch: 'C/第一党支部', reason: 'noLedger', ledgers: [] }]);
  });

  it('names files as they are called, whatever stands in their names', async () => {
    const rows = [
      ['甲支部', held('2021-01-05', '党课', 10, 9)],
      ['乙支部', held('2021-02-05', '党课', 9, 9)],
    ] as const;
    const { branches } = await rolled(lay({ '上半年 + 下半年#1.csv': ofBranches(...rows) }));
    expect(branches.map(({ ledgers }) => ledgers)).toEqual([
      ['上半年 + 下半年#1.csv'],
      ['上半年 + 下半年#1.csv'],
    ]);
  });

  it('tells sheets by number and role: their names may be persons’', async () => {
    const table = (name: string, headings: readonly string[], ...rows: readonly (readonly string[])[]) => ({
      name,
      title: '2021年',
      columns: headings.map((heading) => ({ group: null, heading, width: 9, format: 'text' as const })),
      rows: rows.map((row) => row.map((value) => ({ value }))),
      totals: [],
      frozenColumns: 0,
    });
    const row = (date: string) => held(date, '党课', 9, 9).split(',');
    const book = writeTables(
      {
        title: '台账',
        sheets: [
          table('张三', ['事项'], ['请查收']),
          table('李四', HEAD.split(','), row('2021-02-30'), row('2021-03-02')),
        ],
      },
      NODE_COMPRESSION,
    );
    const { out } = await run(lay({ '一支部.xlsx': book }), '--json');
    const parts = Object.values(unzipSync(readFileSync(output()))).map((part) => strFromU8(part));
    const kept = readFileSync(path('.汇总.xlsx.counted'), 'utf8');
    expect([out, kept, ...parts].filter((text) => /张三|李四/.test(text))).toEqual([]);
    const { branches } = JSON.parse(out) as { branches: readonly { findings: readonly object[] }[] };
    expect(branches[0]?.findings).toContainEqual(
      expect.objectContaining({
        code: 'date.impossible',
        file: '一支部.xlsx',
        sheet: { number: 2, role: 'meeting' },
      }),
    );
    expect(parts.some((text) => text.includes('第2张表（会议台账）'))).toBe(true);
  });

  it('is not held up by a text too large to be read, and reads none that is no packet', async () => {
    const place = lay({ '一支部.csv': FIRST, '大.json': '{"taizhang":"packet",', '大.txt': '请查收' });
    for (const name of ['大.json', '大.txt']) truncateSync(`${place}/${name}`, 2 ** 31 + 1);
    const { branches, unread } = await rolled(place);
    expect(branches.map(({ branch }) => branch)).toEqual(['一支部']);
    expect(unread.map(({ file, code }) => [file, code])).toEqual([['大.json', 'file.unreadable']]);
  });
});

test.each([
  { title: 'nothing in common', given: ['a', 'b'], expected: [['a'], ['b']] },
  { title: 'one name in common', given: ['ab', 'c', 'bd'], expected: [['ab', 'bd'], ['c']] },
  { title: 'a later one that joins two', given: ['a', 'b', 'ab', 'c'], expected: [['a', 'b', 'ab'], ['c']] },
  { title: 'a chain', given: ['ab', 'cd', 'bc', 'de'], expected: [['ab', 'cd', 'bc', 'de']] },
])('groups of $title', ({ given, expected }) => {
  expect(groupConnected(given, (names) => Array.from(names))).toEqual(expected);
});

test('what is asked is another question in another year', async () => {
  const args = readArguments([], 'report', {});
  const [one, same, other] = await Promise.all(
    ['2021', '2021', '2022'].map((year) => askedDigest(args, year)),
  );
  expect([one === same, one === other]).toEqual([true, false]);
});
