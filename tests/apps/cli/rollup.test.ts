import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { XlsxFile } from '@/adapters/xlsx-file';
import { SAMPLE, taizhang } from './run';
import { packetText } from './packet-of-sample';
import { HEAD, held, ledger, rollupFolder, type RollupJson } from './rollup-folder';

const FIRST = ledger(held('2021-01-05', '党员大会', 20, 18), held('2021-04-06', '党员大会', 20, 20));
const SECOND = ledger(held('2021-02-05', '党课', 10, 5));

describe('rollup', () => {
  const { path, lay, output, run, rolled, branchList } = rollupFolder();

  it('adds ledgers up, one row a branch', async () => {
    const place = lay({
      '一支部.csv': FIRST,
      '送来/二支部.csv': SECOND,
      '.隐藏.csv': FIRST,
      '~$一支部.csv': 'x',
    });
    const { year, period, branches, totals } = await rolled(place);
    expect({ year, period, branches: branches.map(({ branch }) => branch) }).toEqual({
      year: 2021,
      period: '2021',
      branches: ['一支部', '二支部'],
    });
    expect(
      branches.map(({ figures }) => [
        figures['generalMeeting.count'],
        figures['partyLecture.attendanceRate'],
      ]),
    ).toEqual([
      [2, null],
      [0, 0.5],
    ]);
    expect(branches[0]?.months['generalMeeting.count']?.slice(0, 5)).toEqual([1, 0, 0, 1, 0]);
    expect(totals['allMeetings.attendanceRate']).toEqual({ value: 43 / 50, branches: 2 });
    expect(totals['research.count']).toEqual({ value: null, branches: 0 });
  });

  it('writes the workbook, its totals below the rows', async () => {
    await run(
      lay({ '一支部.csv': FIRST, '二支部.csv': SECOND }),
      '--branches',
      branchList('一支部', '三支部'),
    );
    const { sheets } = await new XlsxFile(readFileSync(output()), '汇总.xlsx').read();
    expect(sheets.map(({ name }) => name)).toEqual([
      '汇总',
      '未报送',
      '缺项',
      '党员大会按月',
      '支委会按月',
      '党小组会按月',
      '党课按月',
      '主题党日按月',
      '检查发现',
      '说明',
    ]);
    const rows = sheets[0]?.rows.map(({ cells }) =>
      cells.slice(0, 4).map((cell) => ('value' in cell ? cell.value : '')),
    );
    expect(rows?.slice(3)).toEqual([
      [1, '一支部', 2, 40],
      [2, '二支部', 0, 0],
      ['合计', 2, 40, 38],
      ['计入个数', 2, 1, 1],
    ]);
  });

  it('says who has not reported and who is short of what', async () => {
    const place = lay({ '一支部.csv': FIRST, '坏的三支部.xlsx': 'PK', '二支部.csv': ledger() });
    const { notReported, short, unread } = await rolled(
      place,
      '--branches',
      branchList('一支部', '二支部', '三支部', '四支部'),
      '--year',
      '2021',
    );
    expect(notReported.map(({ branch, reason }) => [branch, reason])).toEqual([
      ['二支部', 'noRows'],
      ['三支部', 'unread'],
      ['四支部', 'noLedger'],
    ]);
    expect(unread.map(({ file }) => file)).toEqual(['坏的三支部.xlsx']);
    expect(short.find(({ rule }) => rule === 'generalMeeting.quarterly')).toEqual({
      branch: '一支部',
      rule: 'generalMeeting.quarterly',
      periods: ['2021Q3', '2021Q4'],
    });
  });

  it('counts the year most ledgers speak of, and the others for it too', async () => {
    const place = lay({
      '一支部.csv': FIRST,
      '二支部.csv': SECOND,
      '三支部.csv': ledger(held('2020-03-05', '党课', 10, 5)),
    });
    const { out, err } = await run(place, '--json');
    const { year, notReported } = JSON.parse(out) as RollupJson;
    expect(year).toBe(2021);
    expect(err).toContain('按多数台账所说的 2021年 汇总');
    expect(notReported).toEqual([{ branch: '三支部', reason: 'noRows', ledgers: ['三支部.csv'] }]);
  });

  it('counts for the period that is asked', async () => {
    const place = lay({ '一支部.csv': FIRST });
    const { period, totals } = await rolled(place, '--period', '2021Q2');
    expect([period, totals['generalMeeting.count']]).toEqual(['2021Q2', { value: 1, branches: 1 }]);
  });

  it('makes a branch of each that a ledger names', async () => {
    const rows = [
      `${HEAD},所在党支部`,
      '2021-01-05,党课,学习,10,9,1,甲支部',
      '2021-02-05,党课,学习,20,20,0,乙支部',
    ];
    const { branches } = await rolled(lay({ '合并.csv': rows.join('\n') }));
    expect(branches.map(({ branch, figures }) => [branch, figures['partyLecture.expected']])).toEqual([
      ['乙支部', 20],
      ['甲支部', 10],
    ]);
  });

  it('reads two files of one branch together, so that nothing counts twice', async () => {
    const named = (...rows: readonly string[]) =>
      [`${HEAD},所在党支部`, ...rows.map((row) => `${row},甲支部`)].join('\n');
    const place = lay({
      'a/上半年.csv': named(held('2021-01-05', '党课', 10, 9), held('2021-03-05', '党员大会', 10, 9)),
      'a/送来/全年.csv': named(held('2021-01-05', '党课', 10, 9), held('2021-08-05', '党课', 10, 9)),
    });
    const { branches } = await rolled(place);
    expect(
      branches.map(({ ledgers, figures }) => [
        ledgers,
        figures['partyLecture.count'],
        figures['allMeetings.count'],
      ]),
    ).toEqual([[['a/上半年.csv', 'a/送来/全年.csv'], 2, 3]]);
  });

  it('counts a copy once', async () => {
    const { totals } = await rolled(lay({ '一支部.csv': FIRST, '一支部 - 副本.csv': FIRST }));
    expect(totals['generalMeeting.count']).toEqual({ value: 2, branches: 1 });
  });

  it('takes packets, refuses those that were changed, and passes over other texts', async () => {
    const text = await packetText();
    const place = lay({
      '图书馆.txt': text,
      '改过.json': text.replace('"value":5', '"value":6'),
      '截断.txt': text.slice(0, 500),
      '说明.txt': '请查收',
      '一支部.csv': FIRST,
    });
    const { branches, unread, totals } = await rolled(place);
    expect(branches.map(({ branch, ledgers }) => [branch, ledgers])).toEqual([
      ['一支部', ['一支部.csv']],
      ['青禾县图书馆党支部', ['图书馆.txt']],
    ]);
    expect(unread.map(({ file, code }) => [file, code])).toEqual([
      ['截断.txt', 'packet.damaged'],
      ['改过.json', 'packet.damaged'],
    ]);
    expect(totals['generalMeeting.count']?.branches).toBe(2);
  });

  it('of a packet and a ledger of one branch takes the later counted, and says so', async () => {
    const place = lay({ '图书馆.txt': await packetText() });
    copyFileSync(SAMPLE, `${place}/台账.xlsx`);
    const { branches, superseded } = await rolled(place);
    expect(branches.map(({ ledgers }) => ledgers)).toEqual([['台账.xlsx']]);
    expect(superseded).toEqual([{ branch: '青禾县图书馆党支部', ledger: '图书馆.txt' }]);
    const { sheets } = await new XlsxFile(readFileSync(output()), '汇总.xlsx').read();
    const notes = sheets
      .at(-1)
      ?.rows.flatMap(({ cells }) => cells.map((cell) => ('value' in cell ? cell.value : '')));
    expect(notes).toContain('图书馆.txt（青禾县图书馆党支部另有后统计的）');
    expect((await run(place, '--strict')).status).toBe(1);
  });

  it('follows no link out of the folder', async () => {
    const outside = lay({ '外面.csv': SECOND });
    const place = lay({ '一支部.csv': FIRST });
    symlinkSync(outside, `${place}/链接`);
    expect((await rolled(place)).branches.map(({ branch }) => branch)).toEqual(['一支部']);
  });

  it('tells no name of a person, wherever one stands in a ledger', async () => {
    const name = '欧阳守拙';
    const head = '日期,类型,主题,地点,主持人,记录人,应到人数,实到人数,请假人数,补课人数,列席人员,备注';
    const row = (date: string, kind: string) =>
      [date, kind, `${name}讲课`, `${name}家`, name, name, '20', '18', name, name, name, name].join(',');
    const rows = [
      row('2021-01-05', '党课'),
      row(name, '党员大会'),
      row('2021-03-05', name),
      ['2021-05-05', '支委会', name, name, name, name, name, name, name, name, name, name].join(','),
    ];
    const roster = ['姓名,评议结果', `${name},优秀`, `${name},${name}`].join('\n');
    const { out } = await run(
      lay({ '一支部.csv': [head, ...rows].join('\n'), '评议/二支部.csv': roster }),
      '--json',
    );
    const parts = Object.values(unzipSync(readFileSync(output()))).map((part) => strFromU8(part));
    expect([out, ...parts].filter((text) => text.includes(name))).toEqual([]);
    expect(JSON.parse(out) as RollupJson).toMatchObject({ totals: { 'partyLecture.count': { value: 1 } } });
  });

  it.each([
    { title: 'all well', files: { '一支部.csv': FIRST }, more: [], expected: 0 },
    { title: 'somebody is missing', files: { '一支部.csv': FIRST }, more: ['九支部'], expected: 1 },
    { title: 'a file can’t be read', files: { '一支部.csv': FIRST, '坏.xlsx': 'PK' }, more: [], expected: 1 },
    {
      title: 'a number may be wrong',
      files: { '一支部.csv': ledger(held('2021-02-30', '党课', 1, 1), held('2021-01-01', '党课', 1, 1)) },
      more: [],
      expected: 1,
    },
  ])('--strict ends with $expected where $title', async ({ files, more, expected }) => {
    const { status } = await run(lay(files), '--strict', '--branches', branchList('一支部', ...more));
    expect(status).toBe(expected);
    expect((await run(lay(files), '--branches', branchList('一支部', ...more))).status).toBe(0);
  });

  it.each([
    {
      title: 'a folder without ledgers',
      files: { '说明.txt': '请查收' },
      expected: /^taizhang: 文件夹 .* 里没有台账。/,
    },
    {
      title: 'nothing that can be counted',
      files: { '坏.xlsx': 'PK' },
      expected: /^taizhang: 文件夹 .* 里的 1 个文件没有一个能统计：/,
    },
  ])('ends with 2 at $title', async ({ files, expected }) => {
    const { status, out, err } = await run(lay(files));
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(expected);
  });

  it('ends with 2 where the folder is none', async () => {
    expect((await taizhang('rollup', SAMPLE, '-o', output())).err).toContain(
      '不是文件夹。请写出台账所在的文件夹',
    );
  });

  it('says totals, who is missing and who is short on the terminal, in both languages', async () => {
    const place = lay({ '一支部.csv': FIRST });
    const asked = ['--branches', branchList('一支部', '二支部')];
    const said = {
      zh: (await run(place, ...asked)).out,
      en: (await run(place, ...asked, '--lang', 'en')).out,
    };
    expect(said.zh).toMatch(/2021年 合计（1 个支部）\n {2}党员大会 次数 +2\n/);
    expect(said.zh).toContain('未报送（1）\n  二支部  没有收到台账\n');
    expect(said.zh).toContain('缺项（1 个支部）\n  一支部  2021年第三、四季度没有党员大会');
    expect(said.en).toContain('Not reported (1)\n  二支部  no ledger came\n');
    expect(said.en).toContain('Short of something (branches: 1)\n  一支部  No general meeting in');
  });

  it('says the same of ledgers that were counted before, and counts those anew that changed', async () => {
    const files = { '一支部.csv': FIRST, '二支部.csv': SECOND, '三支部.json': await packetText() };
    const place = lay(files);
    const first = await rolled(place);
    expect(await rolled(place)).toEqual(first);
    writeFileSync(`${place}/一支部.csv`, SECOND);
    const changed = await rolled(place);
    expect(changed).not.toEqual(first);
    const fresh = path('另一份.xlsx');
    const { out } = await taizhang('rollup', place, '-o', fresh, '--json');
    expect(JSON.parse(out)).toEqual(changed);
    expect(readFileSync(fresh).equals(readFileSync(output()))).toBe(true);
  });

  it('leaves an earlier roll-up that lies among the ledgers out, and says so; a report of it is not written', async () => {
    const place = lay({ '一支部.csv': FIRST, '二支部.csv': SECOND });
    const right = await rolled(place);
    await taizhang('rollup', place, '-o', `${place}/汇总12月.xlsx`);
    const { unread, ...again } = await rolled(place);
    expect(unread.map(({ file, code }) => [file, code])).toEqual([['汇总12月.xlsx', 'file.isRollup']]);
    expect({ ...again, unread: [] }).toEqual(right);
    expect((await run(place, '--strict')).status).toBe(
      (await run(lay({ '一支部.csv': FIRST, '二支部.csv': SECOND }), '--strict')).status,
    );
    const figures = await taizhang('figures', `${place}/汇总12月.xlsx`);
    expect([figures.status, figures.err]).toEqual([
      2,
      'taizhang: 汇总12月.xlsx 是汇总表，没有当台账读。请把汇总表放到别的文件夹。\n',
    ]);
  });
});
