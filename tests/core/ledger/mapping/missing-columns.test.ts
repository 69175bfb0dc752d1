import { sheet } from '#tests/samples/grid-workbook';
import { read } from '../read';

interface MissingCase {
  readonly title: string;
  readonly name: string;
  readonly rows: Parameters<typeof sheet>[1];
  readonly found: readonly (readonly [code: string, missing: string])[];
}

test.each<MissingCase>([
  {
    title: 'a list of those who signed',
    name: '三会一课',
    rows: [
      ['序号', '姓名', '签到'],
      [1, '张三', '√'],
    ],
    found: [['sheet.unread', '会议时间、会议类型']],
  },
  {
    title: 'meetings without day and kind',
    name: '三会一课',
    rows: [
      ['序号', '会议主题', '应到', '实到'],
      [1, '学习', 27, 25],
    ],
    found: [['sheet.unread', '会议时间、会议类型']],
  },
  {
    title: 'meetings in a sheet that does not say so',
    name: 'Sheet1',
    rows: [
      ['序号', '会议主题', '应到', '实到'],
      [1, '学习', 27, 25],
    ],
    found: [['table.unsure', '会议时间、会议类型']],
  },
  {
    title: 'nothing that is a heading',
    name: '三会一课',
    rows: [
      ['开会的日子', '讲了什么'],
      ['三月', '甲'],
    ],
    found: [['sheet.unread', '']],
  },
  {
    title: 'a table of something else',
    name: 'Sheet1',
    rows: [
      ['序号', '姓名', '爱好'],
      [1, '张三', '书法'],
    ],
    found: [['table.other', '']],
  },
])('what the headings lack is named: $title', ({ name, rows, found }) => {
  const { findings } = read(sheet(name, rows));
  expect(findings.map(({ code, fields }) => [code, fields['missing'] ?? ''])).toEqual(found);
});
