import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DocxFile } from '@/adapters/docx-file';
import { writeWorkbook } from '@/adapters/xlsx-file';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { bareLedger } from '#tests/samples/bare-ledger';
import { blankDraft } from './blank-draft';
import { SAMPLE, taizhang, temporaryFolder } from './run';

const HEADINGS = '会议时间,会议类型,会议主题,应到人数,实到人数\n';
const SOUND = `${HEADINGS}2021-03-05,支委会,研究,5,5\n`;
const FAULTY = `${SOUND}2021年2月30日,党员大会,学习,10,9\n`;
const DAMAGED = readFileSync(SAMPLE).subarray(0, 20_000);

interface ReportJson {
  readonly ledger: string;
  readonly report: string | null;
  readonly status: string;
  readonly [field: string]: unknown;
}

describe('taizhang report FOLDER', () => {
  const folder = temporaryFolder();
  const ledgers = (path = '') => folder.path(join('台账', path));
  const reports = (path = '') => folder.path(join('报告', path));
  const write = (path: string, content: string | Uint8Array = SOUND) => {
    mkdirSync(dirname(ledgers(path)), { recursive: true });
    writeFileSync(ledgers(path), content);
  };
  const run = (...argv: readonly string[]) => taizhang('report', ledgers(), '-o', reports(), ...argv);
  async function runJson(...argv: readonly string[]) {
    const { status, out, err } = await run('--json', ...argv);
    return {
      status,
      err,
      ...(JSON.parse(out) as { reports: ReportJson[]; written: number; failed: number }),
    };
  }
  const statuses = async (...argv: readonly string[]) =>
    Object.fromEntries((await runJson(...argv)).reports.map(({ ledger, status }) => [ledger, status]));
  async function marksIn(path: string) {
    const marks = await new DocxFile(readFileSync(reports(path)), path).readMarks();
    return new Map(marks.map(({ tag, text }) => [tag, text]));
  }

  beforeEach(() => {
    for (const path of [ledgers(), reports()]) rmSync(path, { recursive: true, force: true });
    mkdirSync(ledgers());
  });

  it('writes one whole report for each ledger, at its own place', async () => {
    write('一支部/三会一课.xlsx', readFileSync(SAMPLE));
    write('二支部/2021/三会一课.xlsx', await writeWorkbook(bareLedger()));
    const { status, err, out } = await run();
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe(
      [
        `报告（写到 ${reports()}）`,
        '  台账                       统计期  错误  注意  待补  结果',
        '  一支部/三会一课.xlsx       2021       0     0     0  已写入 一支部/三会一课.docx',
        '  二支部/2021/三会一课.xlsx  2021       0    16    21  已写入 二支部/2021/三会一课.docx',
        '  合计                                  0    16    21  写入 2 份\n\n',
      ].join('\n'),
    );
    for (const path of ['一支部/三会一课.docx', '二支部/2021/三会一课.docx'])
      expect(await validateOoxml(readFileSync(reports(path)), 'docx')).toEqual([]);
    const document = new DocxFile(readFileSync(reports('二支部/2021/三会一课.docx')), '三会一课.docx');
    const said = (await document.readParagraphs('everywhere')).map(({ text }) => text).join('');
    expect(said.match(/〔待补：/g)).toHaveLength(21);
    const alone = folder.path('alone.docx');
    await taizhang('report', SAMPLE, '-o', alone);
    const inFolder = await marksIn('一支部/三会一课.docx');
    const marks = await new DocxFile(readFileSync(alone), 'alone.docx').readMarks();
    expect(inFolder).toEqual(new Map(marks.map(({ tag, text }) => [tag, text])));
  });

  it('tells of a ledger that can’t be read, and goes on', async () => {
    write('一支部/三会一课.xlsx', DAMAGED);
    write('二支部/三会一课.csv', FAULTY);
    const { status, out, err } = await run('--lang', 'en');
    expect(status).toBe(0);
    expect(err).toBe(
      'taizhang: 一支部/三会一课.xlsx is damaged or incomplete. Open it in Excel or Word, check it and save a copy.\n',
    );
    const told = out.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' | '));
    expect(told.slice(1, 5)).toEqual([
      'ledger | period | errors | warnings | 〔待补〕 | outcome',
      '一支部/三会一课.xlsx | — | — | — | — | not written: 一支部/三会一课.xlsx is damaged or incomplete. Open it in Excel or Word, check it and save a copy.',
      '二支部/三会一课.csv | 2021 | 1 | 21 | 26 | written to 二支部/三会一课.docx',
      'all | 1 | 21 | 26 | 1 written, 1 not written',
    ]);
  });

  it.each([
    { title: 'all are sound', given: { 'a.csv': SOUND }, expected: 0 },
    { title: 'one is at fault', given: { 'a.csv': SOUND, 'b.csv': FAULTY }, expected: 1 },
    { title: 'one can’t be read', given: { 'a.csv': SOUND, 'b.xlsx': DAMAGED }, expected: 1 },
    { title: 'none can be read', given: { 'b.xlsx': DAMAGED, 'c.csv': '' }, expected: 2 },
  ])(
    'ends with $expected under --strict where $title, also when nothing is made anew',
    async ({ given, expected }) => {
      for (const [path, content] of Object.entries(given)) write(path, content);
      expect((await run('--strict')).status).toBe(expected);
      expect((await run('--strict')).status).toBe(expected);
    },
  );

  it('writes nothing where none can be read, and says why of each', async () => {
    write('一支部/坏.xlsx', DAMAGED);
    write('空.csv', '');
    expect(await run('--json')).toEqual({
      status: 2,
      out: '',
      err: 'taizhang: 一支部/坏.xlsx 已损坏或不完整。请用 Excel 或 Word 打开检查后另存一份。\ntaizhang: 空.csv 是空的。请选择填好的文件。\n',
    });
    expect(existsSync(reports())).toBe(false);
  });

  it('prints one JSON document', async () => {
    write('一支部/坏.xlsx', DAMAGED);
    write('三会一课.csv', FAULTY);
    expect(await runJson('--period', '2021Q1', '--narrative', '阶段小结')).toEqual({
      status: 0,
      err: expect.stringContaining('一支部/坏.xlsx') as string,
      reports: [
        {
          ledger: '一支部/坏.xlsx',
          report: null,
          status: 'failed',
          year: null,
          period: null,
          errors: null,
          warnings: null,
          gaps: null,
          failure: {
            code: 'file.damaged',
            message: '一支部/坏.xlsx 已损坏或不完整。请用 Excel 或 Word 打开检查后另存一份。',
          },
        },
        {
          ledger: '三会一课.csv',
          report: '三会一课.docx',
          status: 'written',
          year: 2021,
          period: '2021Q1',
          errors: 1,
          warnings: expect.any(Number) as number,
          gaps: expect.any(Number) as number,
          failure: null,
        },
      ],
      written: 1,
      failed: 1,
    });
    expect((await marksIn('三会一课.docx')).get('fig:committeeMeeting.count')).toBe('1');
  });

  it('goes on where it was broken off', async () => {
    for (const name of ['a', 'b', 'c', 'd']) write(`${name}.csv`);
    await run();
    const journal = reports('.taizhang-reports.jsonl');
    const [a = '', b = ''] = readFileSync(journal, 'utf8').split('\n');
    writeFileSync(journal, `${a}\n${b}\n{"ledger":"c.csv","ledg`);
    rmSync(reports('b.docx'));
    rmSync(reports('d.docx'));
    const before = readFileSync(reports('a.docx'));
    const went = { 'a.csv': 'unchanged', 'b.csv': 'written', 'c.csv': 'written', 'd.csv': 'written' };
    expect(await statuses()).toEqual(went);
    expect(readFileSync(reports('a.docx')).equals(before)).toBe(true);
    const stand = { 'a.csv': 'unchanged', 'b.csv': 'unchanged', 'c.csv': 'unchanged', 'd.csv': 'unchanged' };
    expect(await statuses()).toEqual(stand);
  });

  it.each([
    { title: 'a period', before: [], after: ['--period', '2021Q1'], expected: 'written' },
    {
      title: 'a profile text',
      before: ['--set', '支部=甲'],
      after: ['--set', '支部=乙'],
      expected: 'written',
    },
    { title: 'an annex', before: [], after: ['--annex'], expected: 'written' },
    { title: 'a language', before: [], after: ['--lang', 'en'], expected: 'unchanged' },
    { title: 'a limit', before: [], after: ['--max-rows', '9999', '--strict'], expected: 'unchanged' },
  ])('makes reports anew for another question: $title: $expected', async ({ before, after, expected }) => {
    write('a.csv');
    await run(...before);
    expect(await statuses(...after)).toEqual({ 'a.csv': expected });
  });

  it.each([
    {
      option: '--settings',
      first: '{"conventions": {"hiddenRows": "skip"}}',
      second: '{"conventions": {"hiddenRows": "count"}}',
    },
    { option: '--narrative', first: '# 小结\n一\n', second: '# 小结\n二\n' },
  ])('asks another question with other words in the file of $option', async ({ option, first, second }) => {
    write('a.csv');
    const file = folder.path('words.txt');
    const told = [];
    for (const words of [first, first, second]) {
      writeFileSync(file, words);
      told.push((await statuses(option, file))['a.csv']);
    }
    expect(told).toEqual(['written', 'unchanged', 'written']);
  });

  it('leaves a report that somebody has worked on, until its ledger changes; then it is kept', async () => {
    write('一支部/a.csv');
    await run();
    writeFileSync(reports('一支部/a.docx'), 'my evening');
    expect(await statuses()).toEqual({ '一支部/a.csv': 'edited' });
    expect(readFileSync(reports('一支部/a.docx'), 'utf8')).toBe('my evening');
    expect((await run()).out).toContain('报告写好后有人改过，没有动：一支部/a.docx');
    write('一支部/a.csv', FAULTY);
    const { err, reports: rows } = await runJson();
    expect(rows.map(({ status }) => status)).toEqual(['written']);
    expect(err).toBe(`一支部/a.csv: 原来的文件留在 ${reports('一支部/a.bak.docx')}\n`);
    expect(readFileSync(reports('一支部/a.bak.docx'), 'utf8')).toBe('my evening');
  });

  it('leaves a report that somebody has worked on also where another question is asked', async () => {
    write('a.csv');
    write('b.csv');
    await run();
    writeFileSync(reports('a.docx'), 'my evening');
    expect(await statuses('--period', '2021Q1')).toEqual({ 'a.csv': 'edited', 'b.csv': 'written' });
    expect(readFileSync(reports('a.docx'), 'utf8')).toBe('my evening');
  });

  it('gives ledgers that differ in their endings a report each', async () => {
    write('三会一课.csv');
    write('三会一课.xlsx', readFileSync(SAMPLE));
    expect((await runJson()).reports.map(({ ledger, report }) => [ledger, report])).toEqual([
      ['三会一课.csv', '三会一课.csv.docx'],
      ['三会一课.xlsx', '三会一课.docx'],
    ]);
    expect((await marksIn('三会一课.docx')).get('fig:profile.brand')).toBe('书香先锋');
  });

  it('reads nothing that a link leads to, nor its own folder of reports', async () => {
    write('a.csv');
    writeFileSync(folder.path('outside.csv'), SOUND);
    symlinkSync(folder.path('outside.csv'), ledgers('outside.csv'));
    const inside = ledgers('reports');
    mkdirSync(inside);
    cpSync(ledgers('a.csv'), join(inside, 'b.csv'));
    const { out } = await taizhang('report', ledgers(), '-o', inside, '--json');
    const { reports: rows } = JSON.parse(out) as { reports: ReportJson[] };
    expect(rows.map(({ ledger, report }) => [ledger, report])).toEqual([['a.csv', 'a.docx']]);
  });

  it('may write beside the ledgers themselves', async () => {
    write('一支部/a.csv');
    const { status } = await taizhang('report', ledgers(), '-o', ledgers());
    expect([status, existsSync(ledgers('一支部/a.docx'))]).toEqual([0, true]);
  });

  it('fills a template for each ledger', async () => {
    writeFileSync(folder.path('draft.docx'), blankDraft());
    const template = folder.path('template.docx');
    await taizhang('adopt', folder.path('draft.docx'), '-o', template, '--template');
    write('a.csv', SOUND);
    write('b.csv', `${SOUND}2021-04-06,支委会,研究,5,4\n`);
    expect(await statuses('--narrative', template)).toEqual({ 'a.csv': 'written', 'b.csv': 'written' });
    const counts = await Promise.all(['a.docx', 'b.docx'].map((path) => marksIn(path)));
    expect(counts.map((marks) => marks.get('fig:committeeMeeting.count'))).toEqual(['1', '2']);
  });

  it('says once for all what is wrong with the options', async () => {
    for (const path of ['a.csv', 'b.csv']) write(path);
    const given = [
      { option: ['--narrative', '没有'], told: '没有叫“没有”的报告文本' },
      { option: ['--narrative', '没有.docx'], told: '找不到 没有.docx' },
      { option: ['--settings', '没有.json'], told: '找不到 没有.json' },
      { option: ['--names', 'perhaps'], told: '选项 --names 的值“perhaps”不对' },
      { option: ['--max-rows', 'many'], told: '选项 --max-rows 的值“many”不对' },
    ];
    for (const { option, told } of given) {
      const { status, out, err } = await run(...option);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err.split('\n')).toEqual([expect.stringContaining(told), '']);
    }
    expect(existsSync(reports())).toBe(false);
  });

  it('names the ledger beside a failure that names no file', async () => {
    write('一支部/a.csv');
    expect((await run('--branch', '甲')).err).toBe(
      'taizhang: 一支部/a.csv: 这本台账没有写支部，不能按支部统计。请去掉 --branch，或在台账里加一列“支部”。\n',
    );
  });

  it.each([
    {
      title: 'a folder without ledgers',
      argv: () => [ledgers(), '-o', reports()],
      line: '文件夹 台账 里没有台账。请检查路径；台账文件的扩展名是 .xlsx .xlsm .xls .et .ods .csv。',
    },
    {
      title: 'a file for an output',
      argv: () => [ledgers(), '-o', SAMPLE],
      line: '2021年党支部工作台账.xlsx 不是文件夹，一个文件夹的台账要写到文件夹里。请用 -o 指定文件夹，如 -o 报告。',
    },
    {
      title: 'a document for an output',
      argv: () => [ledgers(), '-o', reports('述职报告.docx')],
      line: '述职报告.docx 不是文件夹，一个文件夹的台账要写到文件夹里。请用 -o 指定文件夹，如 -o 报告。',
    },
    {
      title: 'an output in a file',
      argv: () => [dirname(SAMPLE), '-o', join(SAMPLE, 'reports')],
      line: '无法写入 reports。请检查是否有权限，或文件正在 Word 中打开。',
    },
    {
      title: 'a folder that is not there',
      argv: () => [folder.path('没有'), '-o', reports()],
      line: '找不到 没有。请检查文件名和路径。',
    },
    {
      title: 'a folder among ledgers',
      argv: () => [SAMPLE, ledgers(), '-o', reports('a.docx')],
      line: '台账 是文件夹，不是文件。请写出文件夹里的文件，几个文件可以一起写。',
    },
    {
      title: '--json for one report',
      argv: () => [SAMPLE, '-o', reports('a.docx'), '--json'],
      line: '--json 只用于一个文件夹的台账。请去掉它，或给出台账所在的文件夹。',
    },
  ])('refuses $title', async ({ argv, line }) => {
    expect(await taizhang('report', ...argv())).toEqual({ status: 2, out: '', err: `taizhang: ${line}\n` });
    expect(existsSync(reports())).toBe(false);
  });

  it('takes --strict for one report too', async () => {
    write('a.csv', FAULTY);
    const output = reports('a.docx');
    const single = (...argv: readonly string[]) =>
      taizhang('report', ledgers('a.csv'), '-o', output, ...argv);
    expect([(await single()).status, (await single('--strict')).status]).toEqual([0, 1]);
    expect(existsSync(output)).toBe(true);
  });

  it('is not misled by a journal that somebody else has written', async () => {
    write('a.csv');
    await run();
    const [line = ''] = readFileSync(reports('.taizhang-reports.jsonl'), 'utf8').split('\n');
    const entry = JSON.parse(line) as object;
    appendFileSync(
      reports('.taizhang-reports.jsonl'),
      `${JSON.stringify({ ...entry, report: '../../elsewhere.docx' })}\n`,
    );
    expect((await runJson()).reports.map(({ report, status }) => [report, status])).toEqual([
      ['a.docx', 'written'],
    ]);
  });
});
