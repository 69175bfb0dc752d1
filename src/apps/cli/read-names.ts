import type { Arguments } from './arguments';
import { invalid } from './question';

/**
 * `--names yes|no`: whether the document's record keeps names of persons; undefined: nothing is said of it.
 * @throws Failure usage.invalidValue
 */
export function readNames(args: Arguments): boolean | undefined {
  const names = args.get('names');
  if (names === undefined) return undefined;
  if (names !== 'yes' && names !== 'no') throw invalid('--names', names, 'yes | no');
  return names === 'yes';
}
