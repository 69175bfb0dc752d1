import type { Figures, RowRef } from '@/core/figures';
import { RowRecords } from './build-record';
import type { RecordedRow } from './record';

/** Every row that some figure counts or nearly counts, each once, however many there are. */
export function everyRow(figures: Pick<Figures, 'keys' | 'get' | 'contentOf'>): readonly RecordedRow[] {
  const refs = new Set<RowRef>();
  for (const key of figures.keys) {
    const figure = figures.get(key);
    for (const row of figure?.rows ?? []) refs.add(row);
    for (const { row } of figure?.excluded ?? []) refs.add(row);
  }
  const records = new RowRecords({ contentOf: (row) => figures.contentOf(row), keepsPersons: false });
  return Array.from(refs).flatMap((row) => records.rows([row]));
}
