import { tagOf, type DocumentRecord, type FurtherRows, type Mark, type RecordedFigure } from '@/core/marks';
import type { Table } from '@/core/report';
import { textOfInlines } from '#tests/core/report/report-text';

/** A trade with two conventions, and a reminder that has no place in the annex. */
export const TRADE = {
  settings: [
    { id: 'hiddenRows', group: 'conventions', section: '5.3', choices: [{ id: 'count' }, { id: 'skip' }] },
    { id: 'duplicates', group: 'conventions', section: '5.2', choices: [{ id: 'once' }, { id: 'all' }] },
    { id: 'lecture', group: 'reminders', section: '', choices: [{ id: 'on' }, { id: 'off' }] },
  ],
  settingTexts: {
    'zh-CN': {
      hiddenRows: { title: '隐藏的行', choices: { count: '计入', skip: '不计' } },
      duplicates: { title: '完全相同的行', choices: { once: '只计一次', all: '都计' } },
      lecture: { title: '党课', choices: { on: '提醒', off: '不提醒' } },
    },
  },
} as const;

const SHA_OF_YEAR = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';
const SHA_OF_LECTURES = 'fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210';

export const YEAR_LEDGER = { file: '2021年台账.xlsx', sha256: SHA_OF_YEAR };
export const LECTURE_LEDGER = { file: '党课台账.xlsx', sha256: SHA_OF_LECTURES };

export function recordOf(
  figures: readonly RecordedFigure[],
  more: Partial<DocumentRecord> = {},
): DocumentRecord {
  return {
    writtenAt: '2022-01-10T16:30:00.000Z',
    year: 2021,
    period: '2021',
    branch: null,
    ledgers: [YEAR_LEDGER],
    phrases: [],
    lists: [],
    ...more,
    figures,
  };
}

/** A figure that counts these rows of 三会一课 in the year's ledger, unless told otherwise. */
export function figureOf(
  key: string,
  numbers: readonly number[],
  more: Partial<RecordedFigure> = {},
): RecordedFigure {
  return {
    key,
    label: `${key}的名称`,
    text: String(numbers.length),
    earlier: [],
    value: String(numbers.length),
    unit: '次',
    definition: `${key}的口径`,
    rows: rowsOf(numbers),
    excluded: [],
    shortened: false,
    ...more,
  };
}

export function rowsOf(
  numbers: readonly number[],
  file = YEAR_LEDGER.file,
  sheet = '三会一课',
): RecordedFigure['rows'] {
  return numbers.map((row) => ({
    file,
    sheet,
    row,
    date: '',
    kind: '',
    topic: '',
    fingerprint: '',
    persons: '',
  }));
}

/** Rows of the year's ledger of which the record kept nothing but the places. */
export function furtherOf(rows: string, count: number, sheet = '三会一课'): FurtherRows {
  return { file: YEAR_LEDGER.file, sheet, rows, count, digest: '' };
}

/** A mark that says the figure's recorded text. */
export function markOf({ key, label, text }: RecordedFigure): Pick<Mark, 'tag' | 'title' | 'text'> {
  return { tag: tagOf(key), title: label, text };
}

/** The cells of a table as people read them. */
export function cellsOf({ rows }: Table): readonly (readonly string[])[] {
  return rows.map((row) => row.map((cell) => readable(textOfInlines(cell))));
}

/** Without what only tells where a line may end. */
export function readable(text: string): string {
  return text.replaceAll('\u200B', '');
}
