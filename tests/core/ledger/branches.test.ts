import { assembleAccount, type Question } from '@/core/assemble';
import { NO_WORDS } from '@/core/figures';
import { branchesIn, type Sheet, type Workbook } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet, workbook } from '#tests/samples/grid-workbook';
import { HEADING, placed } from './read';

const account = (books: readonly Workbook[], question: Question = {}) =>
  assembleAccount(books, partyBranch, { year: 2021, ...question }, NO_WORDS, {
    year: 2022,
    month: 1,
    day: 10,
  });

describe('branches that no column tells', () => {
  const row = (topic: string) => [day('2021-03-05'), '党员大会', topic, 20, 18, 2];
  const one = (name: string, title: string | null, topic = '学习'): Sheet =>
    sheet(name, [...(title === null ? [] : [[title]]), HEADING, row(topic)]);

  it.each([
    { title: 'sheets', books: [workbook([one('机关支部', null), one('退休支部', null)])] },
    {
      title: 'titles',
      books: [
        workbook([
          one('Sheet1', '2021年机关党支部三会一课台账'),
          one('Sheet2', '中共某局退休支部委员会三会一课台账'),
        ]),
      ],
    },
    {
      title: 'files',
      books: [
        workbook([one('三会一课', null)], '机关支部.xlsx'),
        workbook([one('三会一课', null)], '退休支部.xlsx'),
      ],
    },
    {
      title: 'lines between the rows',
      books: [
        workbook([sheet('三会一课', [HEADING, ['一、机关支部'], row('甲'), ['二、退休支部'], row('甲')])]),
      ],
    },
  ])('are told by $title: all are added up, one can be chosen', ({ books }) => {
    const all = account(books);
    const names = branchesIn(all.ledger);
    expect(all.figures.get('generalMeeting.count')?.value).toBe(2);
    expect(all.findings.map(({ code }) => code)).toEqual(['branch.many']);
    expect(names).toHaveLength(2);
    const chosen = account(books, { branch: names[1] ?? '' });
    expect(chosen.figures.get('generalMeeting.count')?.value).toBe(1);
    expect(chosen.findings.map(({ code }) => code)).toEqual(['branch.chosen']);
  });

  it.each([
    {
      title: 'the same one in other words',
      names: ['中共某局机关第一支部三会一课', '机关第一党支部党课台账'],
    },
    { title: 'no branch', names: ['各支部三会一课台账', '党支部党课台账'] },
    { title: 'a kind of branch', names: ['标准化党支部建设台账', '先进党支部台账'] },
  ])('$title: nothing is told', ({ names }) => {
    const sheets = names.map((title, index) => one(`Sheet${String(index)}`, title, String(index)));
    const { findings } = account([workbook(sheets)]);
    expect(findings.map(placed).filter((code) => code.startsWith('branch'))).toEqual([]);
  });

  it('a workbook that calls itself after one of those that rows elsewhere name is that one’s', () => {
    const lectures = sheet('党课', [
      ['授课时间', '党课题目', '授课人', '所在党支部'],
      [day('2021-06-28'), '七一', '贺知新', '机关支部'],
      [day('2021-06-29'), '八一', '贺知新', '退休支部'],
    ]);
    const profile = sheet('基本信息', [
      ['项目', '内容'],
      ['支部名称', '机关支部'],
    ]);
    const books = [
      workbook([lectures], '党课.xlsx'),
      workbook([one('三会一课', null), profile], '台账.xlsx'),
    ];
    const counts = ['机关支部', '退休支部'].map((branch) => {
      const { figures, findings } = account(books, { branch });
      return [figures.get('generalMeeting.count')?.value, findings.map(({ code }) => code)];
    });
    expect(counts).toEqual([
      [1, ['branch.chosen']],
      [0, ['branch.chosen']],
    ]);
  });

  it('a table that names none is told once a branch is chosen: all of it counts', () => {
    const lectures = sheet('党课', [
      ['授课时间', '党课题目', '授课人'],
      [day('2021-06-28'), '七一', '贺知新'],
    ]);
    const books = [workbook([one('机关支部', null), one('退休支部', null), lectures])];
    const { findings } = account(books, { branch: '机关支部' });
    expect(findings.map(({ code, sheet: name }) => `${code} ${name}`)).toEqual([
      'branch.chosen 机关支部',
      'branch.unnamed 党课',
    ]);
  });
});
