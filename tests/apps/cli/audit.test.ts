import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DocxFile } from '@/adapters/docx-file';
import { yearOfDocument } from '@/core/year-turn';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { wordFile } from '#tests/contracts/report-host/contract-documents';
import { SAMPLE, taizhang, temporaryFolder } from './run';

interface FindingJson {
  readonly code: string;
  readonly severity: string;
  readonly paragraph: number;
  readonly start: number;
  readonly length: number;
  readonly text: string;
  readonly sentence: string;
  readonly key: string | null;
  readonly message: string;
  readonly fix: { readonly kind: string; readonly key: string | null; readonly text: string } | null;
  readonly fixes: readonly string[];
  readonly accepted: string | null;
}

interface AuditJson {
  readonly numbers: number;
  readonly findings: readonly FindingJson[];
  readonly year: number | null;
  readonly period: string | null;
  readonly mismatch: { readonly ledger: string; readonly document: string } | null;
  readonly fixed?: { readonly made: number; readonly left: readonly object[] };
  readonly notices: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
}

async function readAll(path: string) {
  const document = new DocxFile(readFileSync(path), 'report.docx');
  const reading = await document.readRecord();
  const record = reading.state === 'present' ? reading.record : null;
  return { paragraphs: await document.readParagraphs(), record };
}

describe('taizhang audit', () => {
  const folder = temporaryFolder();
  const right = () => folder.path('right.docx');
  const wrong = () => folder.path('wrong.docx');

  /** A report whose narrative states numbers of its own beside the figures. */
  async function write(path: string, narrative: string): Promise<void> {
    const text = folder.path('narrative.txt');
    writeFileSync(text, narrative);
    const { status, err } = await taizhang('report', SAMPLE, '-o', path, '--narrative', text);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  }

  async function auditOf(...argv: readonly string[]): Promise<AuditJson> {
    const { status, out, err } = await taizhang('audit', ...argv, '--json');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    return JSON.parse(out) as AuditJson;
  }

  beforeAll(async () => {
    await write(
      right(),
      '# 2021年度工作总结\n全年召开党员大会{{党员大会次数}}次。应到25人，实到24人，出勤率96%。\n',
    );
    await write(
      wrong(),
      '# 2021年度工作总结\n全年召开支委会{{支委会次数}}次。\n全年召开党员大会9次。应到25人，实到24人，出勤率95%。\n',
    );
  });

  it('says of each fault where it is, why, and what can be done', async () => {
    const { numbers, findings, year, period } = await auditOf(wrong(), SAMPLE);
    expect({ numbers, year, period }).toEqual({ numbers: 5, year: 2021, period: '2021' });
    expect(findings).toEqual([
      {
        code: 'audit.figureDiffers',
        severity: 'error',
        paragraph: 2,
        start: 8,
        length: 1,
        text: '9',
        sentence: '全年召开党员大会9次。',
        key: 'generalMeeting.count',
        message: '这里写的是 9，而“党员大会次数”是 6次。请改成活数字，或写明理由保留。',
        fix: { kind: 'makeLive', key: 'generalMeeting.count', text: '6' },
        fixes: ['makeLive', 'accept'],
        accepted: null,
      },
      {
        code: 'audit.rateDiffers',
        severity: 'error',
        paragraph: 2,
        start: 26,
        length: 3,
        text: '95%',
        sentence: '应到25人，实到24人，出勤率95%。',
        key: null,
        message: '24人占25人应为 96%，这里写的是 95%。请核对比率和前面的数。',
        fix: { kind: 'correct', key: null, text: '96%' },
        fixes: ['correct', 'accept'],
        accepted: null,
      },
    ]);
  });

  it('works from the document alone: what no ledger tells is then no finding', async () => {
    const { findings } = await auditOf(wrong());
    expect(findings.map(({ code }) => code)).toEqual(['audit.rateDiffers']);
  });

  it('works without marks and record, with the year of the title', async () => {
    const bare = folder.path('bare.docx');
    const document = new DocxFile(readFileSync(wrong()), 'wrong.docx');
    await document.writeRecord(null);
    writeFileSync(bare, document.toBytes());
    const { out, err } = await taizhang('audit', bare, '--json');
    expect(err).toBe('说明  文档里没有台账记录，看不出哪些数字是手工改过的。\n');
    const { year, findings } = JSON.parse(out) as AuditJson;
    expect(year).toBe(2021);
    expect(findings.map(({ code }) => code)).toEqual(['audit.rateDiffers']);
  });

  it.each([
    { title: 'an error, and asked to be strict', file: wrong, argv: ['--strict'], expected: 1 },
    { title: 'an error', file: wrong, argv: [], expected: 0 },
    { title: 'no error', file: right, argv: ['--strict'], expected: 0 },
  ])('ends with $expected where there is $title', async ({ file, argv, expected }) => {
    expect((await taizhang('audit', file(), ...argv)).status).toBe(expected);
  });

  it('prints the sentence with its number, the reason and the cure', async () => {
    const typed = folder.path('typed.docx');
    await write(typed, '# 2021年度工作总结\n应到25人，实到24人，出勤率95%。\n');
    const { out } = await taizhang('audit', typed);
    expect(out).toBe(
      [
        '数字体检：读到 3 个数字，1 处发现',
        '报告的统计期：2021年',
        '',
        '错误（1）',
        '  1. 应到25人，实到24人，出勤率【95%】。',
        '    24人占25人应为 96%，这里写的是 95%。请核对比率和前面的数。',
        '    → 可改为 96%（--fix 1）',
        '',
        '',
      ].join('\n'),
    );
  });

  it('takes the year that is asked for', async () => {
    expect((await auditOf(right(), '--period', '2022Q1')).period).toBe('2022Q1');
  });

  it('refuses a file that is no document in one line', async () => {
    const { status, out, err } = await taizhang('audit', SAMPLE);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('finds nothing wrong with the report it writes itself', async () => {
    const own = folder.path('own.docx');
    await taizhang('report', SAMPLE, '-o', own, '--annex');
    const { findings } = await auditOf(own, SAMPLE);
    expect(findings).toEqual([]);
  });

  it('remembers in the document what somebody accepts, and why', async () => {
    const accepted = folder.path('accepted.docx');
    const { status, out } = await taizhang('audit', wrong(), '--accept', '1=按上级口径取整', '-o', accepted);
    expect([status, out]).toEqual([
      0,
      expect.stringMatching(
        /0 处发现（另有 1 处已接受）[^]*没有发现互相矛盾的数字。\n\n已接受（1）[^]*理由：按上级口径取整\n\n已写入 .*accepted\.docx\n$/,
      ),
    ]);
    const [first] = (await auditOf(accepted)).findings;
    expect(first?.accepted).toBe('按上级口径取整');
    expect((await taizhang('audit', accepted, '--strict')).status).toBe(0);
  });

  it('takes back by an empty reason what was accepted', async () => {
    const [accepted, again] = [folder.path('stands.docx'), folder.path('again.docx')];
    await taizhang('audit', wrong(), '--accept', '1=按上级口径取整', '-o', accepted);
    const { status, out } = await taizhang('audit', accepted, '--accept', '1=', '-o', again, '--json');
    const { findings } = JSON.parse(out) as AuditJson;
    expect([status, findings.map((finding) => finding.accepted)]).toEqual([0, [null]]);
    expect((await readAll(again)).record).toEqual((await readAll(wrong())).record);
  });

  it.each([
    { fix: ['all'], made: 2, texts: ['全年召开党员大会6次。应到25人，实到24人，出勤率96%。'] },
    { fix: ['1'], made: 1, texts: ['全年召开党员大会6次。应到25人，实到24人，出勤率95%。'] },
    { fix: ['2', '1'], made: 2, texts: ['全年召开党员大会6次。应到25人，实到24人，出勤率96%。'] },
  ])('puts right what --fix $fix names, and nothing else', async ({ fix, made, texts }) => {
    const output = folder.path(`fixed-${fix.join('-')}.docx`);
    const argv = fix.flatMap((number) => ['--fix', number]);
    const { status, out } = await taizhang('audit', wrong(), SAMPLE, ...argv, '-o', output, '--json');
    const { fixed, findings } = JSON.parse(out) as AuditJson;
    expect([status, fixed]).toEqual([0, { made, left: [] }]);
    expect(findings).toHaveLength(2 - made);
    const [before, after] = [await readAll(wrong()), await readAll(output)];
    const textsOf = ({ paragraphs }: typeof after) => paragraphs.map(({ text }) => text);
    expect(textsOf(after)).toEqual([...textsOf(before).slice(0, 2), ...texts]);
    const { out: changes } = await taizhang('refresh', output, SAMPLE, '--dry-run', '--json');
    const told = JSON.parse(changes) as { changes: { key: string; status: string }[] };
    expect(told.changes.map(({ key, status: now }) => [key, now])).toEqual([
      ['committeeMeeting.count', 'same'],
      ['generalMeeting.count', 'same'],
    ]);
  });

  it('says what was put right, and lets another finding of the sentence stand', async () => {
    const output = folder.path('both.docx');
    const argv = ['--fix', '1', '--accept', '2=按月平均', '-o', output];
    const { out } = await taizhang('audit', wrong(), SAMPLE, ...argv);
    expect(out).toMatch(
      /^已改好 1 处，其他文字没有动\n[^]*没有发现互相矛盾的数字。\n\n已接受（1）\n[^]*理由：按月平均/,
    );
    const { findings } = await auditOf(output, SAMPLE);
    expect(findings.map(({ code, fixes, accepted }) => [code, fixes, accepted])).toEqual([
      ['audit.rateDiffers', ['takeBack'], '按月平均'],
    ]);
  });

  it('writes over what a hand wrote into a mark only where that is named', async () => {
    const [edited, all, named] = ['edited', 'all', 'named'].map((name) => folder.path(`hand-${name}.docx`));
    const document = new DocxFile(readFileSync(right()), 'right.docx');
    await document.applyEdits([{ index: 0, text: '9' }]);
    writeFileSync(edited ?? '', document.toBytes());
    const fix = async (number: string, output = '') => {
      await taizhang('audit', edited ?? '', '--fix', number, '-o', output);
      return (await new DocxFile(readFileSync(output), '').readMarks()).map(({ text }) => text);
    };
    expect([await fix('all', all), await fix('1', named)]).toEqual([['9'], ['6']]);
  });

  it.each([
    {
      fix: '9',
      line: 'taizhang: wrong.docx 的体检里没有第 9 条。先不带 --accept 和 --fix 运行一次，看各条的编号。\n',
    },
    { fix: '0', line: 'taizhang: 选项 --fix 的值“0”不对。应为 N | all。\n' },
    { fix: 'ALL', line: 'taizhang: 选项 --fix 的值“ALL”不对。应为 N | all。\n' },
  ])('--fix $fix is refused', async ({ fix, line }) => {
    const output = folder.path('never-fixed.docx');
    const { status, err } = await taizhang('audit', wrong(), '--fix', fix, '-o', output);
    expect([status, err, existsSync(output)]).toEqual([2, line, false]);
  });

  it('--fix of what stands for a reason is refused', async () => {
    const [accepted, output] = [folder.path('kept.docx'), folder.path('never-fixed.docx')];
    await taizhang('audit', wrong(), '--accept', '1=按月平均', '-o', accepted);
    const { status, err } = await taizhang('audit', accepted, '--fix', '1', '-o', output);
    expect([status, err, existsSync(output)]).toEqual([
      2,
      expect.stringContaining('kept.docx 的体检里第 1 条没有可以直接改的数'),
      false,
    ]);
  });

  describe('a record that can’t be read', () => {
    const recordOf = (namespace: string) => `<record xmlns="urn:taizhang:record:${namespace}"/>`;
    const text = p(run('应到25人，实到24人，出勤率95%。'));

    it.each([
      { state: 'damaged', recordXml: recordOf('1'), told: '文档里的台账记录已损坏' },
      { state: 'newer', recordXml: recordOf('2'), told: '文档里有更新版本的程序写的台账记录' },
    ])('is told, and nothing is written over it: $state', async ({ state, recordXml, told }) => {
      const [given, output] = [folder.path(`${state}.docx`), folder.path(`${state}-out.docx`)];
      writeFileSync(given, wordFile(text, { recordXml }));
      const looked = await taizhang('audit', given, '--json');
      const { findings, notices } = JSON.parse(looked.out) as AuditJson;
      expect([looked.status, looked.err]).toEqual([0, expect.stringContaining(told)]);
      expect(notices).toEqual([
        { code: `record.${state}`, severity: 'warning', message: expect.stringContaining(told) as string },
      ]);
      expect(findings).toHaveLength(1);
      const accepted = await taizhang('audit', given, '--accept', '1=核对过', '-o', output);
      expect([accepted.status, accepted.err.split('\n').length, existsSync(output)]).toEqual([2, 2, false]);
      expect(accepted.err).toContain('文档里的台账记录');
    });
  });

  it('a record that only holds acceptances is none to 反查, and its year none to a turn', async () => {
    const [bare, accepted] = [folder.path('plain.docx'), folder.path('plain-accepted.docx')];
    writeFileSync(bare, wordFile(p(run('应到25人，实到24人，出勤率95%。'))));
    expect((await taizhang('audit', bare, '--accept', '1=核对过', '-o', accepted)).status).toBe(0);
    const { status, err } = await taizhang('trace', accepted);
    expect([status, err]).toEqual([2, expect.stringContaining('里没有台账记录')]);
    const { year, findings } = await auditOf(accepted);
    expect([year, findings.map((finding) => finding.accepted)]).toEqual([null, ['核对过']]);
    const { paragraphs, record } = await readAll(accepted);
    expect(yearOfDocument([], record, paragraphs, 'report.year')).toBeNull();
  });

  it('does not compare with a ledger of another year, and says so', async () => {
    const ledger = folder.path('2022.csv');
    writeFileSync(ledger, '会议时间,会议类型\n2022-01-05,支委会\n2022-02-05,党课\n');
    const { mismatch, findings } = await auditOf(wrong(), ledger);
    expect(mismatch).toEqual({ ledger: '2022年', document: '2021年' });
    expect(findings.map(({ code }) => code)).toEqual(['audit.rateDiffers']);
    expect((await taizhang('audit', wrong(), ledger)).out).toContain('台账统计的是2022年，报告写的是2021年');
  });

  it.each([
    {
      accept: '9=理由',
      line: 'taizhang: wrong.docx 的体检里没有第 9 条。先不带 --accept 和 --fix 运行一次，看各条的编号。\n',
    },
    { accept: '1', line: 'taizhang: 选项 --accept 的值“1”不对。应为 N=REASON。\n' },
  ])('--accept $accept is refused', async ({ accept, line }) => {
    const output = folder.path('never.docx');
    const { status, err } = await taizhang('audit', wrong(), '--accept', accept, '-o', output);
    expect([status, err, existsSync(output)]).toEqual([2, line, false]);
  });
});
