import type { DocumentRecord } from '@/core/marks';
import { describeSettings } from '@/core/settings';
import { formatPeriod } from '@/core/values';
import type { Account } from './account';

/** A record but for what stands in the document. */
type RecordHead = Omit<DocumentRecord, 'figures' | 'lists' | 'phrases'>;

/** What an account was counted for, by and from. */
export function recordHead(
  { sources, figures, pack, settings, mappings }: Account,
  writtenAt: string,
): RecordHead {
  const { year, period, branch } = figures.scope;
  const ledgers = sources.map(({ file, sha256 }) => ({ file, sha256 }));
  // In Chinese like labels and definitions, since it goes into the document.
  const conventions = describeSettings(pack.settings, settings.conventions, pack.settingTexts['zh-CN']);
  return {
    writtenAt,
    year,
    period: formatPeriod(period),
    branch,
    ...(conventions.length === 0 ? {} : { conventions }),
    ledgers,
    ...(mappings.length === 0 ? {} : { mappings }),
  };
}
