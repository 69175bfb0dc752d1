import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { read } from './read';
import { codes, told } from './layouts/told';

type Rows = readonly (readonly Given[])[];

const HEADING = ['会议时间', '会议类型', '主题', '组织部门'];
const MINE = '2021-1-8 generalMeeting //';

/** A row below a general meeting of the branch. */
const beside = (...cells: readonly Given[]) =>
  sheet('三会一课', [
    HEADING,
    [day('2021-01-08'), '党员大会', '学习', '党支部'],
    [day('2021-02-08'), ...cells],
  ]);

describe('rows of another organisation', () => {
  it.each<{ title: string; rows: Rows; expected: readonly string[]; found: readonly string[] }>([
    {
      title: 'a column says it',
      rows: [
        ['类别', '会议时间', '会议类型', '主题'],
        ['党支部', day('2021-01-08'), '党员大会', 'x'],
        ['团支部', day('2021-02-08'), '支部大会', 'x'],
        ['工会', day('2021-03-08'), '委员会', 'x'],
      ],
      expected: [MINE, '2021-2-8 generalMeeting // otherBody', '2021-3-8  // otherBody'],
      found: ['row.otherBody A3', 'row.otherBody A4'],
    },
    {
      title: 'a line above says it, until one of ours',
      rows: [
        ['时间', '会议类型', '主题'],
        ['党支部'],
        [day('2021-01-08'), '党员大会', 'x'],
        ['二、团支部'],
        [day('2021-02-08'), '支部大会', 'x'],
        [day('2021-03-08'), '支委会', 'x'],
        ['工会'],
        [day('2021-03-09'), '主题党日', 'x'],
        ['党支部'],
        [day('2021-04-08'), '支委会', 'x'],
      ],
      expected: [
        MINE,
        '2021-2-8 generalMeeting // otherBody',
        '2021-3-8 committeeMeeting // otherBody',
        '2021-3-9 themePartyDay // otherBody',
        '2021-4-8 committeeMeeting //',
      ],
      found: ['row.otherBody A5', 'row.otherBody A6', 'row.otherBody A8'],
    },
    {
      title: 'the branch is none of the Party, and none among several',
      rows: [
        ['支部名称', '会议时间', '会议类型', '主题'],
        ['第一党支部', day('2021-01-08'), '党员大会', 'x'],
        ['机关团支部', day('2021-02-08'), '支部大会', 'x'],
      ],
      expected: [MINE, '2021-2-8 generalMeeting // otherBody'],
      found: ['row.otherBody A3'],
    },
  ])('$title', ({ rows, expected, found }) => {
    expect(told(sheet('会议记录', rows))).toEqual(expected);
    expect(codes(sheet('会议记录', rows))).toEqual(found);
  });

  it.each([
    { kind: '工会主题党日', found: 'row.otherBody B3' },
    { kind: '团支部组织生活会', found: 'row.otherBody B3' },
    { kind: '支委会', body: '校团委', found: 'row.otherBody D3' },
    { kind: '支委会', body: '妇委会', found: 'row.otherBody D3' },
    { kind: '主题党日', body: '少先队大队部', found: 'row.otherBody D3' },
  ])('“$kind” is left out and named', ({ kind, body, found }) => {
    expect(codes(beside(kind, '学习', body ?? null))).toEqual([found]);
  });

  it.each([
    { kind: '主题党日', topic: '与工会联合开展主题党日' },
    { kind: '主题党日', topic: '团支部' },
    { kind: '党支部与团支部联合主题党日', topic: '学习' },
    { kind: '党员大会暨工会会员大会', topic: '学习' },
    { kind: '支委会', topic: '工会', body: '青山集团支部' },
    { kind: '支委会', topic: '学习', body: '机关工会党支部' },
    { kind: '主题党日', topic: '学习', body: '党支部、工会' },
  ])('“$kind” about “$topic” counts', ({ kind, topic, body }) => {
    const given = beside(kind, topic, body ?? null);
    expect(read(given).findings).toEqual([]);
    expect(read(given).tables[0]?.records.map(({ excluded }) => excluded)).toEqual([null, null]);
  });
});
