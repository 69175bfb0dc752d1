import { readCorpus, type CorpusSet } from '#tests/samples/blanks/read-corpus';
import { flawsOf, scoresOf, type BlankScores } from './blank-scores';
import { judgeDocument, type Verdict } from './judge-document';

/**
 * What is to be reached at least. A score may only rise: set its floor anew then. `documents` are those that the rules
 * were written with. `kept` ones were written by others: the first 20 in the oddest styles, the rest as reports mostly
 * are. Rules were mended for some of both, so neither says what to expect of documents nobody has seen. As first
 * measured: 0.56 of figures in the first 20 with 18 of 98 sure ones wrong, 0.82 over all 50 with 20 of 468.
 */
const FLOORS: Readonly<Record<CorpusSet, Omit<BlankScores, 'blanks' | 'sure'>>> = {
  documents: { recall: 0.998, extra: 3, kinds: 0.985, figures: 0.95, wronglySure: 3 },
  kept: { recall: 0.998, extra: 3, kinds: 0.969, figures: 0.89, wronglySure: 2 },
};

/** `SCORE_CASE=kept npx jest blank-score` prints what went wrong. */
describe.each<CorpusSet>(['documents', 'kept'])('blanks of %s', (set) => {
  const verdicts = readCorpus(set).flatMap(({ name, text }) => judgeDocument(name, text));
  const scores = scoresOf(verdicts);
  const floor = FLOORS[set];

  it.each(['recall', 'kinds', 'figures'] as const)('%s stay', (name) => {
    expect(scores[name]).toBeGreaterThanOrEqual(floor[name]);
  });

  it.each(['extra', 'wronglySure'] as const)('%s stay few', (name) => {
    expect(scores[name]).toBeLessThanOrEqual(floor[name]);
  });

  it('preselects hardly anything wrong', () => {
    expect(scores.wronglySure / scores.sure).toBeLessThanOrEqual(0.01);
  });

  afterAll(() => {
    process.stdout.write(`blanks of ${set}: ${told(scores)}\n`);
    if (process.env['SCORE_CASE'] === set) print(verdicts);
  });
});

function told({ blanks, recall, extra, kinds, figures, sure, wronglySure }: BlankScores): string {
  const share = (part: number) => `${String(Math.round(part * 1000) / 10)}%`;
  return [
    `${String(blanks)} blanks, ${share(recall)} found, ${String(extra)} too many`,
    `kinds ${share(kinds)}, figures ${share(figures)}`,
    `preselected ${String(sure)}, of them wrong ${String(wronglySure)}`,
  ].join('; ');
}

function print(verdicts: readonly Verdict[]): void {
  for (const verdict of verdicts) {
    const flaws = flawsOf(verdict);
    if (flaws.length > 0) process.stdout.write(`${flaws.join(' ')} | ${verdict.told}\n`);
  }
}
