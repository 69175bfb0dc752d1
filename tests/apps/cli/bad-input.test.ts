import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeReport } from '@/adapters/docx-file';
import { createPackage } from '@/adapters/opc-package';
import { writeWorkbook } from '@/adapters/xlsx-file';
import { SAMPLE, taizhang, temporaryFolder } from './run';

const folder = temporaryFolder();
const OUT = 'out.docx';

const RECORD = {
  writtenAt: '',
  year: 2021,
  period: '2021',
  branch: null,
  ledgers: [],
  phrases: [],
  lists: [],
  figures: [],
};

/** Files that are no ledgers, by name. */
const FILES: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
  'empty.xlsx': () => new Uint8Array(),
  'page.xlsx': () => Buffer.from('<!DOCTYPE html><html><body><table></table></body></html>'),
  'picture.xlsx': () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'half.xlsx': () => readFileSync(SAMPLE).subarray(0, 20_000),
  'word.xlsx': () => writeReport({ title: '', blocks: [] }, RECORD),
  'zip.xlsx': () => createPackage(new Map([['a.txt', Buffer.from('a')]])),
  'notes.xlsx': () =>
    writeWorkbook({ title: '', sheets: [{ type: 'text', name: '随手记', lines: ['随手记', '买茶叶'] }] }),
};

beforeAll(async () => {
  mkdirSync(folder.path('台账夹'));
  for (const [name, make] of Object.entries(FILES)) writeFileSync(folder.path(name), await make());
});

describe('bad input ends with status 2, one line, and nothing written', () => {
  it.each([
    { file: 'empty.xlsx', line: 'empty.xlsx 是空的。请选择填好的文件。' },
    {
      file: 'page.xlsx',
      line: 'page.xlsx 是空的。请选择填好的文件。',
    },
    {
      file: 'picture.xlsx',
      line: 'picture.xlsx 不能当台账读取（实际内容：PNG 图片）。图片里的字读不了，请选择原来的表格文件，没有时请录入 Excel。',
    },
    { file: 'half.xlsx', line: 'half.xlsx 已损坏或不完整。请用 Excel 或 Word 打开检查后另存一份。' },
    {
      file: 'word.xlsx',
      line: 'word.xlsx 不能当台账读取（实际内容：Word 文档）。这里应选台账；Word 报告另有地方选，台账若是 Word 里的表格，请复制到 Excel 保存后再选。',
    },
    {
      file: 'zip.xlsx',
      line: 'zip.xlsx 不能当台账读取（实际内容：压缩包）。请先解压，再选择里面的表格文件。',
    },
    {
      file: 'notes.xlsx',
      line: 'notes.xlsx 里没有台账。请检查是否选错了文件；表头应有“会议时间、会议类型”一类的列名；列名不同时请用 taizhang map 写出表头对照，改好后加 --map FILE.json。',
    },
    { file: 'nowhere.xlsx', line: '找不到 nowhere.xlsx。请检查文件名和路径。' },
    {
      file: '台账夹',
      line: 'out.docx 不是文件夹，一个文件夹的台账要写到文件夹里。请用 -o 指定文件夹，如 -o 报告。',
    },
  ])('$file', async ({ file, line }) => {
    const before = readdirSync(folder.path('.'));
    const outcome = await taizhang('report', folder.path(file), '-o', folder.path(OUT));
    expect(outcome).toEqual({ status: 2, out: '', err: `taizhang: ${line}\n` });
    expect(readdirSync(folder.path('.'))).toEqual(before);
  });

  it('every file that can’t be read is named with its fault, in a line each', async () => {
    const files = ['half.xlsx', 'nowhere.xlsx', 'picture.xlsx'].map((name) => folder.path(name));
    const outcome = await taizhang(
      'report',
      files[0] ?? '',
      SAMPLE,
      ...files.slice(1),
      '-o',
      folder.path(OUT),
    );
    expect(outcome).toEqual({
      status: 2,
      out: '',
      err: [
        'taizhang: half.xlsx 已损坏或不完整。请用 Excel 或 Word 打开检查后另存一份。',
        'taizhang: 找不到 nowhere.xlsx。请检查文件名和路径。',
        'taizhang: picture.xlsx 不能当台账读取（实际内容：PNG 图片）。图片里的字读不了，请选择原来的表格文件，没有时请录入 Excel。',
        '',
      ].join('\n'),
    });
    expect(existsSync(folder.path(OUT))).toBe(false);
  });

  it('a limit is a setting', async () => {
    const { status, err } = await taizhang('figures', SAMPLE, '--max-rows', '10');
    expect({ status, err }).toEqual({
      status: 2,
      err: 'taizhang: 2021年党支部工作台账.xlsx 太大，超过上限（10 行）。请拆成几个文件，或用 --max-size、--max-rows 放宽上限。\n',
    });
  });
});

describe('wrong usage ends with status 2 and one line', () => {
  it.each([
    {
      argv: [],
      line: '没有写命令。可用的命令：figures check doctor report rollup refresh blanks adopt teach turn trace audit annex versions restore map init serve。',
    },
    {
      argv: ['figure'],
      line: '没有命令“figure”。可用的命令：figures check doctor report rollup refresh blanks adopt teach turn trace audit annex versions restore map init serve。',
    },
    { argv: ['figures'], line: '缺少台账文件。用法：taizhang figures LEDGER… [--json]。' },
    {
      argv: ['figures', SAMPLE, '--jason'],
      line: '命令 figures 不认识选项“--jason”。用 taizhang --help 查看用法。',
    },
    { argv: ['figures', SAMPLE, '--year', '21'], line: '选项 --year 的值“21”不对。应为 2021。' },
    { argv: ['figures', SAMPLE, '--lang', 'fr'], line: '选项 --lang 的值“fr”不对。应为 zh-CN | en。' },
    {
      argv: ['figures', SAMPLE, '--branch', '二支部'],
      line: '选项 --branch 的值“二支部”不对。应为 青禾县图书馆党支部。',
    },
    {
      argv: ['trace', 'a', 'b', 'c'],
      line: '多余的参数“c”。用法：taizhang trace REPORT.docx [KEY] [--json]。',
    },
    {
      argv: ['init', SAMPLE],
      line: '2021年党支部工作台账.xlsx 已经存在。请换一个文件名，以免盖掉原来的内容。',
    },
    ...[
      { argv: ['report', SAMPLE, '-o', SAMPLE], file: '2021年党支部工作台账.xlsx', expected: '.docx' },
      { argv: ['report', 'nowhere.xlsx', '-o', 'x.pdf'], file: 'x.pdf', expected: '.docx' },
      { argv: ['refresh', 'nowhere.docx', SAMPLE, '-o', 'x.doc'], file: 'x.doc', expected: '.docx' },
      { argv: ['refresh', 'nowhere.docm', SAMPLE, '-o', 'out'], file: 'out', expected: '.docm' },
      { argv: ['doctor', 'nowhere.xlsm', '-o', 'x.xlsx'], file: 'x.xlsx', expected: '.xlsm' },
      { argv: ['map', 'nowhere.xlsx', '-o', 'x.xlsx'], file: 'x.xlsx', expected: '.json' },
      { argv: ['init', '台账'], file: '台账', expected: '.xlsx' },
    ].map(({ argv, file, expected }) => ({
      argv,
      line: `输出文件 ${file} 要以 ${expected} 结尾。请换一个文件名。`,
    })),
  ])('$argv', async ({ argv, line }) => {
    expect(await taizhang(...argv)).toEqual({ status: 2, out: '', err: `taizhang: ${line}\n` });
  });
});

it('a branch cannot be asked for where the ledger names none', async () => {
  const ledger = folder.path('三会一课.csv');
  writeFileSync(ledger, '日期,类型,应到,实到\n2021-3-5,支委会,7,7\n');
  expect(await taizhang('figures', ledger, '--branch', '二支部')).toEqual({
    status: 2,
    out: '',
    err: 'taizhang: 这本台账没有写支部，不能按支部统计。请去掉 --branch，或在台账里加一列“支部”。\n',
  });
});

it('an unknown name of --set is answered by the known ones, in both languages', async () => {
  const { status, err } = await taizhang('report', SAMPLE, '-o', folder.path(OUT), '--set', '品牌=红心');
  expect(status).toBe(2);
  expect(err).toContain('选项 --set 的值“品牌=红心”不对。应为 KEY=TEXT, KEY: ');
  expect(err).toContain('党建品牌 profile.brand | ');
});

describe('help', () => {
  it('lists every command with its usage', async () => {
    const { status, out } = await taizhang('--help');
    expect(status).toBe(0);
    expect(out.match(/^taizhang \w+/gm)).toEqual(
      [
        'figures',
        'check',
        'doctor',
        'report',
        'rollup',
        'refresh',
        'blanks',
        'adopt',
        'teach',
        'turn',
        'trace',
        'audit',
        'annex',
        'versions',
        'restore',
        'map',
        'init',
        'serve',
      ].map((name) => `taizhang ${name}`),
    );
  });
});
