import { fieldText, readLedger, type Sheet, type SheetMapping } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet, workbook, type Given } from '#tests/samples/grid-workbook';

/** `meeting 3/5 generalMeeting 25` for each row of each table. */
function rowsOf(one: Sheet, said: Partial<SheetMapping>): readonly string[] {
  const mapping = {
    file: '',
    sheet: one.name,
    role: 'meeting',
    headerRow: null,
    kind: null,
    columns: [],
    ...said,
  };
  const { tables } = readLedger([workbook([one])], partyBranch.ledger, {
    year: 2021,
    mappings: { said: [mapping], recorded: [] },
  });
  return tables.flatMap(({ role, columns, records }) => {
    const attended = columns.findIndex(({ name }) => name === 'attended');
    return records.map(({ date, kinds, fields }) =>
      [
        role,
        `${String(date?.month)}/${String(date?.day)}`,
        ...kinds,
        fieldText(fields[attended]) || '-',
      ].join(' '),
    );
  });
}

describe('what is said of layouts', () => {
  it('a column of ticks that is set to none is none', () => {
    const ticks = sheet('记录', [
      ['会议时间', '党员大会', '党课', '实到人数'],
      [day('2021-03-05'), '√', '√', 25],
      [day('2021-04-05'), null, '√', 20],
    ]);
    expect(rowsOf(ticks, { columns: [{ heading: '党课', name: null }] })).toEqual([
      'meeting 3/5 generalMeeting 25',
      'meeting 4/5 20',
    ]);
  });

  const TWO_TABLES = sheet('台账', [
    ['会议时间', '会议类型', '到会的'],
    [day('2021-03-05'), '党员大会', 25],
    [],
    ['民主评议'],
    ['姓名', '评议结果'],
    ['贺知新', '优秀'],
  ]);

  it.each([
    { title: 'a column that stands in one table', columns: [{ heading: '到会的', name: 'attended' }] },
    { title: 'a role that one table has', columns: [] },
  ])('$title says nothing of the others', ({ columns }) => {
    const rows = rowsOf(TWO_TABLES, { columns });
    expect(rows[0]).toBe(`meeting 3/5 generalMeeting ${columns.length === 0 ? '-' : '25'}`);
    expect(rows[1]).toContain('appraisal');
  });

  const TWO_ROWS: readonly (readonly Given[])[] = [
    ['日子', '性质', '人头', null],
    [null, null, '该来', '来了'],
    [day('2021-03-05'), '党员大会', 27, 25],
  ];
  const merges = [
    { top: 1, left: 1, bottom: 2, right: 1 },
    { top: 1, left: 2, bottom: 2, right: 2 },
    { top: 1, left: 3, bottom: 1, right: 4 },
  ];
  const columns = [
    { heading: '日子', name: 'heldDate' },
    { heading: '性质', name: 'kind' },
    { heading: '来了', name: 'attended' },
  ];

  it.each([{ headerRow: null }, { headerRow: 1 }, { headerRow: 2 }])(
    'two rows of headings nobody knows are one, said to stand in row $headerRow',
    ({ headerRow }) => {
      expect(rowsOf(sheet('记录', TWO_ROWS, { merges }), { headerRow, columns })).toEqual([
        'meeting 3/5 generalMeeting 25',
      ]);
    },
  );

  it('the lower row of headings that were recognized is meant as well', () => {
    const known = sheet(
      '记录',
      [
        ['会议时间', '会议类型', '人数', null],
        [null, null, '应到', '来了'],
        [day('2021-03-05'), '党员大会', 27, 25],
      ],
      { merges },
    );
    const said = { headerRow: 2, columns: [{ heading: '来了', name: 'attended' }] };
    expect(rowsOf(known, said)).toEqual(['meeting 3/5 generalMeeting 25']);
  });
});
