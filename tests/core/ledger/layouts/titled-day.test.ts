import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { HEADING } from '../read';
import { codes, told } from './told';

const SIGNED: readonly (readonly Given[])[] = [
  ['序号', '姓名', '签名'],
  [1, '贺知新', '贺知新'],
  [2, '岑思远', '岑思远'],
  [3, '尤若兰', '请假'],
  [4, '陆怀远'],
];
const TITLE = '2021年3月5日支部党员大会签到表';

interface Case {
  readonly title: string;
  readonly name: string;
  readonly rows: readonly (readonly Given[])[];
  /** Null: none is read. */
  readonly events: readonly string[] | null;
  readonly findings: readonly string[];
}

describe('a sign-in sheet whose title tells day and kind', () => {
  it.each<Case>([
    {
      title: 'is one meeting',
      name: 'Sheet1',
      rows: [[TITLE], ...SIGNED],
      events: ['2021-3-5 generalMeeting 4/2/1'],
      findings: ['layout.detail A2'],
    },
    {
      title: 'is one meeting by the name of the sheet',
      name: '3月5日支委会签到表',
      rows: SIGNED,
      events: ['2021-3-5 committeeMeeting 4/2/1'],
      findings: ['layout.detail A1', 'date.noYear A1'],
    },
    {
      title: 'may tell them in two lines',
      name: '签到',
      rows: [['党员大会签到表'], ['时间：2021-03-05', null, '地点：会议室'], ...SIGNED],
      events: ['2021-3-5 generalMeeting 4/2/1'],
      findings: ['layout.detail A3'],
    },
    {
      title: 'may have more numbers than names, and lines below',
      name: 'Sheet1',
      rows: [[TITLE], ...SIGNED, [5], [6], ['主持人', '岑思远'], ['注：签到表一式两份']],
      events: ['2021-3-5 generalMeeting 4/2/1'],
      findings: ['layout.detail A2'],
    },
    {
      title: 'counts whom another signed for, and tells it',
      name: 'Sheet1',
      rows: [[TITLE], ...SIGNED, [5, '石敬之', '代签']],
      events: ['2021-3-5 generalMeeting 5/3/1'],
      findings: ['layout.detail A2', 'attendance.signedByOther C7'],
    },
    {
      title: 'tells nothing sure where somebody’s signature is of nobody',
      name: 'Sheet1',
      rows: [[TITLE], ...SIGNED, [5, '石敬之', '孙']],
      events: ['2021-3-5 generalMeeting //'],
      findings: ['layout.detail A2', 'number.unreadable C7'],
    },
    {
      title: 'has no person in the line that counts them',
      name: 'Sheet1',
      rows: [[TITLE], ...SIGNED, ['应到4人，实到2人']],
      events: ['2021-3-5 generalMeeting 4/2/1'],
      findings: ['layout.detail A2'],
    },
    {
      title: 'of what was handed out is no meeting',
      name: 'Sheet1',
      rows: [['2021年3月5日党员大会选票领取签到表'], ...SIGNED],
      events: null,
      findings: ['table.other A1'],
    },
    {
      title: 'that nobody signed is told as not read',
      name: 'Sheet1',
      rows: [[TITLE], ['序号', '姓名', '签名'], [1, '贺知新'], [2, '岑思远']],
      events: null,
      findings: ['table.other A1'],
    },
    {
      title: 'of two days is told as not read',
      name: 'Sheet1',
      rows: [['3月5日、3月6日党员大会签到表'], ...SIGNED],
      events: null,
      findings: ['table.other A1'],
    },
    {
      title: 'with two columns of names is told as not read',
      name: 'Sheet1',
      rows: [
        [TITLE],
        ['序号', '姓名', '签名', '序号', '姓名', '签名'],
        [1, '贺知新', '贺知新', 2, '岑思远', '岑思远'],
      ],
      events: null,
      findings: ['sheet.unread A1'],
    },
  ])('$title', ({ name, rows, events, findings }) => {
    const made = sheet(name, rows);
    expect(codes(made)).toEqual(findings);
    expect(told(made).filter((event) => !event.startsWith('?'))).toEqual(events ?? []);
  });

  it('counts once beside the ledger of the meetings', () => {
    const ledger = sheet('三会一课', [HEADING, [day('2021-03-05'), '党员大会', '学习', 4, 2, 1]]);
    expect(told(ledger, sheet('Sheet1', [[TITLE], ...SIGNED]))).toEqual([
      '2021-3-5 generalMeeting 4/2/1',
      '2021-3-5 generalMeeting 4/2/1 repeated',
    ]);
  });
});
