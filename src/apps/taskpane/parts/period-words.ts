import { describePeriod, parsePeriod } from '@/core/values';
import type { Language } from '@/core/wording';

/** In Chinese words; whoever reads English is told the period as commands take it. */
export function periodWords(period: string, year: number, language: Language): string {
  const read = language === 'zh-CN' ? parsePeriod(period, year) : null;
  return read === null ? period : describePeriod(read);
}
