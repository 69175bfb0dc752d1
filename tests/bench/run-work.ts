import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Measured } from './ratios';
import type { Candidate, Work } from './works';

const HERE = __dirname;
const OUT = path.resolve(HERE, '../../out/bench');
const LONGEST = 600_000;

/** Where inputs lie. */
export const DATA = path.join(OUT, 'data');

/** What a candidate used, round by round; null: it could not do the work. */
export type Runs = readonly Measured[] | null;

interface Run extends Measured {
  /** A hash of the answer, and its beginning; only where it was asked for. */
  readonly answer?: string;
  readonly says?: string;
}

/**
 * All candidates turn by turn, each in a process of its own: a first round that counts for nothing and compares
 * the answers, then those that are measured. Throws Error where the answers are not the same.
 */
export function runWork(work: Work): readonly Runs[] {
  const first = work.candidates.map((candidate) => runOnce(candidate, work, true));
  compareAnswers(work, first);
  const rounds = Array.from({ length: work.rounds }, () =>
    work.candidates.map((candidate, index) => (first[index] === null ? null : runOnce(candidate, work))),
  );
  return work.candidates.map((_, index) => {
    const runs = rounds.flatMap((round) => round[index] ?? []);
    return runs.length < work.rounds ? null : runs;
  });
}

function runOnce(candidate: Candidate, { input, answer, heap }: Work, isAsked = false): Run | null {
  const flags = ['--expose-gc', ...(heap === undefined ? [] : [`--max-old-space-size=${String(heap)}`])];
  const asked = isAsked ? [path.join(HERE, 'answers', `${answer}.mjs`)] : [];
  const args = [path.join(HERE, 'candidate.mjs'), fileOf(candidate), path.join(DATA, input), ...asked];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, ...args], {
    encoding: 'utf8',
    timeout: LONGEST,
  });
  if (status === 0) return JSON.parse(stdout) as Run;
  if (heap !== undefined) return null;
  throw new Error(`${candidate.name} failed at "${input}":\n${stderr}`);
}

/** The product's candidates are bundled, the peers run as they are. */
function fileOf({ module }: Candidate): string {
  return module.startsWith('candidates/')
    ? path.join(OUT, `${module}.cjs`)
    : path.join(HERE, `${module}.mjs`);
}

function compareAnswers({ title, candidates }: Work, runs: readonly (Run | null)[]): void {
  const compared = candidates.flatMap((candidate, index) => {
    const run = runs[index] ?? null;
    return run === null || candidate.aside === true ? [] : [{ name: candidate.name, run }];
  });
  if (new Set(compared.map(({ run }) => run.answer)).size <= 1) return;
  const answers = compared.map(({ name, run }) => `  ${name}: ${run.says ?? ''}`);
  throw new Error(`"${title}": the answers are not the same.\n${answers.join('\n')}`);
}
