import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DocxFile } from '@/adapters/docx-file';
import { writeWorkbook } from '@/adapters/xlsx-file';
import type { TemplateSheet } from '@/core/ledger';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { sampleLedger } from '#tests/samples/sample-ledger';
import { NOW, SAMPLE, taizhang, temporaryFolder } from './run';

async function marksIn(path: string) {
  return new DocxFile(readFileSync(path), 'report.docx').readMarks();
}

/** The sample with the first `count` meetings only. */
async function writeShorterLedger(path: string, count: number): Promise<void> {
  const ledger = sampleLedger();
  const sheets = ledger.sheets.map((sheet): TemplateSheet =>
    sheet.type === 'table' && sheet.name === '三会一课'
      ? { ...sheet, rows: sheet.rows.slice(0, count) }
      : sheet,
  );
  writeFileSync(path, await writeWorkbook({ ...ledger, sheets }));
}

describe('taizhang report', () => {
  const folder = temporaryFolder();

  it('writes a valid report whose marks say what the figures say', async () => {
    const output = folder.path('new/述职报告.docx');
    const { status, out, err } = await taizhang('report', SAMPLE, '-o', output, '--annex');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(`已写入 ${output}`);
    expect(await validateOoxml(readFileSync(output), 'docx')).toEqual([]);
    const figures = JSON.parse((await taizhang('figures', SAMPLE, '--json')).out) as {
      figures: Record<string, { label: string; text: string }>;
    };
    const marks = await marksIn(output);
    const ofTheYear = marks.filter(({ tag }) => !tag.includes('@'));
    expect(marks.length).toBeGreaterThan(100);
    for (const { tag, title, text } of ofTheYear) {
      const figure = figures.figures[tag.slice('fig:'.length)];
      expect({ tag, title, text }).toEqual({ tag, title: figure?.label, text: figure?.text });
    }
  });

  it('takes profile texts by key and label, and shows what is missing', async () => {
    const ledger = folder.path('bare.xlsx');
    const output = folder.path('bare.docx');
    const { sheets, ...rest } = sampleLedger();
    writeFileSync(
      ledger,
      await writeWorkbook({ ...rest, sheets: sheets.filter(({ name }) => name !== '基本信息') }),
    );
    const { out } = await taizhang(
      'report',
      ledger,
      '-o',
      output,
      '--set',
      'profile.brand=红心',
      '--set',
      '支部=一支部',
    );
    const texts = new Map((await marksIn(output)).map(({ tag, text }) => [tag, text]));
    expect(texts.get('fig:profile.brand')).toBe('红心');
    expect(texts.get('fig:profile.branch')).toBe('一支部');
    expect(texts.get('fig:profile.secretary')).toBe('〔待补：书记〕');
    expect(out).toContain('台账里没有“书记”，报告中写为〔待补：书记〕。');
  });

  it('writes a narrative of the user’s own, with wordings of its own', async () => {
    const narrative = folder.path('mine.txt');
    const output = folder.path('mine.docx');
    writeFileSync(
      narrative,
      '# 小结\n开会{{党员大会次数}}次，{{情况}}。\n【措辞】情况\n- 党员大会次数>5：开得多\n- 其他：开得少\n',
    );
    await taizhang('report', SAMPLE, '-o', output, '--narrative', narrative);
    expect((await marksIn(output)).map(({ tag, text }) => [tag, text])).toEqual([
      ['fig:generalMeeting.count', '6'],
      ['fig:phrase.情况', '开得多'],
    ]);
    const ledger = folder.path('half.xlsx');
    await writeShorterLedger(ledger, 20);
    await taizhang('refresh', output, ledger, '-o', output);
    expect((await marksIn(output)).map(({ text }) => text)).toEqual(['2', '开得少']);
  });

  it('keeps the file that stood there before', async () => {
    const output = folder.path('kept.docx');
    writeFileSync(output, 'my evening');
    const { err } = await taizhang('report', SAMPLE, '-o', output);
    expect(readFileSync(folder.path('kept.bak.docx'), 'utf8')).toBe('my evening');
    expect(err).toContain('kept.bak.docx');
  });
});

describe('taizhang refresh', () => {
  const folder = temporaryFolder();
  const report = () => folder.path('report.docx');
  const ledger = () => folder.path('ledger.xlsx');

  beforeAll(async () => {
    await taizhang('report', SAMPLE, '-o', report());
    await writeShorterLedger(ledger(), 30);
  });

  async function refresh(...argv: readonly string[]) {
    const { status, out, err } = await taizhang('refresh', report(), ledger(), '--json', ...argv);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    return JSON.parse(out) as { changes: readonly Record<string, string>[]; written: boolean };
  }

  it('shows what would change and writes nothing on a dry run', async () => {
    const before = readFileSync(report());
    const { changes, written } = await refresh('--dry-run');
    expect(written).toBe(false);
    expect(changes).toContainEqual({
      key: 'generalMeeting.count',
      label: '党员大会次数',
      old: '6',
      new: '3',
      status: 'changed',
    });
    expect(changes).toContainEqual({
      key: 'appraisal.excellent',
      label: '评议优秀',
      old: '7',
      new: '7',
      status: 'same',
    });
    expect(readFileSync(report())).toEqual(before);
  });

  it('writes only what was accepted', async () => {
    const output = folder.path('accepted.docx');
    await refresh('-o', output, '--accept', 'generalMeeting.count');
    const texts = new Map((await marksIn(output)).map(({ tag, text }) => [tag, text]));
    expect([texts.get('fig:generalMeeting.count'), texts.get('fig:committeeMeeting.count')]).toEqual([
      '3',
      '12',
    ]);
  });

  it('leaves nothing to do for a second refresh', async () => {
    const [once, twice] = [folder.path('once.docx'), folder.path('twice.docx')];
    await refresh('-o', once);
    await taizhang('refresh', once, ledger(), '-o', twice);
    expect(readFileSync(twice).equals(readFileSync(once))).toBe(true);
  });

  it.each([
    { choice: [], expected: '九十九', status: 'edited' },
    { choice: ['--edited', 'keep'], expected: '九十九', status: 'edited' },
    { choice: ['--edited', 'overwrite'], expected: '3', status: 'edited' },
  ])('a number edited by hand: $choice', async ({ choice, expected, status }) => {
    const edited = folder.path('edited.docx');
    const output = folder.path('edited-refreshed.docx');
    const document = new DocxFile(readFileSync(report()), 'report.docx');
    const marks = await document.readMarks();
    const index = marks.find(({ tag }) => tag === 'fig:generalMeeting.count')?.index ?? -1;
    await document.applyEdits([{ index, text: '九十九' }]);
    writeFileSync(edited, document.toBytes());
    const { out } = await taizhang('refresh', edited, ledger(), '-o', output, '--json', ...choice);
    const { changes } = JSON.parse(out) as { changes: readonly Record<string, string>[] };
    expect(changes.find(({ key }) => key === 'generalMeeting.count')).toMatchObject({
      old: '九十九',
      new: '3',
      status,
    });
    expect((await marksIn(output)).find(({ tag }) => tag === 'fig:generalMeeting.count')?.text).toBe(
      expected,
    );
  });

  it('keeps a text the ledger no longer holds, unless it is accepted by name', async () => {
    const bare = folder.path('bare.xlsx');
    const output = folder.path('bare.docx');
    const { sheets, ...rest } = sampleLedger();
    writeFileSync(
      bare,
      await writeWorkbook({ ...rest, sheets: sheets.filter(({ name }) => name !== '基本信息') }),
    );
    const { out } = await taizhang('refresh', report(), bare, '-o', output, '--json');
    const { changes } = JSON.parse(out) as { changes: readonly Record<string, string>[] };
    expect(changes).toContainEqual({
      key: 'profile.brand',
      label: '党建品牌',
      old: '书香先锋',
      new: '〔待补：党建品牌〕',
      status: 'empty',
    });
    const brand = async () => (await marksIn(output)).find(({ tag }) => tag === 'fig:profile.brand')?.text;
    expect(await brand()).toBe('书香先锋');
    await taizhang('refresh', report(), bare, '-o', output, '--accept', 'profile.brand');
    expect(await brand()).toBe('〔待补：党建品牌〕');
  });

  it('writes onto its input only after keeping the earlier file beside it', async () => {
    const own = folder.path('own.docx');
    writeFileSync(own, readFileSync(report()));
    await taizhang('refresh', own, ledger(), '-o', own);
    expect(readFileSync(folder.path('own.bak.docx')).equals(readFileSync(report()))).toBe(true);
    expect(readdirSync(folder.path('.')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('says that a list of meetings stays as it was written', async () => {
    const annexed = folder.path('annexed.docx');
    await taizhang('report', SAMPLE, '-o', annexed, '--annex');
    const { err } = await taizhang('refresh', annexed, ledger(), '-o', folder.path('annexed-2.docx'));
    expect(err).toBe(
      '注意  “附件2　“三会一课”开展情况明细表”不随刷新改变，可能已经过时。需要时请重新生成报告；口径附件可以用 taizhang annex 单独导出。\n',
    );
    const texts = new Map((await marksIn(folder.path('annexed-2.docx'))).map(({ tag, text }) => [tag, text]));
    expect(texts.get('fig:allMeetings.count@2021-12')).toBe('0');
  });

  it('keeps a quarter’s report a quarter’s report', async () => {
    const quarter = folder.path('quarter.docx');
    await taizhang('report', SAMPLE, '-o', quarter, '--period', '2021Q1', '--narrative', '阶段小结');
    const { out } = await taizhang('refresh', quarter, SAMPLE, '--dry-run', '--json');
    const { changes } = JSON.parse(out) as { changes: readonly Record<string, string>[] };
    expect(new Set(changes.map(({ status }) => status))).toEqual(new Set(['same']));
    expect(existsSync(quarter)).toBe(true);
  });
});

describe('taizhang trace', () => {
  const folder = temporaryFolder();

  it('explains a figure from the document alone', async () => {
    const report = folder.path('report.docx');
    await taizhang('report', SAMPLE, '-o', report);
    const { status, out } = await taizhang('trace', report, 'generalMeeting.count', '--json');
    const json = JSON.parse(out) as {
      figures: readonly object[];
      ledgers: readonly object[];
      writtenAt: string;
    };
    expect(status).toBe(0);
    expect(json.writtenAt).toBe(NOW.toISOString());
    expect(json.ledgers).toEqual([
      { file: '2021年党支部工作台账.xlsx', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    ]);
    expect(json.figures).toHaveLength(1);
    expect(json.figures[0]).toMatchObject({
      key: 'generalMeeting.count',
      label: '党员大会次数',
      text: '6',
      definition: '类型=党员大会，2021年内已召开',
      excluded: [{ sheet: '三会一课', row: 40, reason: '没有召开（取消）' }],
      shortened: false,
    });
    expect((json.figures[0] as { rows: readonly object[] }).rows[4]).toEqual({
      sheet: '三会一课',
      row: 50,
      date: '2021-10-25',
      kind: '党员大会、党课',
      topic: '发展党员大会暨书记讲党课',
    });
  });
});
