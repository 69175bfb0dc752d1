import type { ForYear, HeadCounts, Identity, KindSource } from '@/core/ledger';
import {
  ABSENT,
  ABSENT_NAMES,
  ATTENDED,
  ATTENDED_ALONE,
  EXPECTED,
  HEAD_COUNTS,
  LEAVE_BESIDE,
  LEAVE_NAMES,
  MAKE_UP,
  NOBODY,
  ON_LEAVE,
} from './head-count-columns';

/** What the ledgers of meetings, lectures and life meetings share. */

export const HEAD_COUNT_NAMES: HeadCounts = {
  whole: 'expected',
  part: 'attended',
  missing: 'onLeave',
  absent: 'absent',
  names: { missing: 'leaveNames', absent: 'absentNames', nobody: NOBODY },
  presences: 'presences',
  both: 'headCounts',
  partAlone: ATTENDED_ALONE,
  missingBeside: LEAVE_BESIDE,
  aboveWhole: 'attendance.moreThanExpected',
  madeUp: { words: /已?补(?:课|学)/, column: 'makeUp' },
};

export const HEAD_COUNT_COLUMNS = [
  EXPECTED,
  ATTENDED,
  HEAD_COUNTS,
  ON_LEAVE,
  ABSENT,
  MAKE_UP,
  LEAVE_NAMES,
  ABSENT_NAMES,
] as const;
export const STATUS_COLUMNS = ['status'] as const;
export const TOPIC_COLUMNS = ['topic', 'name'] as const;
export const REMARK_COLUMNS = ['remark', 'kind'] as const;
/** Two groups or branches may meet on one day about one topic, each in a ledger or sheet of its own. */
export const MEETING_IDENTITY: Identity = {
  hard: ['group', 'branch'],
  soft: ['topic', 'place'],
  severalADay: ['groupMeeting'],
  apart: ['lecturer'],
  title: /第?[一二三四五六七八九十\d]{1,5}党?(?:小组|支部)/,
};

export const LIFE_MEETINGS = ['democraticLifeMeeting', 'organizationLifeMeeting'] as const;

const TIMES = timesPattern();

/** 3次党小组会, 支委会×2, 第一、二党小组会; but 第3次 is one, and so is 三次全会. */
function timesPattern(): RegExp {
  const numeral = '[一二三四五六七八九十\\d]{1,2}';
  const several = '(?:[2-9]|[1-9]\\d|[二两三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)';
  const unordered = '(?<![第\\d一二三四五六七八九十])';
  const alternatives = [
    `${unordered}${several}[次场](?:\\)?$|(?=党员大会|党?小组|党课|支委|支部|主题))`,
    `${unordered}${several}个(?:党|小组|支)`,
    '[×x*](?:[2-9]|[1-9]\\d)\\)?$',
    `第?${numeral}(?:[、,和及与]第?${numeral})+个?党?小组`,
    `第?${numeral}党?小组[、,和及与]第?${numeral}党?小组`,
    '各个?党?小组',
  ];
  return new RegExp(alternatives.join('|'));
}

export const MEETING_KIND: KindSource = {
  vocabulary: 'meetingKinds',
  columns: ['kind', 'finerKind', 'name', 'form', 'item'],
  whole: ['item'],
  also: 'secondKind',
  byTitle: 'first',
  about: /^关于|研究|讨论|审议|筹备|部署|安排|方案|计划/,
  times: TIMES,
  timesColumn: 'times',
  required: true,
  codes: {
    missing: 'kind.missing',
    unknown: 'kind.unknown',
    multiple: 'kind.multiple',
    times: 'kind.times',
  },
};

/** Life meetings are held up to March in practice, for the year before (domain.md 3, 5.8). */
export const LIFE_MEETING_YEAR: ForYear = { column: 'year', texts: ['name', 'topic', 'kind'], untilMonth: 6 };
