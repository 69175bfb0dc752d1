import type { AccountDesk } from '@/apps/taskpane/desk/account-desk';
import type { Asked, ReportChoice } from '@/apps/taskpane/desk/desk';
import { tagOf, type Mark } from '@/core/marks';
import { marksIn, type ReportDocument } from '@/core/report';
import { newDesk, NOTHING_ASKED, sampleAccount, WRITTEN_AT } from './open-account';

const ANNEXED: ReportChoice = {
  narrative: { name: 'work-report', text: null },
  annex: true,
  definitions: false,
  chart: null,
  keepsPersons: false,
  writtenAt: WRITTEN_AT,
};

function ownReport(sentence: string): ReportChoice {
  const lines = ['# {{报告年度}}年小结', sentence, '【措辞】评价', '- 党课次数>4：较多', '- 其他：较少'];
  return { ...ANNEXED, annex: false, narrative: { name: '小结.txt', text: lines.join('\n') } };
}

/** A desk that read the ledger, and one that got its packet. */
async function bothSides(asked: Asked): Promise<readonly [AccountDesk, AccountDesk]> {
  const { desk } = await sampleAccount(asked);
  const other = newDesk();
  await other.readPacket(await desk.packetText(WRITTEN_AT), NOTHING_ASKED);
  return [desk, other];
}

/** The marks of a report as they stand in a document, some of them with a text of somebody's hand. */
function standing(report: ReportDocument, edited: readonly number[]): readonly Mark[] {
  return marksIn(report).map(({ key, label, text }, index) => ({
    index,
    tag: tagOf(key),
    title: label,
    text: edited.includes(index) ? '99' : text,
  }));
}

const questions: readonly (readonly [title: string, asked: Asked])[] = [
  ['a year', NOTHING_ASKED],
  ['a quarter', { ...NOTHING_ASKED, period: '2021Q2' }],
  [
    'a branch, with a text that was typed',
    { branch: '青禾县图书馆党支部', profile: new Map([['brand', '甲']]) },
  ],
];

describe.each(questions)('%s', (_title, asked) => {
  let sides: readonly [AccountDesk, AccountDesk];
  beforeAll(async () => {
    sides = await bothSides(asked);
  });

  /** What the desk with the packet answers, beside what the other one does. */
  async function answers<Value>(
    ask: (desk: AccountDesk) => Promise<Value>,
  ): Promise<readonly [Value, Value]> {
    const [here, there] = sides;
    return [await ask(there), await ask(here)];
  }

  test('the overview says the same, but can’t be counted otherwise', async () => {
    const [there, here] = await Promise.all([sides[1].ask(NOTHING_ASKED), sides[0].ask(asked)]);
    const { sources, year, branch } = here;
    expect(there).toEqual({
      ...here,
      isFixed: true,
      takenAt: WRITTEN_AT,
      mappable: [],
      years: [year],
      branches: branch === null ? [] : [branch],
      sources: sources.map((source) => ({ ...source, sheets: [] })),
    });
  });

  test.each([
    ['the pack’s report with annexes', ANNEXED],
    ['a report of one’s own', ownReport('党课{{党课次数}}次，共{{党课学时}}学时，{{评价}}，{{没有的}}。')],
  ])('%s is the same', async (_name, choice) => {
    const [there, here] = await answers((desk) => desk.writeReport(choice));
    expect(there).toEqual(here);
    expect(marksIn(here.report).map(({ key }) => key)).toContain('partyLecture.count');
  });

  test('a refresh plans the same', async () => {
    const { report, record } = await sides[0].writeReport(ANNEXED);
    const last = { ...record, figures: record.figures.map((figure) => ({ ...figure, text: '3' })) };
    const marks = standing(report, [2, 5]);
    const [there, here] = await answers((desk) =>
      desk.planRefresh(marks, { state: 'present', record: last }, { edited: 'overwrite' }, WRITTEN_AT),
    );
    expect(there).toEqual(here);
    expect(here.edits.map(({ index }) => index)).toEqual([2, 5]);
  });

  test('反查 and single figures are the same', async () => {
    const { figures } = await sides[0].ask(asked);
    for (const { key } of figures) {
      const [there, here] = await answers(async (desk) => [
        await desk.trace(key),
        await desk.takeFigure(key, WRITTEN_AT),
      ]);
      expect(there).toEqual(here);
    }
    expect(figures.length).toBeGreaterThan(60);
  });
});

test('a report that asks for parts of the year is the same', async () => {
  const choice = ownReport('一季度党课{{党课次数@一季度}}次，5月{{党课学时@2021-05}}学时。');
  const [here, there] = await bothSides(NOTHING_ASKED);
  const { report, findings } = await here.writeReport(choice);
  expect(marksIn(report).map(({ key, text }) => `${key} ${text}`)).toEqual([
    'report.year 2021',
    'partyLecture.count@2021Q1 1',
    'partyLecture.hours@2021-05 1.5',
  ]);
  expect(await there.writeReport(choice)).toMatchObject({ report, findings });
});

test('on a packet, texts can be typed; another year can’t be asked for', async () => {
  const [, desk] = await bothSides(NOTHING_ASKED);
  const overview = await desk.ask({ year: 2020, period: '2020Q1', profile: new Map([['brand', '新品牌']]) });
  expect([overview.year, overview.period]).toEqual([2021, '2021']);
  expect(overview.profile.find(({ name }) => name === 'brand')?.text).toBe('新品牌');
  const back = await desk.ask(NOTHING_ASKED);
  expect(back.profile.find(({ name }) => name === 'brand')?.text).toBe('书香先锋');
});

test.each([
  ['no packet', 'hello', 'packet.unreadable'],
  ['half of one', '{"taizhang":"packet","version":1,', 'packet.damaged'],
  ['one of a later version', '{"taizhang":"packet","version":2}', 'packet.newer'],
])('%s is refused', async (_title, text, code) => {
  await expect(newDesk().readPacket(text, NOTHING_ASKED)).rejects.toMatchObject({ code });
});
