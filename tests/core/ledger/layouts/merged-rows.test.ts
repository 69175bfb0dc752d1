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
      says: [],
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
