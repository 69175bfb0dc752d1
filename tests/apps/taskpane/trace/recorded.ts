import type { DocumentRecord, Mark, RecordedFigure, RecordedRow } from '@/core/marks';

/** A row of a meeting, as a record has it. */
export function recordedRow(row: number, changes: Partial<RecordedRow> = {}): RecordedRow {
  return {
    file: '台账.xlsx',
    sheet: '三会一课',
    row,
    date: '2021-03-05',
    kind: '党课',
    topic: '学党史',
    fingerprint: `f${row}`,
    persons: '',
    ...changes,
  };
}

/** Two lectures, and one that was not held. */
export function recordedFigure(changes: Partial<RecordedFigure> = {}): RecordedFigure {
  return {
    key: 'partyLecture.count',
    label: '党课次数',
    text: '2',
    earlier: [],
    value: '2',
    unit: '次',
    definition: '类型=党课，2021年内已召开',
    rows: [recordedRow(2), recordedRow(3)],
    excluded: [{ ...recordedRow(9), reason: 'notHeld', detail: '取消' }],
    shortened: false,
    ...changes,
  };
}

/** The record of a report of the year 2021. */
export function recordWith(...figures: readonly RecordedFigure[]): DocumentRecord {
  return {
    writtenAt: '2022-01-10T02:00:00.000Z',
    year: 2021,
    period: '2021',
    branch: null,
    ledgers: [{ file: '台账.xlsx', sha256: '0123456789abcdef'.repeat(4) }],
    phrases: [],
    lists: [],
    figures,
  };
}

/** Marks in their order, each by its key and text. */
export function marksOf(...given: readonly (readonly [key: string, text: string])[]): readonly Mark[] {
  return given.map(([key, text], index) => ({ index, tag: `fig:${key}`, title: `题 ${key}`, text }));
}
