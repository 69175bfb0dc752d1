import fc from 'fast-check';
import { checkManifest, REPOSITORY_SITE, RULES, WELL_FORMED } from '#tools/validate-manifest';
import { BROKEN_MANIFESTS } from './broken-manifests';
import type { BrokenManifest } from './broken/broken-manifest';
import { MANIFEST } from './real-manifest';

function broken({ change: [from, to], everywhere = false }: BrokenManifest): string {
  expect(MANIFEST).toContain(from);
  return everywhere ? MANIFEST.replaceAll(from, () => to) : MANIFEST.replace(from, () => to);
}

test('the manifest of the add-in breaks no rule', () => {
  expect(checkManifest(MANIFEST, REPOSITORY_SITE)).toEqual([]);
});

test.each(BROKEN_MANIFESTS)('$title', (given) => {
  const text = broken(given);
  const lines = text.split('\n');
  const problems = checkManifest(text, given.site ?? REPOSITORY_SITE).map(
    ({ line, rule, message }) => `${String(lines[line - 1]?.trim())} ← ${rule}: ${message}`,
  );
  expect(problems).toEqual(given.problems);
});

test('each mistake breaks one rule, and no rule is left unproved', () => {
  const rulesOf = ({ problems }: BrokenManifest): ReadonlySet<string | undefined> =>
    new Set(problems.map((problem) => / ← ([a-z0-9-]+): /.exec(problem)?.[1]));
  const broken = BROKEN_MANIFESTS.map(rulesOf);
  expect(broken.map(({ size }) => size)).toEqual(broken.map(() => 1));
  const proved = new Set(broken.flatMap((rules) => [...rules]));
  expect([WELL_FORMED, ...RULES].map(({ name }) => name).filter((name) => !proved.has(name))).toEqual([]);
});

test('whatever is cut out, every problem has its rule and a line of the file', () => {
  const names = [WELL_FORMED, ...RULES].map(({ name }) => name);
  const place = fc.nat(MANIFEST.length);
  fc.assert(
    fc.property(place, fc.nat(400), (start, length) => {
      const text = MANIFEST.slice(0, start) + MANIFEST.slice(start + length);
      const lines = text.split('\n').length;
      const stray = checkManifest(text, REPOSITORY_SITE).filter(
        ({ rule, line }) => !names.includes(rule) || line < 1 || line > lines,
      );
      expect(stray).toEqual([]);
    }),
  );
});
