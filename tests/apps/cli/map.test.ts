import { readFileSync, writeFileSync } from 'node:fs';
import { writeWorkbook } from '@/adapters/xlsx-file';
import { SAMPLE, taizhang, temporaryFolder } from './run';

const folder = temporaryFolder();
const ODD = 'odd.xlsx';

beforeAll(async () => {
  const column = (heading: string) => ({ heading, width: 10, format: 'text' }) as const;
  const rows = [
    ['2021-03-05', '党员大会', 25],
    ['2021-04-05', '支委会', 5],
  ];
  const table = { type: 'table', name: '三会一课', title: null, emptyRows: 0, rows } as const;
  const columns = ['日子', '啥会', '到会'].map(column);
  writeFileSync(folder.path(ODD), await writeWorkbook({ title: '', sheets: [{ ...table, columns }] }));
});

async function figuresOf(...argv: readonly string[]): Promise<Readonly<Record<string, { value: unknown }>>> {
  const { status, out, err } = await taizhang('figures', ...argv, '--json');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return (JSON.parse(out) as { figures: Readonly<Record<string, { value: unknown }>> }).figures;
}

function mapFile(sheets: unknown): string {
  const path = folder.path('对照.json');
  writeFileSync(path, typeof sheets === 'string' ? sheets : JSON.stringify({ sheets }));
  return path;
}

describe('taizhang map', () => {
  it('writes how a ledger is understood; given back as it is, it changes nothing', async () => {
    const path = folder.path('sample.json');
    const { status, out, err } = await taizhang('map', SAMPLE, '-o', path);
    expect({ status, out, err }).toEqual({ status: 0, out: `已写入 ${path}\n`, err: '' });
    const { sheets } = JSON.parse(readFileSync(path, 'utf8')) as { sheets: readonly object[] };
    expect(sheets[0]).toMatchObject({
      sheet: '三会一课',
      role: '会议台账',
      headerRow: 1,
      columns: { 会议时间: '会议时间', 备注: '备注' },
    });
    expect(await figuresOf(SAMPLE, '--map', path)).toEqual(await figuresOf(SAMPLE));
  });

  it('offers the likeliest ledger for a sheet nobody could read, and says where to look', async () => {
    const { status, out, err } = await taizhang('map', folder.path(ODD), '--lang', 'en');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({
      sheets: [
        {
          sheet: '三会一课',
          role: 'meeting',
          headerRow: 1,
          columns: { 日子: null, 啥会: null, 到会: null },
        },
      ],
    });
    expect(err).toBe('三会一课  no headings were recognized: check the mapping.\n');
  });
});

describe('--map', () => {
  const columns = { 日子: '会议时间', B: 'kind', 到会: '实到人数' };

  it('makes figures of a ledger that could not be read without it', async () => {
    const path = folder.path(ODD);
    expect((await taizhang('figures', path)).status).toBe(2);
    const map = mapFile([{ sheet: '三会一课', role: '会议台账', columns }]);
    const figures = await figuresOf(path, '--map', map);
    expect(figures['generalMeeting.count']?.value).toBe(1);
    expect(figures['allMeetings.attended']?.value).toBe(30);
  });

  it('is remembered by the report, so that a refresh needs no file', async () => {
    const [ledger, report] = [folder.path(ODD), folder.path('report.docx')];
    const map = mapFile([{ sheet: '三会一课', role: '会议台账', columns }]);
    expect((await taizhang('report', ledger, '-o', report, '--map', map)).status).toBe(0);
    const { status, out } = await taizhang('refresh', report, ledger, '--dry-run', '--json');
    expect(status).toBe(0);
    const { changes } = JSON.parse(out) as { changes: readonly { key: string; status: string }[] };
    expect(changes.find(({ key }) => key === 'generalMeeting.count')?.status).toBe('same');
  });

  it.each([
    { title: 'no JSON', sheets: '{', line: '对照.json 不是 JSON 文本' },
    { title: 'no sheets', sheets: '[]', line: '对照.json 里 sheets 写着“[]”，不认识。应为：{"sheets"' },
    { title: 'no sheet', sheets: [{ role: 'meeting' }], line: 'sheets[0].sheet 没有写。应为：{"sheets"' },
    {
      title: 'no role',
      sheets: [{ sheet: '甲' }],
      line: 'sheets[0].role 没有写。应为：会议台账 meeting、签到明细 attendance',
    },
    {
      title: 'a heading row that is none',
      sheets: [{ sheet: '甲', role: 'meeting', headerRow: '一' }],
      line: 'sheets[0].headerRow 写着“一”，不认识。应为：1。',
    },
    {
      title: 'a key nobody knows',
      sheets: [{ sheet: '甲', role: 'meeting', colums: {} }],
      line: 'sheets[0] 写着“colums”，不认识。应为：file sheet role headerRow kind columns。',
    },
    {
      title: 'a role nobody knows',
      sheets: [{ sheet: '甲', role: '账' }],
      line: 'sheets[0]（甲） 写着“账”，不认识。应为：会议台账 meeting、签到明细 attendance',
    },
    {
      title: 'a column the role does not have',
      sheets: [{ sheet: '甲', role: '党课台账', columns: { A: '等次' } }],
      line: 'sheets[0]（甲） 写着“等次”，不认识。应为：授课时间、计划时间',
    },
    {
      title: 'a kind nobody knows',
      sheets: [{ sheet: '甲', role: '会议台账', kind: '团课' }],
      line: 'sheets[0]（甲） 写着“团课”，不认识。应为：党员大会、支委会',
    },
  ])('$title ends with one line that names the entry and what is allowed', async ({ sheets, line }) => {
    const { status, out, err } = await taizhang('figures', SAMPLE, '--map', mapFile(sheets));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
