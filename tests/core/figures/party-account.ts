import { assembleAccount, type LedgerAccount, type Question } from '@/core/assemble';
import { NO_WORDS, type Figure, type Figures } from '@/core/figures';
import type { NamedCell, Sheet } from '@/core/ledger';
import { parsePeriod, type CalendarDate } from '@/core/values';
import { partyBranch } from '@/packs/party-branch';
import { sheet, workbook, type Given } from '#tests/samples/grid-workbook';

const AFTER_THE_YEAR: CalendarDate = { year: 2022, month: 1, day: 10 };

export interface Asked extends Omit<Question, 'period'> {
  /** In contract form: `2021Q1`. */
  readonly period?: string;
  readonly today?: CalendarDate;
  readonly names?: readonly NamedCell[];
  /** Profile texts typed by the user. */
  readonly profile?: ReadonlyMap<string, string>;
}

/** What a Party branch's sheets come to, for 2021 unless asked otherwise. */
export function accountOf(sheets: readonly Sheet[], asked: Asked = {}): LedgerAccount {
  const { period, today = AFTER_THE_YEAR, names, profile = NO_WORDS.profile, ...question } = asked;
  const inYear = (year: number) => {
    const read = parsePeriod(period ?? String(year), year);
    if (read === null) throw new RangeError(period);
    return read;
  };
  return assembleAccount(
    [workbook(sheets, 'ledger.xlsx', names)],
    partyBranch,
    { year: 2021, ...question, period: inYear },
    { ...NO_WORDS, profile },
    today,
  );
}

export function bookOf(...sheets: readonly Sheet[]): Figures {
  return accountOf(sheets).figures;
}

export const MEETING_HEADING = [
  '会议时间',
  '会议类型',
  '主题',
  '应到人数',
  '实到人数',
  '请假人数',
  '补课人数',
];

/** A meeting ledger; its first row is row 2. */
export function meetings(...rows: readonly (readonly Given[])[]): Sheet {
  return sheet('三会一课', [MEETING_HEADING, ...rows]);
}

/** A figure as tests compare it: rows as `三会一课!2`, rows that fell out with the reason and its detail. */
export function shown(figure: Figure | null): {
  readonly value: Figure['value'] | undefined;
  readonly text: string | undefined;
  readonly rows: readonly string[];
  readonly excluded: readonly string[];
} {
  return {
    value: figure?.value,
    text: figure?.text,
    rows: (figure?.rows ?? []).map(({ sheet: name, row }) => `${name}!${String(row)}`),
    excluded: (figure?.excluded ?? []).map(({ row, reason, detail }) =>
      `${row.sheet}!${String(row.row)} ${reason} ${detail}`.trim(),
    ),
  };
}
