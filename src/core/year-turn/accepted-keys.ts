import { PROFILE_PREFIX, type Figures } from '@/core/figures';
import { TAG_PREFIX, type DocumentRecord, type Mark } from '@/core/marks';

/**
 * Keys whose texts the new ledger may replace, also by 〔待补〕: a number it lacks must not go on as last year's. Only
 * who somebody is, and what he calls things, holds on until he says otherwise. Of turned marks and their record.
 */
export function acceptedKeys(
  marks: readonly Mark[],
  record: DocumentRecord | null,
  figures: Pick<Figures, 'get' | 'keys'>,
): ReadonlySet<string> {
  const keys = new Set([
    ...(record?.figures.map(({ key }) => key) ?? []),
    ...figures.keys,
    ...marks.map(({ tag }) => tag.slice(TAG_PREFIX.length)),
  ]);
  return new Set(
    Array.from(keys).filter((key) => !key.startsWith(PROFILE_PREFIX) || figures.get(key)?.value !== null),
  );
}
