import { readLedger, type Ledger, type Mappings, type Sheet, type SheetMapping } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet, workbook, type Given } from '#tests/samples/grid-workbook';
import { placed } from '../read';

const HEADING = ['日子', '性质', '到会', '应来'];
const ROWS: readonly (readonly Given[])[] = [
  [day('2021-03-05'), '党员大会', 25, 27],
  [day('2021-04-05'), '支委会', 5, 5],
];
const SHEET = sheet('记录', [HEADING, ...ROWS]);
const COLUMNS = [
  { heading: '日子', name: 'heldDate' },
  { heading: '性质', name: 'kind' },
  { heading: '到会', name: 'attended' },
];

function mapping(more: Partial<SheetMapping> = {}): SheetMapping {
  return { file: '', sheet: '记录', role: 'meeting', headerRow: null, kind: null, columns: COLUMNS, ...more };
}

function read(sheets: readonly Sheet[], mappings: Partial<Mappings>): Ledger {
  return readLedger([workbook(sheets)], partyBranch.ledger, {
    year: 2021,
    mappings: { said: [], recorded: [], ...mappings },
  });
}

/** `3/5 generalMeeting 25` for each row of each table. */
function rowsOf({ tables }: Ledger): readonly string[] {
  return tables.flatMap(({ columns, records }) => {
    const attended = columns.findIndex(({ name }) => name === 'attended');
    return records.map(({ date, kinds, fields }) => {
      const when = date === null ? '-' : `${String(date.month)}/${String(date.day)}`;
      return [when, ...kinds, JSON.stringify(fields[attended])].join(' ');
    });
  });
}

/** What is told of the sheet where nothing holds that is said of it. */
const OTHER = 'table.other A1 记录';
const READ = ['3/5 generalMeeting 25', '4/5 committeeMeeting 5'];

describe('sheets that people say something of', () => {
  it('is not read as a meeting ledger without it', () => {
    expect(read([SHEET], {}).sources[0]?.sheets[0]?.role).toBe('other');
  });

  it.each<{ title: string; said: SheetMapping; sheets?: readonly Sheet[]; expected: readonly string[] }>([
    { title: 'by identifiers', said: mapping(), expected: READ },
    {
      title: 'by the words people use',
      said: mapping({
        role: '三会一课',
        columns: [
          { heading: ' 日 子', name: '召开时间' },
          { heading: '性质', name: '会议类型' },
          { heading: '到会', name: '实到人数' },
        ],
      }),
      expected: READ,
    },
    {
      title: 'by letters',
      said: mapping({
        columns: [
          { heading: 'A', name: 'heldDate' },
          { heading: 'B列', name: 'kind' },
          { heading: 'c列', name: 'attended' },
        ],
      }),
      expected: READ,
    },
    {
      title: 'one kind for all rows',
      said: mapping({ kind: '党课' }),
      expected: ['3/5 partyLecture 25', '4/5 partyLecture 5'],
    },
    {
      title: 'headings below a line of several texts',
      said: mapping(),
      sheets: [sheet('记录', [['单位：某某', '填报人：某某'], HEADING, ...ROWS])],
      expected: READ,
    },
    {
      title: 'a named heading row',
      said: mapping({ headerRow: 3 }),
      sheets: [sheet('记录', [['性质', '到会', '日子'], ['甲', '乙', '丙'], HEADING, ...ROWS])],
      expected: READ,
    },
    {
      title: 'a column without a heading',
      said: mapping({ columns: [...COLUMNS.slice(0, 2), { heading: 'C', name: 'attended' }] }),
      sheets: [sheet('记录', [['日子', '性质'], ...ROWS])],
      expected: READ,
    },
    {
      title: 'another column than the heading would tell',
      said: mapping({
        columns: [
          { heading: '日期', name: null },
          { heading: '落款', name: 'heldDate' },
        ],
      }),
      sheets: [
        sheet('记录', [
          ['日期', '落款', '类型', '实到人数'],
          [day('2021-01-01'), day('2021-03-05'), '党员大会', 25],
        ]),
      ],
      expected: ['3/5 generalMeeting 25'],
    },
    {
      title: 'kinds as columns that are ticked',
      said: mapping({ columns: [COLUMNS[0], COLUMNS[2]].flatMap((column) => column ?? []) }),
      sheets: [
        sheet('记录', [
          ['日子', '党员大会', '支委会', '到会'],
          [day('2021-03-05'), '√', null, 25],
          [day('2021-04-05'), null, '√', 5],
        ]),
      ],
      expected: READ,
    },
    {
      title: 'kinds on lines between the rows',
      said: mapping({ columns: [COLUMNS[0], COLUMNS[2]].flatMap((column) => column ?? []) }),
      sheets: [
        sheet('记录', [
          ['日子', '到会'],
          ['一、党员大会'],
          [day('2021-03-05'), 25],
          ['二、支委会'],
          [day('2021-04-05'), 5],
        ]),
      ],
      expected: READ,
    },
    {
      title: 'a table of persons, brought together by meeting',
      said: mapping({
        role: '签到明细',
        columns: [
          { heading: '日子', name: '会议时间' },
          { heading: '性质', name: '会议类型' },
          { heading: '谁', name: '姓名' },
          { heading: '来没来', name: '出席情况' },
        ],
      }),
      sheets: [
        sheet('记录', [
          ['日子', '性质', '谁', '来没来'],
          [day('2021-03-05'), '党员大会', '贺知新', '出席'],
          [day('2021-03-05'), '党员大会', '顾怀远', '出席'],
        ]),
      ],
      expected: ['3/5 generalMeeting 2'],
    },
    {
      title: 'the one of two tables beside each other that has these headings',
      said: mapping({ headerRow: 1 }),
      sheets: [
        sheet('记录', [
          ['姓名', '评议等次', null, ...HEADING],
          ['贺知新', '优秀', null, ...(ROWS[0] ?? [])],
          ['顾怀远', '合格', null, ...(ROWS[1] ?? [])],
        ]),
      ],
      expected: READ,
    },
    {
      title: 'a sheet called a template',
      said: mapping({ sheet: '模板' }),
      sheets: [sheet('模板', [HEADING, ...ROWS])],
      expected: READ,
    },
  ])('reads $title', ({ said, sheets = [SHEET], expected }) => {
    const ledger = read(sheets, { said: [said] });
    expect(rowsOf(ledger)).toEqual(expected);
    expect(ledger.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('leaves a sheet out that is not to be read, and says so', () => {
    const ledger = read([SHEET], { said: [mapping({ role: 'ignore' })] });
    expect(ledger.tables).toEqual([]);
    expect(ledger.findings.map(placed)).toEqual(['sheet.ignored A1']);
  });

  it('leaves tables above and below a named heading row as they were recognized', () => {
    const stacked = sheet('记录', [
      ['姓名', '评议等次'],
      ['贺知新', '优秀'],
      HEADING,
      ...ROWS,
      ['调研时间', '调研报告', '意见建议'],
      [day('2021-05-01'), '是', 3],
    ]);
    const { sources } = read([stacked], { said: [mapping({ headerRow: 3 })] });
    expect(sources[0]?.sheets).toEqual([
      { name: '记录', role: 'appraisal', headerRow: 1, rows: 1 },
      { name: '记录', role: 'meeting', headerRow: 3, rows: 2 },
      { name: '记录', role: 'research', headerRow: 6, rows: 1 },
    ]);
  });

  it.each<{ title: string; said: SheetMapping; expected: readonly string[] }>([
    { title: 'no such sheet', said: mapping({ sheet: '别的' }), expected: ['map.sheetMissing  别的', OTHER] },
    { title: 'no such file', said: mapping({ file: 'b.xlsx' }), expected: ['map.sheetMissing  记录', OTHER] },
    {
      title: 'no such heading',
      said: mapping({ columns: [...COLUMNS, { heading: '地方', name: 'place' }] }),
      expected: ['map.columnMissing A1 地方'],
    },
    {
      title: 'an empty heading row',
      said: mapping({ headerRow: 9 }),
      expected: [OTHER, 'map.headerMissing A9 9'],
    },
    { title: 'no such role', said: mapping({ role: '账' }), expected: ['map.roleUnknown  账', OTHER] },
    {
      title: 'no such column of the role',
      said: mapping({ columns: [...COLUMNS, { heading: '应来', name: '应收' }] }),
      expected: ['map.columnUnknown  应收'],
    },
    { title: 'no such kind', said: mapping({ kind: '团课' }), expected: ['map.kindUnknown  团课'] },
  ])('tells of $title', ({ said, expected }) => {
    const { findings } = read([SHEET], { said: [said] });
    expect(findings.map(({ code, cell, value }) => `${code} ${cell} ${value}`)).toEqual(expected);
  });
});

describe('what the workbook says itself', () => {
  const OWN = '会议台账；日子=会议时间；性质=会议类型；到会=实到人数';
  const profile = (text: string, name = '基本信息') => sheet(name, [['表头对照：记录', text]]);

  it('is obeyed without being asked for, and is no text of the profile', () => {
    const ledger = read([profile(OWN), SHEET], {});
    expect(rowsOf(ledger)).toEqual(READ);
    expect(Array.from(ledger.profile.keys())).toEqual([]);
    expect(ledger.findings).toEqual([]);
  });

  it('tells of its faults at their cell', () => {
    const text = '会议台账；日子=开会；性质=会议类型；乱写';
    const { findings } = read(
      [
        profile(text),
        sheet('别的', [
          ['甲', '乙'],
          ['丙', '丁'],
        ]),
      ],
      {},
    );
    expect(findings.map(({ code, sheet: at, cell, value }) => `${code} ${at}!${cell} ${value}`)).toEqual([
      'map.unreadable 基本信息!B1 乱写',
      'map.columnUnknown 基本信息!B1 开会',
      'map.sheetMissing 基本信息!B1 记录',
      'table.other 别的!A1 别的',
    ]);
  });

  it.each<{ title: string; own: string | null; mappings: Partial<Mappings>; role: string; given: number }>([
    {
      title: 'what is said just now before the workbook',
      own: OWN,
      mappings: { said: [mapping({ role: 'roster', columns: [] })] },
      role: 'roster',
      given: 1,
    },
    {
      title: 'the workbook before a record',
      own: OWN,
      mappings: { recorded: [mapping({ role: 'roster', columns: [] })] },
      role: 'meeting',
      given: 0,
    },
    {
      title: 'a record where nobody else speaks',
      own: null,
      mappings: { recorded: [mapping()] },
      role: 'meeting',
      given: 1,
    },
  ])('puts $title, and keeps for a record what no workbook says', ({ own, mappings, role, given }) => {
    const ledger = read(own === null ? [SHEET] : [SHEET, profile(own)], mappings);
    expect(ledger.sources[0]?.sheets[0]?.role).toBe(role);
    expect(ledger.mappings.given).toHaveLength(given);
  });
});
