import type { DocumentRecord } from './record';

/**
 * Was it written with figures? One that only keeps what an audit may let stand is of no period; it tells neither what
 * was last written nor for which year, and to whoever asks for that it is as if there were none.
 */
export function tellsOfFigures({
  figures,
  ledgers,
  period,
}: Pick<DocumentRecord, 'figures' | 'ledgers' | 'period'>): boolean {
  return period !== '' || figures.length > 0 || ledgers.length > 0;
}
