import { readCorpus, type CorpusSet } from '#tests/samples/blanks/read-corpus';
import { judgeDocument, type Verdict } from './judge-document';

/**
 * How well blanks are found in documents that were judged by hand, and how well their figures are told. A score may
 * only rise. `SCORE_CASE=* npx jest blank-score` prints what went wrong.
 */
describe.each<CorpusSet>(['documents', 'kept'])('%s', (set) => {
  const verdicts = readCorpus(set).flatMap(({ name, text }) => judgeDocument(name, text));
  const told = scores(verdicts);

  it('is scored', () => {
    print(verdicts, set);
    process.stdout.write(
      `${set}: ${Object.entries(told)
        .map(([name, score]) => `${name} ${score}`)
        .join(', ')}\n`,
    );
  });
});

function scores(verdicts: readonly Verdict[]) {
  const true_ = verdicts.filter(({ truth }) => truth !== null && !truth.isOptional);
  const found = true_.filter(({ found: one }) => one !== null);
  const figures = true_.filter(
    ({ truth }) => truth?.isScored === true && truth.keys.length > 0 && !truth.mayBeOpen,
  );
  const open = verdicts.filter(
    ({ truth, found: one }) =>
      one !== null && truth?.isScored !== false && (truth === null || truth.keys.length === 0),
  );
  return {
    blanks: true_.length,
    recall: share(found.length, true_.length),
    extra: verdicts.filter(({ truth }) => truth === null).length,
    kind: share(found.filter(({ isKindRight }) => isKindRight).length, found.length),
    figures: `${share(figures.filter(({ isSuggestionRight }) => isSuggestionRight).length, figures.length)} of ${figures.length}`,
    'suggested for none': `${open.filter(({ isSuggestionRight }) => !isSuggestionRight).length} of ${open.length}`,
    'wrongly sure': `${verdicts.filter(({ isWronglySure }) => isWronglySure).length} of ${verdicts.filter(({ found: one }) => (one?.suggestion?.confidence ?? 0) >= 0.8).length}`,
    'rightly sure': verdicts.filter(
      ({ found: one, isWronglySure }) => (one?.suggestion?.confidence ?? 0) >= 0.8 && !isWronglySure,
    ).length,
  };
}

function share(part: number, whole: number): string {
  return (part / whole).toFixed(4);
}

function print(verdicts: readonly Verdict[], set: string): void {
  const wanted = process.env['SCORE_CASE'];
  if (wanted !== set) return;
  for (const one of verdicts) {
    const flaws = [
      one.truth !== null && !one.truth.isOptional && one.found === null ? 'MISSED' : '',
      one.truth === null ? 'EXTRA' : '',
      one.truth !== null && one.found !== null && !one.isKindRight ? 'KIND' : '',
      !one.isSuggestionRight && one.found !== null && one.truth?.isScored !== false ? 'FIG' : '',
      one.isWronglySure ? 'SURE' : '',
    ]
      .join(' ')
      .trim();
    if (flaws !== '') process.stdout.write(`${flaws} | ${one.told}\n`);
  }
}
