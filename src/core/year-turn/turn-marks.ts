import {
  figureWithin,
  scopeIn,
  TAG_PREFIX,
  tagOf,
  type DocumentRecord,
  type ManualText,
  type Mark,
} from '@/core/marks';
import { turnKey, turnPeriod } from './turn-key';

/** Marks and record of a document as if they had been written for another year, all texts still as they are. */
export interface TurnedMarks {
  readonly marks: readonly Mark[];
  readonly record: DocumentRecord | null;
}

export function turnMarks(marks: readonly Mark[], record: DocumentRecord | null, years: number): TurnedMarks {
  const keys = new Map(record?.figures.map(({ key }) => [tagOf(key), key]));
  const turnTag = (tag: string) => tagOf(turnKey(keys.get(tag) ?? tag.slice(TAG_PREFIX.length), years));
  return {
    marks: marks.map((mark) => ({ ...mark, tag: keepOrTurn(mark.tag, turnTag(mark.tag), keys) })),
    record: record === null ? null : turnRecord(record, years),
  };
}

/** Which marks say what somebody kept for a reason, by their index. */
export function keptTexts(
  marks: readonly Mark[],
  record: DocumentRecord | null,
): ReadonlyMap<number, ManualText> {
  const manual = new Map(record?.figures.map(({ key, manual: kept = [] }) => [tagOf(key), kept]));
  return new Map(
    marks.flatMap(({ index, tag, text }): readonly (readonly [number, ManualText])[] => {
      const kept = manual.get(tag)?.find((one) => one.text === text);
      return kept === undefined ? [] : [[index, kept]];
    }),
  );
}

/** A shortened tag whose whole key nobody knows must not be shortened once more. */
function keepOrTurn(tag: string, turned: string, known: ReadonlyMap<string, string>): string {
  return known.has(tag) || tagOf(tag.slice(TAG_PREFIX.length)) === tag ? turned : tag;
}

/** A reason given for one year's number does not hold for the next one's: that is to be decided anew. */
function turnRecord(record: DocumentRecord, years: number): DocumentRecord {
  const scope = { ...scopeIn(record), year: record.year + years, period: turnPeriod(record.period, years) };
  const figures = record.figures.map((figure) => {
    const turned = { ...figureWithin(scope, figure, record), key: turnKey(figure.key, years) };
    Reflect.deleteProperty(turned, 'manual');
    return turned;
  });
  return { ...record, ...scope, figures };
}
