import type { Finding } from '@/core/findings';
import {
  everyRow,
  RowRecords,
  recordFigure,
  tellsOfFigures,
  type Change,
  type DocumentParagraph,
  type RecordedRow,
  type RecordReading,
} from '@/core/marks';
import {
  figureDifference,
  guardFindings,
  rowHistory,
  unrecordedFindings,
  type FigureDifference,
} from '@/core/review';
import type { Account } from './account';

/** Why figures change, by key, and what was done to marks that no refresh sets right. */
export interface Review {
  readonly differences: readonly FigureDifference[];
  readonly findings: readonly Finding[];
}

/** What somebody should know before the changes are written. Pure; what stands in the document is told by `paragraphs`. */
export function assembleReview(
  { figures }: Pick<Account, 'figures'>,
  reading: RecordReading,
  changes: readonly Change[],
  paragraphs: readonly DocumentParagraph[] = [],
): Review {
  const last = reading.state === 'present' ? reading.record : null;
  const recorded = new Map(last?.figures.map((figure) => [figure.key, figure]));
  const records = new RowRecords({
    contentOf: figures.contentOf.bind(figures),
    keepsPersons: last?.keepsPersons === true,
  });
  const history = rowHistory(
    () => (last?.figures ?? []).flatMap(({ rows, excluded }) => [...rows, ...excluded]),
    () => everyRow(figures),
  );
  const asked = changes.filter(({ status }) => status !== 'same' && status !== 'unknown');
  const keys = Array.from(new Set(asked.map(({ key }) => key)));
  const unitOf = (key: string) => figures.get(key)?.unit ?? '';
  return {
    differences: keys.flatMap((key) => {
      const figure = figures.get(key);
      if (figure === null) return [];
      const now = recordFigure(figure, figure.text, records);
      const givesOf = (row: RecordedRow) => {
        const ref = figure.rows[now.rows.indexOf(row)];
        return ref === undefined ? null : figures.numberIn(key, ref);
      };
      return [figureDifference(recorded.get(key), now, history, givesOf)];
    }),
    findings: [
      ...(last === null || !tellsOfFigures(last) ? [] : unrecordedFindings(changes, recorded)),
      ...guardFindings({ changes, recorded, unitOf, paragraphs }),
    ],
  };
}
