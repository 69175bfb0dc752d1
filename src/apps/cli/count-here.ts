import { countForRollup, type CountJob, type CountOutcome, type CountTools } from './count-for-rollup';

/** So many are under way at once: while one waits for the disk or a digest, another is counted. */
const AT_ONCE = 4;

/** Counts jobs in this process; outcomes stand in the order of the jobs. */
export async function countHere(
  jobs: readonly CountJob[],
  tools: CountTools,
  onCounted: () => void,
): Promise<readonly CountOutcome[]> {
  const outcomes: CountOutcome[] = [];
  const left = jobs.entries();
  const work = async () => {
    for (const [place, job] of left) {
      outcomes[place] = await countForRollup(job, tools);
      onCounted();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes;
}
