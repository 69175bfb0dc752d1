import type { Asked } from '@/apps/taskpane/desk/desk';
import { day, sheet } from '#tests/samples/grid-workbook';
import { accountOfSheets, newDesk, NOTHING_ASKED, sampleAccount, textsOf } from './open-account';
import { recordOf } from './sample-record';

const SHEETS = [
  sheet('三会一课', [
    ['会议时间', '会议类型', '支部'],
    [day('2020-05-05'), '党课', '第一党支部'],
    [day('2021-02-05'), '党课', '第一党支部'],
    [day('2021-03-05'), '党课', '第二党支部'],
    [day('2021-08-05'), '党课', '第二党支部'],
  ]),
];
const likeFirst = recordOf({ period: '2021H1', branch: '第一党支部' });

interface AskCase {
  readonly title: string;
  readonly asked: Partial<Asked>;
  readonly scope: readonly [year: number, period: string, branch: string | null];
  readonly lectures: string;
}

describe('what is counted', () => {
  test.each<AskCase>([
    { title: 'the latest year', asked: {}, scope: [2021, '2021', null], lectures: '3' },
    { title: 'a year', asked: { year: 2020 }, scope: [2020, '2020', null], lectures: '1' },
    { title: 'a quarter', asked: { period: '2021Q1' }, scope: [2021, '2021Q1', null], lectures: '2' },
    {
      title: 'a quarter of another year than the one chosen',
      asked: { year: 2020, period: '2021Q1' },
      scope: [2020, '2020', null],
      lectures: '1',
    },
    {
      title: 'a branch',
      asked: { branch: '第二党支部' },
      scope: [2021, '2021', '第二党支部'],
      lectures: '2',
    },
    {
      title: 'what the document was written for',
      asked: { like: likeFirst },
      scope: [2021, '2021H1', '第一党支部'],
      lectures: '1',
    },
    {
      title: 'the document’s period, but all branches',
      asked: { like: likeFirst, branch: null },
      scope: [2021, '2021H1', null],
      lectures: '2',
    },
    {
      title: 'a branch that the ledger does not know gives way to all of them',
      asked: { like: recordOf({ branch: '第三党支部' }) },
      scope: [2021, '2021', null],
      lectures: '3',
    },
  ])('$title', async ({ asked, scope, lectures }) => {
    const { desk } = await accountOfSheets(SHEETS);
    const overview = await desk.ask({ ...NOTHING_ASKED, ...asked });
    expect([overview.year, overview.period, overview.branch]).toEqual(scope);
    expect(textsOf(overview, ['partyLecture.count'])).toEqual({ 'partyLecture.count': lectures });
  });

  test('the years and branches to choose from stay the same', async () => {
    const { desk, overview } = await accountOfSheets(SHEETS);
    const { years, branches } = await desk.ask({ ...NOTHING_ASKED, year: 2020, branch: '第一党支部' });
    expect([years, branches]).toEqual([
      [2021, 2020],
      ['第一党支部', '第二党支部'],
    ]);
    expect([overview.years, overview.branches]).toEqual([years, branches]);
  });

  test('a branch written with a space is the same branch', async () => {
    const { desk } = await accountOfSheets(SHEETS);
    const overview = await desk.ask({ ...NOTHING_ASKED, branch: '第一 党支部' });
    expect(textsOf(overview, ['partyLecture.count'])).toEqual({ 'partyLecture.count': '1' });
  });
});

describe('texts typed by the user', () => {
  const typed = new Map([['brand', '书香先锋']]);

  test('stand in the figures and the profile until they are taken back', async () => {
    const { desk } = await accountOfSheets(SHEETS);
    const brandOf = async (profile: Asked['profile']) => {
      const overview = await desk.ask({ profile });
      const line = overview.profile.find(({ name }) => name === 'brand');
      return [textsOf(overview, ['profile.brand'])['profile.brand'], line?.text];
    };
    expect(await brandOf(new Map())).toEqual(['', null]);
    expect(await brandOf(typed)).toEqual(['书香先锋', '书香先锋']);
    expect(await brandOf(new Map())).toEqual(['', null]);
  });

  test('go before the ledger’s, which comes back after them', async () => {
    const { desk, overview } = await sampleAccount();
    const scope = textsOf(overview, ['profile.scope']);
    expect(scope).toEqual({ 'profile.scope': '全馆' });
    const changed = await desk.ask({ profile: new Map([['scope', '馆本部']]) });
    expect(textsOf(changed, ['profile.scope'])).toEqual({ 'profile.scope': '馆本部' });
    expect(textsOf(await desk.ask(NOTHING_ASKED), ['profile.scope'])).toEqual(scope);
  });

  test('stay when another year is counted', async () => {
    const { desk } = await accountOfSheets(SHEETS, { profile: typed });
    const overview = await desk.ask({ year: 2020, profile: typed });
    expect(textsOf(overview, ['profile.brand', 'partyLecture.count'])).toEqual({
      'profile.brand': '书香先锋',
      'partyLecture.count': '1',
    });
  });
});

describe('wordings the document remembers', () => {
  const like = recordOf({
    phrases: [{ label: '评价', cases: ['- 党课次数>1：较多', '- 其他：较少'] }],
  });

  test('are figures as long as the document is followed', async () => {
    const { desk } = await accountOfSheets(SHEETS);
    const known = await desk.ask({ ...NOTHING_ASKED, like });
    const forgotten = await desk.ask(NOTHING_ASKED);
    expect([known, forgotten].map((overview) => textsOf(overview, ['phrase.评价']))).toEqual([
      { 'phrase.评价': '较多' },
      { 'phrase.评价': '∅' },
    ]);
  });
});

describe('nothing is answered before something was read', () => {
  test.each([
    ['a question', () => newDesk().ask(NOTHING_ASKED), 'nothing was read yet'],
    ['反查', () => newDesk().trace('partyLecture.count'), 'nothing was read yet'],
    ['a packet', () => newDesk().packetText(''), 'nothing was read yet'],
    [
      'a workbook of which nothing came',
      () => newDesk().countWorkbook(NOTHING_ASKED),
      'no workbook was started',
    ],
  ])('%s', async (_title, act, message) => {
    await expect(act()).rejects.toThrow(new RangeError(message));
  });

  test('but blank ledgers are given', async () => {
    const { title, sheets } = await newDesk().template(2023);
    expect(title).toBe('2023年党支部工作台账');
    expect(sheets.map(({ name }) => name)).toContain('三会一课');
  });
});
