import type { Pack } from '@/core/pack';
import type { Setting } from '@/core/settings';
import { allOf, eachFigure, eachRole, excellentLimit, noted, readBy, type Change } from './changes';
import { LIFE_MEETINGS } from './events';
import { COUNTED_KINDS } from './figures';
import { forSameYear } from './same-year';
import { EXTENDED_COMMITTEE, withoutExtended } from './vocabularies';

const COUNTED = COUNTED_KINDS.map(({ id }) => id);
const HELD = ['meeting', 'lecture', 'lifeMeeting'];
const EVENTS = [...HELD, 'research', 'suggestion'];
const ALL_ROLES = [...EVENTS, 'appraisal', 'roster'];

/** A row of several kinds counts for the one written first. */
const firstKindOnly: Change = allOf(
  eachRole((role) =>
    role.kinds?.vocabulary === 'meetingKinds' && role.kinds.required
      ? {
          ...role,
          kinds: {
            ...role.kinds,
            several: 'first',
            codes: { ...role.kinds.codes, multiple: 'kind.firstOnly' },
          },
        }
      : role,
  ),
  noted({ text: '一格几种类型时只计第一种', roles: HELD, kinds: 'any' }),
);

const absentIsNoLeave: Change = allOf(
  eachRole((role) =>
    role.headCounts === undefined
      ? role
      : { ...role, headCounts: { ...role.headCounts, absentIsNoLeave: true } },
  ),
  noted({ text: '缺席不算请假', roles: HELD, column: 'onLeave' }),
);

/** Of all meetings those of the counted kinds. */
const withoutLifeMeetings: Change = eachFigure((figure) =>
  figure.type === 'records' && figure.key.startsWith('allMeetings.') ? { ...figure, kinds: COUNTED } : figure,
);

const unknownWithoutRows: Change = eachFigure((figure) =>
  figure.type === 'records' && COUNTED.some((kind) => figure.key === `${kind}.count`)
    ? { ...figure, reduce: { by: 'count', ofNone: 'unknown' } }
    : figure,
);

function lifeMeetingsUntil(month: number, text: string): Change {
  return allOf(
    eachRole((role) =>
      role.forYear === undefined || role.role === 'appraisal'
        ? role
        : { ...role, forYear: { ...role.forYear, untilMonth: month } },
    ),
    noted({ text, roles: ['lifeMeeting', 'meeting'], kinds: LIFE_MEETINGS, isByYear: true }),
  );
}

const partlyIsResolved: Change = eachFigure((figure) =>
  figure.type === 'records' && figure.key === 'research.resolvedRows'
    ? { ...figure, kinds: ['resolved', 'partly'] }
    : figure,
);

/** 支委扩大会 is a meeting, but not one of the committee. */
const extendedIsAnother: Change = allOf(
  ({ ledger, ...pack }) => ({
    ...pack,
    ledger: {
      ...ledger,
      vocabularies: {
        ...ledger.vocabularies,
        meetingKinds: [...withoutExtended(ledger.vocabularies['meetingKinds'] ?? []), EXTENDED_COMMITTEE],
      },
    },
  }),
  noted({ text: '支委扩大会不计', roles: HELD, kinds: ['committeeMeeting'] }),
);

const hiddenSkipped = readBy({ skipsHiddenRows: true }, { text: '隐藏的行不计', roles: ALL_ROLES });
const monthOnlySkipped = readBy({ skipsMonthOnly: true }, { text: '只有月份的不计', roles: EVENTS });
const dottedRefused = readBy({ refusesDottedDates: true }, { text: '“10.4”不当作日期', roles: EVENTS });
const duplicatesCounted = readBy({ countsDuplicates: true }, { text: '完全相同的行都计', roles: EVENTS });
const repeatsCounted = readBy({ countsRepeats: true }, { text: '几处记的同一次都计', roles: EVENTS });

function setting(
  id: string,
  section: string,
  usual: string,
  others: Readonly<Record<string, Change>>,
): Setting<Pack> {
  const choices = Object.entries(others).map(([choice, change]) => ({ id: choice, change }));
  return { id, group: 'conventions', section, choices: [{ id: usual }, ...choices] };
}

const percent = (part: number): Change => excellentLimit({ share: { part, of: 100 } });

/** Counting conventions (contract §5, domain.md 3) and what each other choice makes of the pack. */
export const CONVENTIONS: readonly Setting<Pack>[] = [
  setting('severalKinds', '5.1', 'each', { first: firstKindOnly }),
  setting('duplicates', '5.2', 'once', { all: duplicatesCounted }),
  setting('repeats', '5.2', 'once', { all: repeatsCounted }),
  setting('hiddenRows', '5.3', 'count', { skip: hiddenSkipped }),
  setting('monthOnlyDates', '5.4', 'count', { skip: monthOnlySkipped }),
  setting('dottedDates', '5.4', 'date', { refuse: dottedRefused }),
  setting('absence', '5.5', 'leave', { never: absentIsNoLeave }),
  setting('lifeMeetingsInAll', '5.6', 'yes', { no: withoutLifeMeetings }),
  setting('kindsWithoutRows', '5.7', 'zero', { unknown: unknownWithoutRows }),
  setting('appraisalYear', '5.8', 'previous', {
    same: forSameYear('appraisal', 'memberAppraisal.yearly', /民主评议/),
  }),
  setting('lifeMeetingYear', '5.8', 'previous', {
    same: forSameYear('lifeMeeting', 'organizationLifeMeeting.yearly', /生活会召开/),
  }),
  setting('lifeMeetingUntil', '5.8', 'june', {
    march: lifeMeetingsUntil(3, '1至3月召开的算上年度'),
    none: lifeMeetingsUntil(0, '按召开日期算年度'),
  }),
  setting('partlyResolved', '5.9', 'no', { yes: partlyIsResolved }),
  setting('extendedCommittee', '', 'yes', { no: extendedIsAnother }),
  setting('excellentShareLimit', '', '1/3', {
    '30%': percent(30),
    '20%': percent(20),
    '15%': percent(15),
    '10%': percent(10),
  }),
  setting('excellentShareBase', '', 'all', { graded: excellentLimit({ whole: 'members.graded' }) }),
];
