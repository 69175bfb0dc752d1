import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DocxFile, writeReport } from '@/adapters/docx-file';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { SAMPLE, taizhang, temporaryFolder } from './run';

const HASH = /SHA-256[\n]*([0-9a-f]{64})\n/;

const openAt = (path: string) => new DocxFile(readFileSync(path), 'report.docx');

/** The document's text, a paragraph or cell a line, without what only tells where a line may end. */
async function textOf(path: string): Promise<string> {
  const paragraphs = await openAt(path).readParagraphs();
  return paragraphs.map(({ text }) => `${text.replaceAll('\u200B', '')}\n`).join('');
}

const COUNT_OF_MEETINGS = [
  '党员大会次数',
  '6次',
  '类型=党员大会，2021年内已召开',
  '三会一课：6行，第6、20、30、35、50、60行',
  '—',
].join('\n');

describe('taizhang report --annex', () => {
  const folder = temporaryFolder();

  test.each([
    { given: [], tables: false, definitions: false },
    { given: ['--annex'], tables: true, definitions: false },
    { given: ['--annex', 'tables'], tables: true, definitions: false },
    { given: ['--annex', 'definitions'], tables: false, definitions: true },
    { given: ['--annex=definitions', '--annex'], tables: true, definitions: true },
    { given: ['--annex', 'definitions,tables'], tables: true, definitions: true },
  ])('$given', async ({ given, tables, definitions }) => {
    const output = folder.path(`report${given.join('')}.docx`);
    const { status, err } = await taizhang('report', ...given, SAMPLE, '-o', output);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const text = await textOf(output);
    expect({
      tables: text.includes('附件2　“三会一课”开展情况明细表\n'),
      definitions: text.includes('\n口径附件\n'),
    }).toEqual({ tables, definitions });
  });

  it('lists each figure with its rows in a valid document, and the whole hash of the ledger', async () => {
    const output = folder.path('valid.docx');
    await taizhang('report', SAMPLE, '-o', output, '--annex', 'definitions');
    expect(await validateOoxml(readFileSync(output), 'docx')).toEqual([]);
    const text = await textOf(output);
    expect(text).toContain(COUNT_OF_MEETINGS);
    const trace = JSON.parse((await taizhang('trace', output, '--json')).out) as {
      figures: readonly { label: string }[];
      ledgers: readonly { sha256: string }[];
    };
    expect(HASH.exec(text)?.[1]).toBe(trace.ledgers[0]?.sha256);
    const [, cells = ''] = text.trimEnd().split('\n人工口径\n');
    expect(cells.split('\n').filter((_, index) => index % 6 === 1)).toEqual(
      trace.figures.map(({ label }) => label),
    );
  });

  it('counts by settings of the user’s own, and says so', async () => {
    const [settings, output] = [folder.path('settings.json'), folder.path('own.docx')];
    writeFileSync(settings, '{"conventions": {"hiddenRows": "skip"}}');
    await taizhang('report', SAMPLE, '-o', output, '--annex', 'definitions', '--settings', settings);
    const text = await textOf(output);
    expect(text).toContain('另行设定的口径\n隐藏的行：不计。\n通常口径\n');
    expect(text).not.toContain('隐藏的行：计入');
  });

  it('refuses words it does not know', async () => {
    const output = folder.path('refused.docx');
    const { status, err } = await taizhang('report', SAMPLE, '-o', output, '--annex=definition');
    expect({ status, err, written: existsSync(output) }).toEqual({
      status: 2,
      err: 'taizhang: 选项 --annex 的值“definition”不对。应为 tables | definitions。\n',
      written: false,
    });
  });

  it('a refresh leaves the annex as it was, and says that it is out of date', async () => {
    const [annexed, refreshed] = [folder.path('annexed.docx'), folder.path('refreshed.docx')];
    await taizhang('report', SAMPLE, '-o', annexed, '--annex', 'definitions');
    const document = openAt(annexed);
    const index = (await document.readMarks()).find(({ tag }) => tag === 'fig:generalMeeting.count')?.index;
    await document.applyEdits([{ index: index ?? -1, text: '5' }]);
    writeFileSync(annexed, document.toBytes());
    const { err } = await taizhang('refresh', annexed, SAMPLE, '-o', refreshed, '--edited', 'overwrite');
    expect(err).toBe(
      '注意  “口径附件”不随刷新改变，可能已经过时。需要时请重新生成报告；口径附件可以用 taizhang annex 单独导出。\n',
    );
    expect(await textOf(refreshed)).toContain(COUNT_OF_MEETINGS);
  });
});

describe('taizhang annex', () => {
  const folder = temporaryFolder();
  const report = () => folder.path('述职报告.docx');

  beforeAll(async () => {
    await taizhang('report', SAMPLE, '-o', report());
  });

  it('says of a document without its ledger what the annex behind it would say', async () => {
    const [output, annexed] = [folder.path('口径附件.docx'), folder.path('annexed.docx')];
    const { status, out, err } = await taizhang('annex', report(), '-o', output);
    expect({ status, out, err }).toEqual({ status: 0, out: `已写入 ${output}\n`, err: '' });
    expect(await validateOoxml(readFileSync(output), 'docx')).toEqual([]);
    await taizhang('report', SAMPLE, '-o', annexed, '--annex', 'definitions');
    const [, behind = ''] = (await textOf(annexed)).split('\n口径附件\n');
    expect(await textOf(output)).toBe(`口径附件\n（述职报告.docx）\n${behind}`);
  });

  it('tells a number that somebody typed over', async () => {
    const [edited, output] = [folder.path('edited.docx'), folder.path('edited-annex.docx')];
    const document = openAt(report());
    const index = (await document.readMarks()).find(({ tag }) => tag === 'fig:generalMeeting.count')?.index;
    await document.applyEdits([{ index: index ?? -1, text: '九' }]);
    writeFileSync(edited, document.toBytes());
    await taizhang('annex', edited, '-o', output);
    expect(await textOf(output)).toContain(
      COUNT_OF_MEETINGS.replace('6次', '九次').replace('—', '“九”是手工改动，记录为“6”，没有说明理由'),
    );
  });

  it('is Chinese whatever the interface speaks', async () => {
    const [chinese, english] = [folder.path('zh.docx'), folder.path('en.docx')];
    await taizhang('annex', report(), '-o', chinese);
    const { out } = await taizhang('annex', report(), '-o', english, '--lang', 'en');
    expect(out).toBe(`written to ${english}\n`);
    expect(readFileSync(english).equals(readFileSync(chinese))).toBe(true);
  });

  it('keeps the file that stood there before', async () => {
    const output = folder.path('kept.docx');
    writeFileSync(output, 'my evening');
    const { err } = await taizhang('annex', report(), '-o', output);
    expect(readFileSync(folder.path('kept.bak.docx'), 'utf8')).toBe('my evening');
    expect(err).toContain('kept.bak.docx');
  });

  describe('ends with one line and writes nothing', () => {
    const bare = () => folder.path('bare.docx');

    beforeAll(async () => {
      const record = { writtenAt: '', year: 2021, period: '2021', branch: null };
      const nothing = { ledgers: [], phrases: [], lists: [], figures: [] };
      writeFileSync(bare(), await writeReport({ title: '', blocks: [] }, { ...record, ...nothing }));
      const document = openAt(report());
      await document.writeRecord(null);
      writeFileSync(folder.path('lost.docx'), document.toBytes());
      const reading = await openAt(report()).readRecord();
      const known = reading.state === 'present' ? reading.record : { ...record, ...nothing };
      writeFileSync(folder.path('unmarked.docx'), await writeReport({ title: '', blocks: [] }, known));
    });

    test.each([
      { name: 'bare.docx', line: 'bare.docx 里没有可刷新的指标。请选择由 taizhang 生成的报告。' },
      {
        name: 'unmarked.docx',
        line: 'unmarked.docx 里的台账记录还在，正文里的指标标记却都没有了（用 LibreOffice 7.4 等软件另存会丢失）。请用另存以前的那一份；这一份只能反查。',
      },
      {
        name: 'lost.docx',
        line: 'lost.docx 里没有台账记录。请选择由 taizhang 生成的报告；另存时可能丢失了记录，刷新一次即可补上。',
      },
      { name: 'none.docx', line: '找不到 none.docx。请检查文件名和路径。' },
    ])('$name', async ({ name, line }) => {
      const output = folder.path(`of-${name}`);
      const { status, err } = await taizhang('annex', folder.path(name), '-o', output);
      expect({ status, err, written: existsSync(output) }).toEqual({
        status: 2,
        err: `taizhang: ${line}\n`,
        written: false,
      });
    });

    test.each([
      { argv: ['a.docx'], line: '缺少选项 -o OUT.docx。用法：taizhang annex REPORT.docx -o OUT.docx。' },
      { argv: ['-o', 'b.docx'], line: '缺少报告文件。用法：taizhang annex REPORT.docx -o OUT.docx。' },
      {
        argv: ['a.docx', 'a.xlsx', '-o', 'b.docx'],
        line: '多余的参数“a.xlsx”。用法：taizhang annex REPORT.docx -o OUT.docx。',
      },
      { argv: ['a.docx', '-o', 'b.pdf'], line: '输出文件 b.pdf 要以 .docx 结尾。请换一个文件名。' },
    ])('$argv', async ({ argv, line }) => {
      expect(await taizhang('annex', ...argv)).toEqual({ status: 2, out: '', err: `taizhang: ${line}\n` });
    });

    test('the report itself is no output', async () => {
      const before = readFileSync(report());
      const { status, err } = await taizhang('annex', report(), '-o', report());
      expect({ status, err }).toEqual({
        status: 2,
        err: 'taizhang: 输出文件 述职报告.docx 就是报告本身。请换一个文件名。\n',
      });
      expect(readFileSync(report()).equals(before)).toBe(true);
    });
  });
});
