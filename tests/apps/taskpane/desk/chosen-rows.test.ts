import type { Asked } from '@/apps/taskpane/desk/desk';
import type { ChosenRows, FigureEffect } from '@/core/effect';
import { day, sheet } from '#tests/samples/grid-workbook';
import { accountOfSheets, newDesk, NOTHING_ASKED, sampleAccount, WRITTEN_AT } from './open-account';
import { SAMPLE_NAME } from './sample-files';

const HEADINGS = ['会议时间', '会议类型', '支部名称'];
const rows = (first: number, file = 'ledger.xlsx', last = first): ChosenRows => ({
  file,
  sheet: '三会一课',
  spans: [{ first, last }],
});
const textsOf = (effects: readonly FigureEffect[] = []): Readonly<Record<string, string>> =>
  Object.fromEntries(effects.map(({ key, before, after }) => [key, `${before ?? '—'} → ${after ?? '—'}`]));

describe('rows of a ledger', () => {
  test('are told with the figures that count them, and with what these would say', async () => {
    const { desk } = await sampleAccount();
    const chosen = rows(2, SAMPLE_NAME);
    const standing = await desk.rowStanding(chosen);
    const effect = await desk.rowEffect(chosen);
    expect(standing?.counting.map(({ key, text }) => [key, text])).toEqual(
      effect?.counting.map(({ key, before }) => [key, before]),
    );
    expect(textsOf(effect?.counting)).toMatchObject({ 'allMeetings.count': '58 次 → 57 次' });
  });

  test('nothing of a desk is changed by being asked', async () => {
    const { desk, overview } = await sampleAccount();
    await desk.rowEffect(rows(2, SAMPLE_NAME, 40));
    expect(await desk.ask(NOTHING_ASKED)).toEqual(overview);
  });

  const TWO_YEARS = [
    sheet('三会一课', [
      HEADINGS,
      [day('2020-05-06'), '党课', '甲支部'],
      [day('2020-06-06'), '党课', '甲支部'],
      [day('2021-03-05'), '党课', '乙支部'],
    ]),
  ];

  test.each<{ title: string; asked: Partial<Asked>; at: number; expected: Record<string, string> }>([
    {
      title: 'the year stays, though the last row of it goes',
      asked: {},
      at: 4,
      expected: { 'partyLecture.count': '1 次 → 0 次' },
    },
    {
      title: 'they are counted for the year that is asked',
      asked: { year: 2020 },
      at: 2,
      expected: { 'partyLecture.count': '2 次 → 1 次' },
    },
    {
      title: 'for the period',
      asked: { year: 2020, period: '2020-06' },
      at: 3,
      expected: { 'partyLecture.count': '1 次 → 0 次' },
    },
    {
      title: 'and for the branch, though its last row goes',
      asked: { branch: '乙支部' },
      at: 4,
      expected: { 'partyLecture.count': '1 次 → 0 次' },
    },
  ])('$title', async ({ asked, at, expected }) => {
    const { desk } = await accountOfSheets(TWO_YEARS, { ...NOTHING_ASKED, ...asked });
    expect(textsOf((await desk.rowEffect(rows(at)))?.counting)).toMatchObject(expected);
  });

  test('texts that were typed are laid over both', async () => {
    const { desk } = await accountOfSheets(TWO_YEARS, {
      ...NOTHING_ASKED,
      profile: new Map([['branch', '第一党支部']]),
    });
    const effect = await desk.rowEffect(rows(4));
    expect(textsOf(effect?.others)).not.toHaveProperty(['profile.branch']);
  });

  test('are none of a packet, which brings no rows', async () => {
    const { desk } = await accountOfSheets(TWO_YEARS);
    await desk.readPacket(await desk.packetText(WRITTEN_AT), NOTHING_ASKED);
    expect([await desk.rowStanding(rows(2)), await desk.rowEffect(rows(2))]).toEqual([null, null]);
  });

  test('are asked for in vain before anything was read', async () => {
    await expect(newDesk().rowStanding(rows(2))).rejects.toThrow('nothing was read yet');
    await expect(newDesk().rowEffect(rows(2))).rejects.toThrow('nothing was read yet');
  });
});
