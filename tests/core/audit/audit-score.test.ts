import { judge, type Verdict } from './labelled/judge';
import { LEAST_RECALL, MOST_ALARMS, SETS } from './labelled/floors';
import { readCases } from './labelled/read-cases';

/**
 * How well faults are found in sentences that were judged by hand, and how often a right number is called wrong.
 * A score may only rise: set its floor anew then. `SCORE_CASE=* npx jest audit-score` prints what went wrong.
 */
describe.each(SETS)('$title', ({ title, faults, clean }) => {
  const found = readCases(faults).map(judge);
  const quiet = readCases(clean).map(judge);
  const recall = found.filter(({ isFound }) => isFound).length / found.length;
  const alarms = [...found, ...quiet].reduce((sum, verdict) => sum + verdict.alarms.length, 0);

  it('finds the faults', () => {
    print(
      found.filter(({ isFound }) => !isFound),
      'missed',
    );
    expect(recall).toBeGreaterThanOrEqual(LEAST_RECALL[title] ?? 1);
  });

  it('leaves right numbers alone', () => {
    print(
      [...found, ...quiet].filter((verdict) => verdict.alarms.length > 0),
      'alarm',
    );
    expect(alarms).toBeLessThanOrEqual(MOST_ALARMS[title] ?? 0);
  });

  afterAll(() => {
    const share = `${String(Math.round(recall * 1000) / 10)}%`;
    const [all, still] = [String(found.length), String(quiet.length)];
    process.stdout.write(
      `${title}: recall ${share} of ${all}, false alarms ${String(alarms)} in ${still} without a fault\n`,
    );
  });
});

test('at most 2 of 150 right sentences have a false alarm, over all sets', () => {
  const quiet = SETS.flatMap(({ clean }) => readCases(clean)).map(judge);
  const alarming = quiet.filter(({ alarms }) => alarms.length > 0);
  expect(alarming.length / quiet.length).toBeLessThanOrEqual(2 / 150);
});

function print(verdicts: readonly Verdict[], word: string): void {
  if (process.env['SCORE_CASE'] === undefined) return;
  for (const { labelled, alarms } of verdicts) {
    const told = alarms.map(({ code, text }) => `${code} ${text}`).join('; ');
    process.stdout.write(`${word} ${labelled.name} ${labelled.code ?? ''} ${labelled.line} ${told}\n`);
  }
}
