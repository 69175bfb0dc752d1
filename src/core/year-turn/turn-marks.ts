import { TAG_PREFIX, tagOf, type DocumentRecord, type Mark } from '@/core/marks';
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

/** A shortened tag whose whole key nobody knows must not be shortened once more. */
function keepOrTurn(tag: string, turned: string, known: ReadonlyMap<string, string>): string {
  return known.has(tag) || tagOf(tag.slice(TAG_PREFIX.length)) === tag ? turned : tag;
}

function turnRecord(record: DocumentRecord, years: number): DocumentRecord {
  return {
    ...record,
    year: record.year + years,
    period: turnPeriod(record.period, years),
    figures: record.figures.map((figure) => ({ ...figure, key: turnKey(figure.key, years) })),
  };
}
