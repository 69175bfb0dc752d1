import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DocxFile } from '@/adapters/docx-file';
import { openPackage } from '@/adapters/opc-package';
import { writeWorkbook } from '@/adapters/xlsx-file';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { wordFile } from '#tests/contracts/report-host/contract-documents';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { nextYearLedger } from '#tests/samples/next-year-ledger';
import { blankDraft, FILLED } from './blank-draft';
import { SAMPLE, taizhang, temporaryFolder } from './run';

const EMPTY = [
  '2021年度工作总结',
  '召开党员大会〔待补：党员大会次数〕次、支委会〔待补：支委会次数〕次。',
  '组织生活出勤率〔待补：组织生活出勤率〕。',
  '慰问困难群众XX户。',
  '党课〔待补：党课次数〕次，{{党员大会次}}次，{{火星探测}}次。',
  '主题党日〔待补：主题党日次数〕次',
];

describe('a Word template', () => {
  const folder = temporaryFolder();
  const draft = () => folder.path('draft.docx');
  const template = () => folder.path('template.docx');
  const report = () => folder.path('report.docx');
  beforeAll(async () => {
    writeFileSync(draft(), blankDraft());
    writeFileSync(folder.path('2022.xlsx'), await writeWorkbook(nextYearLedger()));
  });
  beforeEach(async () => {
    await taizhang('adopt', draft(), '-o', template(), '--template');
  });

  async function read(path: string) {
    const document = new DocxFile(readFileSync(path), 'out.docx');
    const paragraphs = await document.readParagraphs('everywhere');
    return { texts: paragraphs.map(({ text }) => text), reading: await document.readRecord() };
  }

  const write = (...argv: readonly string[]) => taizhang('report', ...argv, '-o', report());

  it.each([
    { title: 'without a ledger', ledgers: [] },
    { title: 'with one, whose numbers it does not keep', ledgers: [SAMPLE] },
  ])('is made $title', async ({ ledgers }) => {
    const { status, out, err } = await taizhang(
      'adopt',
      draft(),
      ...ledgers,
      '-o',
      template(),
      '--template',
      '--json',
    );
    expect(status).toBe(0);
    expect(err).toContain('文中写好的年份有 1 处（如“2021年度”），模板里没有改');
    expect(JSON.parse(out)).toMatchObject({
      adopted: [
        { index: 1, key: 'generalMeeting.count', text: '〔待补：党员大会次数〕' },
        { index: 2 },
        { index: 3 },
        { index: 5 },
        { index: 8 },
      ],
      left: [4, 6, 7],
    });
    expect(await read(template())).toEqual({ texts: EMPTY, reading: { state: 'missing' } });
    expect(await validateOoxml(readFileSync(template()), 'docx')).toEqual([]);
  });

  it('becomes a report, with all else byte for byte', async () => {
    const { status, out, err } = await write(SAMPLE, '--narrative', template());
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(`已写入 ${report()}`);
    const { texts, reading } = await read(report());
    expect(texts).toEqual(FILLED);
    expect(reading).toMatchObject({ state: 'present', record: { year: 2021 } });
    const [before, after] = [template(), report()].map((path) =>
      openPackage(readFileSync(path), { file: 'out.docx' }),
    );
    expect(after?.text('word/styles.xml')).toBe(before?.text('word/styles.xml'));
    const plain = (xml: string | undefined) => xml?.replace(/<w:t[ >][^<]*<\/w:t>/g, '');
    expect(plain(after?.text('word/document.xml'))).toBe(plain(before?.text('word/document.xml')));
    expect(await validateOoxml(readFileSync(report()), 'docx')).toEqual([]);
    const refreshed = await taizhang('refresh', report(), SAMPLE, '--dry-run', '--json');
    const { changes } = JSON.parse(refreshed.out) as { changes: readonly { status: string }[] };
    expect(changes.map(({ status: each }) => each)).toEqual(Array.from({ length: 5 }, () => 'same'));
  });

  it('minds numbers of another year than it speaks of', async () => {
    const { status, err } = await write(folder.path('2022.xlsx'), '--narrative', template());
    expect([status, err]).toEqual([
      0,
      expect.stringContaining('文档写的是 2021 年，指标统计的是 2022 年') as string,
    ]);
  });

  it('is made of a finished report too, whose numbers all go', async () => {
    const narrative = folder.path('words.txt');
    writeFileSync(
      narrative,
      '# {{报告年度}}年度小结\n三月开党小组会{{党小组会次数@2021-03}}次，{{情况}}。\n\n【措辞】情况\n- 党课次数≥6：很多\n- 其他：不够\n',
    );
    const finished = folder.path('finished.docx');
    await taizhang('report', SAMPLE, '--narrative', narrative, '-o', finished);
    await taizhang('adopt', finished, '-o', template(), '--template');
    const { texts, reading } = await read(template());
    expect(texts.slice(0, 2)).toEqual([
      '〔待补：报告年度〕年度小结',
      '三月开党小组会〔待补：党小组会次数（2021年3月）〕次，〔待补：情况〕。',
    ]);
    expect(reading).toMatchObject({ state: 'present', record: { figures: [], ledgers: [], year: 2021 } });
    await write(folder.path('2022.xlsx'), '--narrative', template());
    const made = await read(report());
    expect(made.texts.slice(0, 2)).toEqual(['2022年度小结', '三月开党小组会2次，不够。']);
  });

  it('takes names that are given beside the ledger', async () => {
    writeFileSync(draft(), wordFile(p(run('党建品牌：{{党建品牌}}'))));
    await taizhang('adopt', draft(), '-o', template(), '--template');
    await write(SAMPLE, '--narrative', template(), '--set', '党建品牌=红心');
    expect((await read(report())).texts).toEqual(['党建品牌：红心']);
    writeFileSync(draft(), blankDraft());
  });

  it.each([
    {
      title: 'a document without marks',
      argv: () => ['--narrative', draft()],
      said: 'taizhang: draft.docx 里没有指标的位置，不能当报告文本用。请先用 taizhang adopt 加 --template 把空白做成指标，存成模板，再用那份模板。\n',
    },
    {
      title: 'annexes behind it',
      argv: () => ['--narrative', template(), '--annex'],
      said: 'taizhang: template.docx 是 Word 模板，附表和口径说明不能附在后面（--annex）。请去掉 --annex；口径说明可以在写好报告后用 taizhang annex 单独导出。\n',
    },
    {
      title: 'no such file',
      argv: () => ['--narrative', folder.path('nowhere.docx')],
      said: 'taizhang: 找不到 nowhere.docx。请检查文件名和路径。\n',
    },
  ])('$title: one line, and nothing is written', async ({ argv, said }) => {
    const none = folder.path('none.docx');
    const outcome = await taizhang('report', SAMPLE, ...argv(), '-o', none);
    expect(outcome).toEqual({ status: 2, out: '', err: said });
    expect(existsSync(none)).toBe(false);
  });

  it('is not written over by a report of it', async () => {
    const { err } = await taizhang('report', SAMPLE, '--narrative', template(), '-o', template());
    expect(err).toBe('taizhang: 输出文件 template.docx 就是模板本身。请换一个文件名，模板还要再用。\n');
  });

  it('cannot be made of a document with nothing sure in it', async () => {
    const plain = folder.path('plain.docx');
    writeFileSync(plain, wordFile(p(run('慰问困难群众XX户。'))));
    const { status, err } = await taizhang('adopt', plain, '-o', folder.path('none.docx'), '--template');
    expect([status, err]).toEqual([
      2,
      'taizhang: plain.docx 里没有拿得准的空白，也没有指标，做不成模板。请用 taizhang blanks 看各处空白，再用 --bind 指定各是哪个指标。\n',
    ]);
    expect(existsSync(folder.path('none.docx'))).toBe(false);
  });
});
