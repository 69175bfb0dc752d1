import { textWithUnit } from '@/core/figures';
import { rowCounts, type RecordedFigure } from '@/core/marks';
import { isMissingText } from '@/core/values';
import type { Basis } from './basis';

/** What a figure is made of by the record of its document; `texts` are what its marks say. */
export function basisOfRecord(figure: RecordedFigure, texts: readonly string[] = [figure.text]): Basis {
  const { label, unit, definition, rows, excluded, shortened, further = [], manual = [] } = figure;
  return {
    label,
    value: valueOf(texts, unit),
    definition,
    manual,
    rows,
    excluded,
    ...rowCounts(figure),
    further,
    shortenedBy: shortened ? 'record' : null,
  };
}

/** Null where nothing but what is to be filled in stands there. */
function valueOf(texts: readonly string[], unit: string): string | null {
  if (texts.every(isMissingText)) return null;
  return texts.map((text) => (isMissingText(text) ? text : textWithUnit({ text, unit }))).join('；');
}
