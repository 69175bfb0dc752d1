import { attempt } from './run-word';

/**
 * Asks for all items in one request; where that is more than Office carries, for each half of them. Only for
 * requests that change nothing: one that was too much may have been performed. @throws Failure
 */
export async function inHalves<T, R>(
  items: readonly T[],
  ask: (items: readonly T[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  const asked = await attempt(ask(items));
  if ('value' in asked) return asked.value;
  if (asked.failure.code !== 'office.tooMuch' || items.length < 2) throw asked.failure;
  const [first, second] = halves(items);
  return [...(await inHalves(first, ask)), ...(await inHalves(second, ask))];
}

export function halves<T>(items: readonly T[]): readonly [readonly T[], readonly T[]] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}

/** Lists of at most so many items, in order. */
export function batchesOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
