import { pairFiles } from '#tests/samples/pairs/pair-files';
import { judgePair, type TaughtVerdict } from './judge-pair';

describe.each(['documents', 'kept'] as const)('pairs: %s', (set) => {
  it('is scored', async () => {
    const verdicts: TaughtVerdict[] = [];
    for (const { name, text } of pairFiles(set)) verdicts.push(...(await judgePair(name, text)));
    const keyed = verdicts.filter(({ truth }) => truth?.keys != null && truth.wrong === undefined);
    const wrong = verdicts.filter(({ truth }) => truth?.wrong !== undefined);
    const told = {
      keyed: keyed.length,
      proposed: (keyed.filter(({ isProposed }) => isProposed).length / keyed.length).toFixed(4),
      sure: keyed.filter(({ found, isProposed }) => isProposed && (found?.suggestion?.confidence ?? 0) >= 0.8).length,
      'wrongly sure': verdicts.filter(({ isWronglySure }) => isWronglySure).length,
      wrong: `${String(wrong.filter(({ found, truth }) => found?.suggestion === null && found.nearest.some(({ key }) => key === truth?.wrong)).length)} of ${String(wrong.length)}`,
      'proposed for none': verdicts.filter(({ truth, found }) => (truth === null || truth.keys === null) && found?.suggestion != null).length,
    };
    process.stdout.write(`pairs ${set}: ${JSON.stringify(told)}\n`);
    if (process.env['SCORE_CASE'] !== set) return;
    for (const one of verdicts) {
      const isBad = one.isWronglySure || (one.truth?.keys != null && one.truth.wrong === undefined && !one.isProposed) || (one.truth?.wrong !== undefined && !(one.found?.nearest.some(({ key }) => key === one.truth?.wrong) ?? false)) || ((one.truth === null || one.truth.keys === null) && one.found?.suggestion != null);
      if (isBad) process.stdout.write(`${one.isWronglySure ? 'SURE ' : ''}| ${one.told}\n`);
    }
  });
});
