import type { Sheet } from '@/core/ledger';
import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { accountOf, bookOf, meetings, shown } from './party-account';

const lecture = (iso: string, topic: string) => [day(iso), '党课', topic, 27, 25, 2, null];

function lectures(...rows: readonly (readonly Given[])[]): Sheet {
  return sheet('党课', [['授课时间', '党课题目', '授课人', '学时', '补课人数'], ...rows]);
}

describe('a lecture in two ledgers', () => {
  const book = bookOf(
    meetings(lecture('2021-03-05', '甲'), lecture('2021-06-04', '乙')),
    lectures([day('2021-03-05'), '甲（上）', '贺知新', 2, 3], [day('2021-09-03'), '丙', '岑思远', 1.5, null]),
  );

  it('counts once; one that only the second ledger has counts too', () => {
    expect(shown(book.get('partyLecture.count'))).toEqual({
      value: 3,
      text: '3',
      rows: ['三会一课!2', '三会一课!3', '党课!3'],
      excluded: ['党课!2 repeated 三会一课!2'],
    });
    expect(book.get('allMeetings.count')?.value).toBe(3);
  });

  it('takes hours from the second ledger', () => {
    expect(shown(book.get('partyLecture.hours'))).toMatchObject({
      value: 3.5,
      rows: ['三会一课!2', '党课!3'],
      excluded: ['党课!2 repeated 三会一课!2', '三会一课!3 valueUnknown'],
    });
  });

  it('takes no head count of the second ledger where the first one has its own', () => {
    expect(book.get('partyLecture.attended')?.value).toBe(50);
  });

  it('takes make-ups only the second ledger knows', () => {
    const unknowing = sheet('三会一课', [
      ['会议时间', '会议类型'],
      [day('2021-03-05'), '党课'],
    ]);
    const makeUps = bookOf(unknowing, lectures([day('2021-03-05'), '甲', '贺知新', 2, 3]));
    expect(shown(makeUps.get('makeUp.count'))).toMatchObject({ value: 3, rows: ['三会一课!2'] });
  });

  it('two lectures on one day are two', () => {
    const two = bookOf(
      meetings(lecture('2021-03-05', '甲'), lecture('2021-03-05', '乙')),
      lectures([day('2021-03-05'), '甲', '贺知新', 2], [day('2021-03-05'), '乙', '岑思远', 1]),
    );
    expect(two.get('partyLecture.count')?.value).toBe(2);
    expect(two.get('partyLecture.hours')?.value).toBe(3);
  });
});

describe('a meeting written down twice', () => {
  const heading = ['序号', '会议时间', '会议类型', '主题', '党小组', '实到人数'];
  const groupMeeting = (number: number, group: string, attended: number | null) => [
    number,
    day('2021-03-05'),
    '党小组会',
    '学习',
    group,
    attended,
  ];

  it.each([
    {
      title: 'the same row under another running number counts once',
      second: groupMeeting(2, '一组', 9),
      value: 1,
    },
    { title: 'another group counts', second: groupMeeting(2, '二组', 9), value: 2 },
    { title: 'another head count is another meeting', second: groupMeeting(2, '一组', 8), value: 2 },
  ])('$title', ({ second, value }) => {
    const book = bookOf(sheet('三会一课', [heading, groupMeeting(1, '一组', 9), second]));
    expect(book.get('groupMeeting.count')?.value).toBe(value);
  });

  it('a second ledger with the same meetings counts once and is named', () => {
    const { figures: book, findings } = accountOf([
      meetings(lecture('2021-03-05', '甲')),
      sheet('党课记录', [
        ['会议时间', '会议类型', '主题', '学时'],
        [day('2021-03-05'), '党课', '甲', 2],
      ]),
    ]);
    expect(shown(book.get('partyLecture.count'))).toMatchObject({
      value: 1,
      excluded: ['党课记录!2 repeated 三会一课!2'],
    });
    expect(book.get('partyLecture.hours')?.value).toBe(2);
    expect(findings.map(({ code, sheet: name }) => `${code} ${name}`)).toEqual([
      'sheet.duplicateOfOther 党课记录',
    ]);
  });

  it('a cancelled meeting does not make its repetition fall out', () => {
    const cancelled = [day('2021-03-05'), '党课（延期）', '甲', 27, 25, 2, null];
    const book = bookOf(meetings(cancelled, cancelled, lecture('2021-03-05', '甲')));
    expect(shown(book.get('partyLecture.count'))).toMatchObject({ value: 1, rows: ['三会一课!4'] });
  });
});
