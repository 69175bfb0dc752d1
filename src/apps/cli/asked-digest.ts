import { sha256OfText } from '@/core/digest';
import type { Arguments } from './arguments';
import { exists } from './files';
import { programDigest } from './program-digest';
import { sha256OfFile } from './sha256-of-file';

/** Of these no report tells. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  'output',
  'json',
  'strict',
  'lang',
  'max-size',
  'max-rows',
]);
/** Of these the content counts, wherever it lies. */
const FILES: ReadonlySet<string> = new Set(['narrative', 'settings', 'map']);

/**
 * What reports are asked for: by the same program, the same of the same ledger is the same report. `when`: as much of
 * the day as makes a difference. @throws Failure file.*
 */
export async function askedDigest(args: Arguments, when: string): Promise<string> {
  const telling = args.given().filter((option) => !WITHOUT_EFFECT.has(option));
  const asked = await Promise.all(
    telling.sort().map(async (option) => [option, await contentsOf(args.all(option), FILES.has(option))]),
  );
  const [, script] = process.argv;
  return sha256OfText(JSON.stringify([script === undefined ? '' : await programDigest(script), when, asked]));
}

/** A narrative of the trade is known by its name. */
function contentsOf(values: readonly string[], isFile: boolean): Promise<readonly string[]> {
  return Promise.all(
    values.map(async (value) => (isFile && (await exists(value)) ? sha256OfFile(value) : value)),
  );
}
