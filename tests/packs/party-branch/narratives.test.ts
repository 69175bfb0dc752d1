import { assembleAccount, assembleReport, type Account } from '@/core/assemble';
import { namesAsked, NO_WORDS } from '@/core/figures';
import { parseNarrative, type Narrative, type Segment } from '@/core/report';
import { partyBranch } from '@/packs/party-branch';
import { textOfReport } from '#tests/core/report/report-text';
import { expectGolden } from '#tests/environment/golden';
import { sampleLedger } from '#tests/samples/sample-ledger';
import { accountOfTemplate } from './sample-account';

const WRITTEN_AT = '2022-01-10T08:00:00.000Z';

function namesOf(segments: readonly Segment[]): readonly string[] {
  return segments.flatMap((segment) => {
    if (segment.type === 'text') return [];
    return segment.type === 'figure' ? [segment.name] : [segment.name, ...namesOf(segment.segments)];
  });
}

function narrativeOf({ name, text }: { name: string; text: string }): Narrative {
  return parseNarrative(text, name);
}

const TODAY = { year: 2022, month: 1, day: 10 };
const { figures: EMPTY } = assembleAccount([], partyBranch, { year: 2021 }, NO_WORDS, TODAY);

describe.each(partyBranch.narratives)('the narrative $name', (given) => {
  const narrative = narrativeOf(given);

  it('asks only for figures there are', () => {
    const names = [
      ...narrative.blocks.flatMap(({ segments }) => namesOf(segments)),
      ...narrative.phrases.flatMap(({ cases }) => namesAsked(cases)),
    ];
    expect(names.filter((name) => EMPTY.keyOf(name) === null)).toEqual([]);
  });

  it('has a title and headings', () => {
    expect(narrative.blocks[0]).toMatchObject({ type: 'paragraph', role: 'title' });
    expect(narrative.blocks.filter(({ type }) => type === 'heading').length).toBeGreaterThan(1);
  });
});

describe('with the sample ledger', () => {
  let account: Account;

  beforeAll(async () => {
    account = await accountOfTemplate(sampleLedger());
  });

  it.each(partyBranch.narratives)('the narrative $name leaves nothing open', (given) => {
    const options = { annex: true, writtenAt: WRITTEN_AT };
    const { report, findings } = assembleReport(account, narrativeOf(given), partyBranch, options);
    expect(findings).toEqual([]);
    expect(textOfReport(report)).not.toContain('待补');
  });

  it('the yearly report reads as it should', () => {
    const [first] = partyBranch.narratives;
    if (first === undefined) throw new RangeError('no narrative');
    const options = { annex: true, writtenAt: WRITTEN_AT };
    expectGolden(
      'party-branch/work-report.txt',
      textOfReport(assembleReport(account, narrativeOf(first), partyBranch, options).report),
    );
  });

  it('the ledger has only what it is meant to show, and owes only make-ups', () => {
    expect(account.findings.map(({ code, sheet, value }) => `${code} ${sheet} ${value}`.trim())).toEqual([
      'row.notHeld 三会一课 取消',
      'kind.multiple 三会一课 党员大会、党课',
      'sheet.duplicateOfOther 党课',
    ]);
    expect(account.reminders()).toEqual([
      { rule: 'makeUp.owed', period: '2021', fields: { count: 72, limit: 35, over: 37 } },
    ]);
  });
});
