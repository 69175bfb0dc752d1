import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DocxFile } from '@/adapters/docx-file';
import { writeWorkbook } from '@/adapters/xlsx-file';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { userControl, wordFile } from '#tests/contracts/report-host/contract-documents';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { bareLedger } from '#tests/samples/bare-ledger';
import { nextYearLedger } from '#tests/samples/next-year-ledger';
import { blankDraft, FILLED } from './blank-draft';
import { SAMPLE, taizhang, temporaryFolder } from './run';

interface AdoptJson {
  readonly adopted: readonly { readonly index: number; readonly key: string | null; readonly text: string }[];
  readonly left: readonly number[];
  readonly reasons?: Readonly<Record<string, string>>;
  readonly written: boolean;
}

describe('taizhang adopt', () => {
  const folder = temporaryFolder();
  const draft = () => folder.path('draft.docx');
  let written = 0;
  /** Another file for each writing that asks for one, so that none finds what another wrote. */
  const output = () => folder.path(`out${String(written)}.docx`);
  beforeEach(() => {
    written += 1;
  });
  const bare = () => folder.path('bare.xlsx');
  const later = () => folder.path('2022.xlsx');
  beforeAll(async () => {
    writeFileSync(draft(), blankDraft());
    writeFileSync(bare(), await writeWorkbook(bareLedger()));
    writeFileSync(later(), await writeWorkbook(nextYearLedger()));
  });

  async function adopt(...argv: readonly string[]): Promise<AdoptJson> {
    const { status, out, err } = await taizhang('adopt', ...argv, '--json');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    return JSON.parse(out) as AdoptJson;
  }

  function bind(entries: unknown): string {
    const path = folder.path('bind.json');
    writeFileSync(path, typeof entries === 'string' ? entries : JSON.stringify(entries));
    return path;
  }

  async function textsOf(path: string): Promise<readonly string[]> {
    const document = new DocxFile(readFileSync(path), 'out.docx');
    return (await document.readParagraphs('everywhere')).map(({ text }) => text);
  }

  async function statusesOf(path: string, ledger: string, ...argv: readonly string[]) {
    const { out } = await taizhang('refresh', path, ledger, '--dry-run', '--json', ...argv);
    const { changes } = JSON.parse(out) as { changes: readonly { key: string; status: string }[] };
    return changes.map(({ key, status }) => [key, status] as const);
  }

  it('fills what is sure, and not another word', async () => {
    expect(await adopt(draft(), SAMPLE, '-o', output())).toEqual({
      adopted: [
        { index: 1, key: 'generalMeeting.count', text: '6' },
        { index: 2, key: 'committeeMeeting.count', text: '12' },
        { index: 3, key: 'allMeetings.attendanceRate', text: '92.6%' },
        { index: 5, key: 'partyLecture.count', text: '5' },
        { index: 8, key: 'themePartyDay.count', text: '12' },
      ],
      left: [4, 6, 7],
      written: true,
    });
    expect(await textsOf(output())).toEqual(FILLED);
    expect(await validateOoxml(readFileSync(output()), 'docx')).toEqual([]);
  });

  it('makes a living report: a refresh finds nothing, a changed ledger changes the marks alone', async () => {
    await adopt(draft(), SAMPLE, '-o', output());
    const same = await statusesOf(output(), SAMPLE);
    expect(new Set(same.map(([, status]) => status))).toEqual(new Set(['same']));
    expect(same).toHaveLength(5);
    const next = folder.path('next.docx');
    await taizhang('refresh', output(), later(), '-o', next);
    const texts = await textsOf(next);
    const words = (text: string) => text.replace(/[\d.]+/g, '0');
    expect(texts.map(words)).toEqual(FILLED.map(words));
  });

  it('can be traced and audited', async () => {
    await adopt(draft(), SAMPLE, '-o', output());
    const { out } = await taizhang('trace', output(), 'partyLecture.count', '--json');
    expect(JSON.parse(out)).toMatchObject({
      figures: [{ text: '5', definition: '类型=党课，2021年内已召开' }],
    });
    const audited = await taizhang('audit', output(), SAMPLE, '--json');
    expect(JSON.parse(audited.out)).toMatchObject({ findings: [], year: 2021 });
  });

  it('goes by a file where one is given, and leaves what that does not name', async () => {
    const entries = { '2': '党课次数', '4': '=十二', '6': 'groupMeeting.count@2021Q1', '5': null };
    expect(await adopt(draft(), SAMPLE, '-o', output(), '--bind', bind(entries))).toEqual({
      adopted: [
        { index: 2, key: 'partyLecture.count', text: '5' },
        { index: 4, key: null, text: '十二' },
        { index: 6, key: 'groupMeeting.count@2021Q1', text: '6' },
      ],
      left: [1, 3, 5, 7, 8],
      written: true,
    });
    const texts = await textsOf(output());
    expect(texts.slice(1, 5)).toEqual([
      '召开党员大会XX次、支委会5次。',
      '组织生活出勤率XX%。',
      '慰问困难群众十二户。',
      '党课{{党课次数}}次，6次，{{火星探测}}次。',
    ]);
    const document = new DocxFile(readFileSync(output()), 'out.docx');
    expect((await document.readMarks()).map(({ tag }) => tag)).toEqual([
      'fig:partyLecture.count',
      'fig:groupMeeting.count@2021Q1',
    ]);
  });

  it('marks what was chosen and has no value, and leaves it where nobody chose', async () => {
    const path = folder.path('named.docx');
    writeFileSync(path, wordFile(p(run('{{党建品牌}}，办结率{{意见建议办结率}}%'))));
    expect(await adopt(path, bare(), '--dry-run')).toMatchObject({ adopted: [], left: [1, 2] });
    const entries = bind({ '1': 'profile.brand', '2': 'research.resolutionRate' });
    const { out, err } = await taizhang('adopt', path, bare(), '-o', output(), '--bind', entries, '--json');
    expect((JSON.parse(out) as AdoptJson).adopted.map(({ text }) => text)).toEqual([
      '〔待补：党建品牌〕',
      '〔待补：意见建议办结率〕',
    ]);
    expect(err).toContain('台账里没有“党建品牌”，报告中写为〔待补：党建品牌〕。');
    expect(await textsOf(output())).toEqual(['〔待补：党建品牌〕，办结率〔待补：意见建议办结率〕']);
    const filled = folder.path('filled.docx');
    await taizhang('refresh', output(), SAMPLE, '-o', filled);
    expect(await textsOf(filled)).toEqual(['书香先锋，办结率83.3%']);
  });

  it('says why something chosen could not be filled', async () => {
    const path = folder.path('inside.docx');
    writeFileSync(path, wordFile(p(run('党课') + userControl(run('共XX次，好')) + run('。'))));
    const { adopted, left, reasons } = await adopt(
      path,
      SAMPLE,
      '-o',
      output(),
      '--bind',
      bind({ '1': '党课次数' }),
    );
    expect({ adopted, left }).toEqual({ adopted: [], left: [1] });
    expect(reasons).toEqual({ '1': expect.stringContaining('这处空白在别的内容控件里') as string });
    const { out } = await taizhang(
      'adopt',
      path,
      SAMPLE,
      '-o',
      output(),
      '--bind',
      bind({ '1': '党课次数' }),
    );
    expect(out).toContain('这处空白在别的内容控件里');
  });

  it('writes over the document itself, which is kept beside it', async () => {
    const own = folder.path('own.docx');
    copyFileSync(draft(), own);
    const { err } = await taizhang('adopt', own, SAMPLE, '-o', own);
    expect(err).toContain(`原来的文件留在 ${folder.path('own.bak.docx')}`);
    expect(readFileSync(folder.path('own.bak.docx')).equals(readFileSync(draft()))).toBe(true);
    expect(await textsOf(own)).toEqual(FILLED);
  });

  it('fills what was left in a document that has figures already', async () => {
    await adopt(draft(), SAMPLE, '-o', output());
    const again = folder.path('again.docx');
    const { adopted } = await adopt(output(), SAMPLE, '-o', again, '--bind', bind({ '2': '党员大会次数' }));
    expect(adopted).toEqual([{ index: 2, key: 'generalMeeting.count', text: '6' }]);
    const statuses = await statusesOf(again, SAMPLE);
    expect(statuses.filter(([, status]) => status !== 'same')).toEqual([]);
    expect(statuses).toHaveLength(6);
  });

  it('copies a document without blanks as it is, and says so', async () => {
    const path = folder.path('full.docx');
    writeFileSync(path, wordFile(p(run('召开党员大会6次。'))));
    const { status, out } = await taizhang('adopt', path, SAMPLE, '-o', output());
    expect([status, out]).toEqual([
      0,
      `full.docx 里没有空白：没有要填的 X、____、〔待补〕或 {{指标名称}}。\n已写入 ${output()}\n`,
    ]);
    expect(readFileSync(output()).equals(readFileSync(path))).toBe(true);
  });

  it('fills a document whose damaged record no mark needs', async () => {
    const path = folder.path('damaged.docx');
    const record = '<record xmlns="urn:taizhang:record:1"><figure';
    writeFileSync(path, wordFile(p(run('党课XX次')), { recordXml: record }));
    const { status, err } = await taizhang('adopt', path, SAMPLE, '-o', output());
    expect([status, err]).toEqual([0, expect.stringContaining('写入时会换成完好的记录') as string]);
    expect(await textsOf(output())).toEqual(['党课5次']);
    const reading = await new DocxFile(readFileSync(output()), 'out.docx').readRecord();
    expect(reading.state).toBe('present');
  });

  it('shows what it would do, and writes nothing, on a dry run', async () => {
    const before = readFileSync(draft());
    expect(await adopt(draft(), SAMPLE, '--dry-run', '-o', folder.path('dry.docx'))).toMatchObject({
      left: [4, 6, 7],
      written: false,
    });
    expect(readFileSync(draft()).equals(before)).toBe(true);
    expect(existsSync(folder.path('dry.docx'))).toBe(false);
  });

  it('keeps names of persons only where that is wanted', async () => {
    const names = async (...argv: readonly string[]) => {
      written += 100;
      await adopt(draft(), SAMPLE, '-o', output(), ...argv);
      const reading = await new DocxFile(readFileSync(output()), 'out.docx').readRecord();
      return reading.state === 'present' && reading.record.keepsPersons === true;
    };
    expect([await names(), await names('--names', 'yes'), await names('--names', 'no')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('says it in words, and what to do next', async () => {
    const { out } = await taizhang('adopt', draft(), SAMPLE, '-o', output());
    expect(out).toMatch(/^填好的空白（5 处）\n/);
    expect(out).toMatch(/ {3}3 {2}第 3 段 +组织生活出勤率【92.6%】。 +组织生活出勤率\n/);
    expect(out).toMatch(/留着的空白（3 处）\n {3}4 {2}第 4 段 +慰问困难群众【XX】户。\n/);
    expect(out).toMatch(/下一步：台账变了，用 taizhang refresh .*out\d+\.docx/);
  });

  it.each([
    {
      title: 'no JSON',
      given: '{1: 党课}',
      said: /^taizhang: 指定文件 bind\.json 不是 JSON 文本（.*）。应写成 \{"1": "党员大会次数", .*\} 的样子。\n$/,
    },
    {
      title: 'a list',
      given: [1],
      said: /^taizhang: 指定文件 bind\.json 里不是“编号: 内容”的对照。应写成 .*\n$/,
    },
    {
      title: 'an unknown number',
      given: { '9': null },
      said: /^taizhang: 指定文件 bind\.json 里的编号“9”不对，文档里有 8 处空白。请用 taizhang blanks 看各处空白的编号。\n$/,
    },
    {
      title: 'a misspelt figure',
      given: { '1': '党员大会次' },
      said: /^taizhang: 指定文件 bind\.json 的第 1 处：没有叫“党员大会次”的指标。最接近的有：党员大会次数、.*；要填普通文字请在前面加“=”。\n$/,
    },
    {
      title: 'a figure like none',
      given: { '1': '火星' },
      said: /^taizhang: 指定文件 bind\.json 的第 1 处：没有叫“火星”的指标。用 taizhang figures 查看全部指标；/,
    },
    {
      title: 'a number',
      given: { '1': 6 },
      said: /^taizhang: 指定文件 bind\.json 的第 1 处写的是 6。应写指标名称、“=”加文字，或 null（留空）。\n$/,
    },
  ])('refuses a bad file: $title', async ({ given, said }) => {
    const none = folder.path('none.docx');
    const { status, out, err } = await taizhang('adopt', draft(), SAMPLE, '-o', none, '--bind', bind(given));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(said);
    expect(existsSync(none)).toBe(false);
  });

  it('refuses numbers of another year than the document’s figures', async () => {
    await adopt(draft(), SAMPLE, '-o', output());
    const none = folder.path('none.docx');
    const bound = bind({ '1': '党课次数' });
    const { status, err } = await taizhang('adopt', output(), later(), '-o', none, '--bind', bound);
    expect(status).toBe(2);
    expect(err).toContain('文档里的指标是按“2021年”统计的，现在选的是“2022年”');
    expect(existsSync(none)).toBe(false);
  });

  it('wants a ledger', async () => {
    const { status, err } = await taizhang('adopt', draft(), '-o', folder.path('none.docx'));
    expect([status, err]).toEqual([2, expect.stringMatching(/^taizhang: 缺少台账文件。用法：/) as string]);
  });
});
