import { readFileSync, writeFileSync } from 'node:fs';
import { ReportJournal, type JournalEntry } from '@/apps/cli/report-journal';
import { temporaryFolder } from './run';

function entry(ledger: string, asked = 'q'): JournalEntry {
  const tally = { year: 2021, period: '2021', errors: 0, warnings: 1, gaps: 2 };
  return { ledger, ledgerSha256: 'a', asked, report: `${ledger}.docx`, reportSha256: 'b', ...tally };
}

describe('the journal of reports', () => {
  const folder = temporaryFolder();
  const path = () => folder.path('.taizhang-reports.jsonl');
  const lines = (...entries: readonly JournalEntry[]) => entries.map((one) => JSON.stringify(one)).join('\n');

  it.each([
    {
      title: 'knows what was added, the last of each',
      given: `${lines(entry('甲'), entry('甲', 'r'))}\n`,
      expected: 'r',
    },
    {
      title: 'leaves out a line that was cut off',
      given: `${lines(entry('甲'))}\n{"ledger":"甲","led`,
      expected: 'q',
    },
    {
      title: 'leaves out what is none of its own',
      given: `${lines(entry('甲'))}\n{"ledger":"甲"}\n[]\n7\n\n`,
      expected: 'q',
    },
    { title: 'is empty where nothing can be read', given: '\u0000\u0000', expected: undefined },
  ])('$title, and goes on', async ({ given, expected }) => {
    writeFileSync(path(), given);
    const journal = await ReportJournal.open(folder.path('.'));
    expect(journal.find('甲')?.asked).toBe(expected);
    await journal.add(entry('乙'));
    await journal.add(entry('丙'));
    const again = await ReportJournal.open(folder.path('.'));
    expect([again.find('甲')?.asked, again.find('乙'), again.find('丙')]).toEqual([
      expected,
      entry('乙'),
      entry('丙'),
    ]);
    expect(readFileSync(path(), 'utf8').endsWith(`\n${lines(entry('乙'), entry('丙'))}\n`)).toBe(true);
  });

  it('is empty where there is none', async () => {
    expect((await ReportJournal.open(folder.path('nowhere'))).find('甲')).toBeNull();
  });

  it('can’t be added to where there is no folder', async () => {
    const journal = await ReportJournal.open(folder.path('nowhere'));
    await expect(journal.add(entry('甲'))).rejects.toMatchObject({ code: 'file.unwritable' });
  });
});
