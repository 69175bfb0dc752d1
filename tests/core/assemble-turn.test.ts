import { assembleReport } from '@/core/assemble';
import { assembleTurn, settleTurn, withLiveYears } from '@/core/assemble-turn';
import type { EditOutcome, Mark } from '@/core/marks';
import { marksIn, parseNarrative } from '@/core/report';
import { partyBranch } from '@/packs/party-branch';
import { marksOf } from '#tests/core/marks/refresh-samples';
import { accountOfTemplate } from '#tests/packs/party-branch/sample-account';
import { nextYearLedger } from '#tests/samples/next-year-ledger';
import { sampleLedger } from '#tests/samples/sample-ledger';

const NARRATIVE = '# 小结\n{{报告年度}}年党小组会{{党小组会次数}}次，{{主题党日次数}}次。\n';
const [LAST_YEAR, NOW] = ['2022-01-10T00:00:00.000Z', '2023-01-10T00:00:00.000Z'];

async function turning() {
  const narrative = parseNarrative(NARRATIVE, '小结');
  const before = await accountOfTemplate(sampleLedger());
  const options = { annex: false, writtenAt: LAST_YEAR };
  const { report, record } = assembleReport(before, narrative, partyBranch, options);
  const marks: readonly Mark[] = marksOf(marksIn(report).map(({ key, text }) => [key, text]));
  const document = { marks, reading: { state: 'present', record }, paragraphs: [] } as const;
  const account = await accountOfTemplate(nextYearLedger());
  return { account, document, record, turn: assembleTurn(account, document, { edited: 'keep' }, NOW) };
}

const written = (...indexes: readonly number[]): EditOutcome => ({
  written: indexes,
  unwritten: [0, 1]
    .filter((index) => !indexes.includes(index))
    .map((index) => ({ index, reason: 'refused', detail: '' })),
});

describe('the record of a document that was turned', () => {
  it('is of the new year and keeps what each figure says there', async () => {
    const { document, turn } = await turning();
    expect(turn.edits).toEqual([
      { index: 0, text: '2022' },
      { index: 1, text: '10' },
    ]);
    const settled = settleTurn(turn, document, written(0, 1));
    expect(settled).toMatchObject({ year: 2022, period: '2022', writtenAt: NOW });
    expect(settled?.figures.map(({ key, text }) => [key, text])).toEqual([
      ['report.year', '2022'],
      ['groupMeeting.count', '10'],
      ['themePartyDay.count', '12'],
    ]);
  });

  it('is the one from before where the document took nothing', async () => {
    const { document, record, turn } = await turning();
    expect(settleTurn(turn, document, written())).toBe(record);
  });

  it('remembers last year’s text of a mark that was not written', async () => {
    const { document, turn } = await turning();
    const settled = settleTurn(turn, document, written(0));
    expect(settled?.figures.map(({ key, text }) => [key, text])).toContainEqual(['groupMeeting.count', '24']);
  });

  it('knows the years that became marks, and only those', async () => {
    const { account, record } = await turning();
    const live = [
      ['report.year', '2022'],
      ['report.previousYear', '2021'],
    ].map(([key = '', text = '']) => ({
      word: { paragraph: 0, start: 0, text, digits: text, year: 2022, becomes: text, doubt: null },
      adoption: { paragraph: 0, start: 0, blank: text, key, label: '', text },
    }));
    const left = [{ position: 0, reason: 'changed', detail: '' }] as const;
    const { figures } = withLiveYears({ ...record, figures: [] }, account, live, { adopted: [1], left });
    expect(figures.map(({ key, text }) => [key, text])).toEqual([['report.previousYear', '2021']]);
  });
});

test('a document merged from reports that count different things is not turned', async () => {
  const { account, document, record } = await turning();
  const scopes = [record, { ...record, period: '2021Q1' }];
  const reading = { ...document.reading, beside: { joined: 1, damaged: 0, newer: 0, scopes } };
  expect(() => assembleTurn(account, { ...document, reading }, { edited: 'keep' }, NOW)).toThrow(
    expect.objectContaining({ code: 'turn.severalScopes', fields: { scopes: '2021年；2021年第一季度' } }),
  );
});
