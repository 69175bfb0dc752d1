import type { ReadProgress } from '@/core/ledger';
import type { ChosenFile } from '@/apps/taskpane/desk/desk';
import { newDesk, NOTHING_ASKED, textsOf } from './open-account';
import { meetingsFile, sampleFile, SAMPLE_NAME, tableFile } from './sample-files';

const spring = meetingsFile('上半年.xlsx', ['2021-03-05', '党课'], ['2021-04-05', '支委会']);
const autumn = meetingsFile('下半年.xlsx', ['2021-09-05', '党课'], ['2021年2月30日', '党课']);

async function read(files: readonly ChosenFile[]) {
  const told: ReadProgress[] = [];
  const overview = await newDesk().readFiles(files, NOTHING_ASKED, (progress) => told.push(progress));
  return { overview, shares: told.map(({ done, total }) => done / total) };
}

describe('the bundled ledger', () => {
  test('comes to its figures', async () => {
    const { overview } = await read([sampleFile()]);
    const expected = {
      'report.year': '2021',
      'generalMeeting.count': '6',
      'committeeMeeting.count': '12',
      'partyLecture.hours': '9',
      'allMeetings.attendanceRate': '92.6%',
      'democraticLifeMeeting.date': '1月21日',
      上半年主题党日次数: '六',
      'phrase.意见建议办理情况': '其余正在抓紧推进',
    };
    expect(textsOf(overview, Object.keys(expected))).toEqual(expected);
    expect(overview).toMatchObject({
      year: 2021,
      period: '2021',
      branch: null,
      years: [2021],
      branches: ['青禾县图书馆党支部'],
      isFixed: false,
      reminders: [{ rule: 'makeUp.owed' }],
      narratives: [
        { name: 'work-report', label: '述职报告' },
        { name: 'period-summary', label: '阶段小结' },
      ],
    });
    expect(overview.sources.map(({ file }) => file)).toEqual([SAMPLE_NAME]);
    expect(overview.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'row.notHeld L40',
      'kind.multiple B50',
      'sheet.duplicateOfOther A1',
    ]);
  });

  test('counts by month add up to those of the year', async () => {
    const { months } = (await read([sampleFile()])).overview;
    expect(months?.months).toHaveLength(12);
    const sums = months?.columns.map(({ heading, isTotal, ofMonth, ofPeriod }) => ({
      heading,
      isTotal,
      sum: ofMonth.reduce<number>((all, count) => all + (count ?? 0), 0),
      ofPeriod,
    }));
    expect(sums).toEqual([
      { heading: '党员大会', isTotal: false, sum: 6, ofPeriod: 6 },
      { heading: '支委会', isTotal: false, sum: 12, ofPeriod: 12 },
      { heading: '党小组会', isTotal: false, sum: 24, ofPeriod: 24 },
      { heading: '党课', isTotal: false, sum: 5, ofPeriod: 5 },
      { heading: '主题党日', isTotal: false, sum: 12, ofPeriod: 12 },
      { heading: '组织生活', isTotal: true, sum: 58, ofPeriod: 58 },
    ]);
  });
});

interface FilesCase {
  readonly title: string;
  readonly files: readonly ChosenFile[];
  readonly sources: readonly string[];
  readonly lectures: string;
}

test.each<FilesCase>([
  { title: 'one file', files: [spring], sources: ['上半年.xlsx'], lectures: '1' },
  {
    title: 'two files count together',
    files: [spring, autumn],
    sources: ['上半年.xlsx', '下半年.xlsx'],
    lectures: '2',
  },
  {
    title: 'the same content under another name counts once',
    files: [spring, autumn, { ...spring, name: '副本.xlsx' }],
    sources: ['上半年.xlsx', '下半年.xlsx'],
    lectures: '2',
  },
])('$title; progress only grows, up to 1', async ({ files, sources, lectures }) => {
  const { overview, shares } = await read(files);
  expect(overview.sources.map(({ file }) => file)).toEqual(sources);
  expect(textsOf(overview, ['partyLecture.count'])).toEqual({ 'partyLecture.count': lectures });
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
});

test('a finding names the file it is in', async () => {
  const { overview } = await read([spring, autumn]);
  const impossible = overview.findings.filter(({ code }) => code === 'date.impossible');
  expect(impossible.map(({ file, cell }) => `${file} ${cell}`)).toEqual(['下半年.xlsx A3']);
});

const broken: ChosenFile = { name: '断.xlsx', bytes: spring.bytes.slice(0, -40) };
const contacts = tableFile('通讯录.xlsx', ['姓名', '电话'], ['方远舟', '13']);

test.each<{ readonly title: string; readonly files: readonly ChosenFile[]; readonly failure: object }>([
  {
    title: 'a file that is cut off',
    files: [broken],
    failure: { code: 'file.damaged', fields: { file: '断.xlsx' }, others: [] },
  },
  {
    title: 'a text file',
    files: [{ name: '说明.xlsx', bytes: new TextEncoder().encode('会议时间') }],
    failure: { code: 'file.notXlsx', fields: { file: '说明.xlsx', found: 'text' } },
  },
  {
    title: 'a workbook without a ledger',
    files: [contacts],
    failure: { code: 'file.noLedger', fields: { file: '通讯录.xlsx' } },
  },
  {
    title: 'several files, each for its own reason,',
    files: [broken, { name: '说明.txt', bytes: new TextEncoder().encode('会议时间') }, contacts],
    failure: {
      code: 'file.damaged',
      fields: { file: '断.xlsx' },
      others: [
        { code: 'file.notXlsx', fields: { file: '说明.txt', found: 'text' } },
        { code: 'file.noLedger', fields: { file: '通讯录.xlsx' } },
      ],
    },
  },
  {
    title: 'two of them',
    files: [contacts, tableFile('工资.xlsx', ['姓名', '工资'], ['方远舟', '1'])],
    failure: { code: 'file.noLedger', fields: { file: '通讯录.xlsx、工资.xlsx' } },
  },
])('$title can’t be read', async ({ files, failure }) => {
  await expect(read(files)).rejects.toMatchObject(failure);
});

test('a workbook without a ledger beside one with a ledger does no harm', async () => {
  const { overview } = await read([contacts, spring]);
  expect(textsOf(overview, ['partyLecture.count'])).toEqual({ 'partyLecture.count': '1' });
});

test('files that can’t be read are named beside what the others say, also when it is counted anew', async () => {
  const desk = newDesk();
  const picture = { name: '合影.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) };
  const overview = await desk.readFiles([broken, spring, picture], NOTHING_ASKED, () => undefined);
  const unread = [
    { code: 'file.damaged', fields: { file: '断.xlsx' } },
    { code: 'file.notXlsx', fields: { file: '合影.jpg', found: 'jpeg' } },
  ];
  expect(overview.sources.map(({ file }) => file)).toEqual(['上半年.xlsx']);
  expect(textsOf(overview, ['partyLecture.count'])).toEqual({ 'partyLecture.count': '1' });
  expect(overview.unread).toEqual(unread);
  expect((await desk.ask({ ...NOTHING_ASKED, period: '2021Q1' })).unread).toEqual(unread);
});

test('a ledger of separated values is counted like one of Excel', async () => {
  const text = '会议时间,会议类型\n2021-03-05,党课\n2021-04-06,党课\n';
  const { overview } = await read([{ name: '党课.csv', bytes: new TextEncoder().encode(text) }]);
  expect(textsOf(overview, ['partyLecture.count'])).toEqual({ 'partyLecture.count': '2' });
});
