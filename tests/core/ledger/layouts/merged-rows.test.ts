import { sheet, type Given } from '#tests/samples/grid-workbook';
import { codes, told } from './told';

/** A column, and the last of the rows it is merged over; the first is row 2. */
type Run = readonly [column: number, last: number];

const HEADING = ['序号', '会议时间', '会议类型', '主题', '应到人数', '实到人数'];

describe('cells merged down over the rows of meetings', () => {
  const ledger = (merged: readonly Run[], ...rows: readonly (readonly Given[])[]) =>
    sheet('三会一课', [HEADING, ...rows], {
      merges: merged.map(([column, bottom]) => ({ top: 2, left: column, bottom, right: column })),
    });

  it.each<{
    title: string;
    merged: readonly Run[];
    rows: readonly (readonly Given[])[];
    is: readonly string[];
    says: readonly string[];
  }>([
    {
      title: 'two topics of one meeting',
      merged: [
        [1, 3],
        [2, 3],
        [3, 3],
        [5, 3],
        [6, 3],
      ],
      rows: [
        [1, '2021-03-05', '党员大会', '一、学习', 27, 25],
        [null, null, null, '二、讨论', null, null],
        [2, '2021-04-06', '支委会', '研究', 5, 5],
      ],
      is: ['2021-3-5 generalMeeting 27/25/', '2021-4-6 committeeMeeting 5/5/'],
      says: ['row.goesOn D3'],
    },
    {
      title: 'two meetings of one day',
      merged: [
        [2, 3],
        [3, 3],
      ],
      rows: [
        [1, '2021-03-05', '党小组会', '一组', 9, 8],
        [2, null, null, '二组', 8, 8],
      ],
      is: ['2021-3-5 groupMeeting 9/8/', '2021-3-5 groupMeeting 8/8/'],
      says: [],
    },
    {
      title: 'the number expected, the same for all',
      merged: [[5, 4]],
      rows: [
        [1, '2021-03-05', '党员大会', '学习', 27, 25],
        [2, '2021-06-05', '党员大会', '学习', null, 26],
        [3, '2021-09-05', '党员大会', '学习', null, 27],
      ],
      is: [
        '2021-3-5 generalMeeting 27/25/',
        '2021-6-5 generalMeeting 27/26/',
        '2021-9-5 generalMeeting 27/27/',
      ],
      says: ['number.repeated E2'],
    },
    {
      title: 'numbers of two kinds on one day: of each, or of both together',
      merged: [
        [2, 3],
        [5, 3],
        [6, 3],
      ],
      rows: [
        [1, '2021-03-05', '党员大会', '学习', 27, 25],
        [2, null, '主题党日', '参观', null, null],
      ],
      is: ['2021-3-5 generalMeeting 27/25/', '2021-3-5 themePartyDay //'],
      says: ['number.mergedOnce E2', 'number.mergedOnce F2'],
    },
  ])('$title', ({ merged, rows, is, says }) => {
    const given = ledger(merged, ...rows);
    expect(told(given)).toEqual(is);
    expect(codes(given).filter((code) => !code.startsWith('date.text'))).toEqual(says);
  });
});

describe('words of their own under a merged date and merged numbers', () => {
  const MEETINGS = ['会议时间', '会议类型', '主题', '应到人数', '实到人数'];
  const LECTURES = ['授课时间', '党课题目', '授课人', '应到人数', '实到人数'];
  const over = (...columns: readonly number[]) =>
    columns.map((column) => ({ top: 2, left: column, bottom: 3, right: column }));

  it.each<{
    title: string;
    name: string;
    merged: readonly number[];
    rows: readonly (readonly Given[])[];
    is: readonly string[];
    says: readonly string[];
  }>([
    {
      title: 'another speaker is another lecture',
      name: '党课',
      merged: [1, 4, 5],
      rows: [LECTURES, ['2021-03-05', '上午', '张三', 20, 18], [null, '下午', '李四']],
      is: ['2021-3-5 partyLecture 20/18/', '2021-3-5 partyLecture //'],
      says: ['number.mergedOnce D2', 'number.mergedOnce E2'],
    },
    {
      title: 'the same speaker goes on',
      name: '党课',
      merged: [1, 4, 5],
      rows: [LECTURES, ['2021-03-05', '第一讲', '张三', 20, 18], [null, '第二讲', '张三']],
      is: ['2021-3-5 partyLecture 20/18/'],
      says: ['row.goesOn B3'],
    },
    {
      title: 'another place and chair are another meeting',
      name: '支委会',
      merged: [1, 5, 6],
      rows: [
        ['会议时间', '地点', '主题', '主持人', '应到人数', '实到人数'],
        ['2021-03-05', '一楼', '甲', '张三', 5, 5],
        [null, '二楼', '乙', '李四'],
      ],
      is: ['2021-3-5 committeeMeeting 5/5/', '2021-3-5 committeeMeeting //'],
      says: ['number.mergedOnce E2', 'number.mergedOnce F2'],
    },
    {
      title: 'another chair alone is another meeting',
      name: '支委会',
      merged: [1, 4, 5],
      rows: [
        ['会议时间', '主题', '主持人', '应到人数', '实到人数'],
        ['2021-03-05', '甲', '张三', 5, 5],
        [null, '乙', '李四'],
      ],
      is: ['2021-3-5 committeeMeeting 5/5/', '2021-3-5 committeeMeeting //'],
      says: ['number.mergedOnce D2', 'number.mergedOnce E2'],
    },
    {
      title: 'a status of its own',
      name: '三会一课',
      merged: [1, 2, 4, 5],
      rows: [
        [...MEETINGS, '状态'],
        ['2021-03-05', '党员大会', '甲', 27, 25, '已召开'],
        [null, null, '乙', null, null, '取消'],
      ],
      is: ['2021-3-5 generalMeeting 27/25/', '2021-3-5 generalMeeting // notHeld'],
      says: ['number.mergedOnce D2', 'number.mergedOnce E2', 'row.notHeld F3'],
    },
    {
      title: 'a remark that it was called off',
      name: '三会一课',
      merged: [1, 2, 4, 5],
      rows: [
        [...MEETINGS, '备注'],
        ['2021-03-05', '党员大会', '甲', 27, 25],
        [null, null, '乙', null, null, '因故取消'],
      ],
      is: ['2021-3-5 generalMeeting 27/25/', '2021-3-5 generalMeeting // notHeld'],
      says: ['number.mergedOnce D2', 'number.mergedOnce E2', 'row.notHeld F3'],
    },
  ])('$title', ({ name, merged, rows, is, says }) => {
    const given = sheet(name, rows, { merges: over(...merged) });
    expect(told(given)).toEqual(is);
    expect(codes(given).filter((code) => !/^(?:date\.text|row\.alike)/.test(code))).toEqual(says);
  });
});
