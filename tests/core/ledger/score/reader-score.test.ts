import { ledgerCase, LAYOUTS } from '#tests/samples/ledgers';
import { FLOORS } from './floors';
import { isRight, judge } from './judge';
import { printCase } from './print-case';

/** Floors are for the first eight; `SCORE_SEEDS=40` reads more of each to find what those do not show. */
const COUNT = Number(process.env['SCORE_SEEDS'] ?? 8);
const SEEDS = Array.from({ length: COUNT }, (_, seed) => seed + 1);

/**
 * How well ledgers are read that nobody wrote for the reader: per layout, of clean and of messy ones, how many are
 * read with every figure right, every flag there and no false alarm. A score may only rise: raise its floor then.
 * `SCORE_CASE='plain:3!' npx jest reader-score` prints that ledger and what was read wrongly (`!`: the messy one);
 * `SCORE_CASE=plain` prints a line for each of the layout's.
 */
describe.each(LAYOUTS)('$name', (layout) => {
  it.each([
    { title: 'clean', messy: false },
    { title: 'messy', messy: true },
  ])('$title ledgers are read no worse than before', ({ title, messy }) => {
    const verdicts = SEEDS.map((seed) => {
      const ledger = ledgerCase(layout, seed, messy);
      const verdict = judge(ledger);
      printCase(ledger, verdict, layout.name);
      return verdict;
    });
    const score = verdicts.filter(isRight).length;
    SCORES.push({ layout: layout.name, title, score, of: SEEDS.length });
    expect(score).toBeGreaterThanOrEqual(FLOORS[layout.name]?.[messy ? 1 : 0] ?? SEEDS.length);
  });
});

const SCORES: {
  readonly layout: string;
  readonly title: string;
  readonly score: number;
  readonly of: number;
}[] = [];

afterAll(() => {
  const lines = LAYOUTS.map(({ name }) => {
    const own = SCORES.filter(({ layout }) => layout === name);
    return `${name.padEnd(32)}${own.map(({ title, score, of }) => `${title} ${String(score)}/${String(of)}`).join('  ')}`;
  });
  const all = SCORES.reduce((sum, { score }) => sum + score, 0);
  const of = SCORES.reduce((sum, score) => sum + score.of, 0);
  process.stdout.write(
    `${[...lines, `ledgers read without a fault: ${String(all)} of ${String(of)}`].join('\n')}\n`,
  );
});
