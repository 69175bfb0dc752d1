import { formatIsoDate } from '@/core/values';
import type { BranchYear, LifeMeeting } from '../branch-year';
import type { Chance } from '../chance';
import type { ExpectedFigures } from '../expected-figures';
import { SheetGrid, type Written } from '../sheet-grid';
import { REAL_DATES, spellDate, TEXT_DATES, type DateStyle } from '../spell-date';
import type { Companion } from './companion';

const WORDS = { democraticLifeMeeting: '民主生活会', organizationLifeMeeting: '组织生活会' } as const;
const KINDS = ['democraticLifeMeeting', 'organizationLifeMeeting'] as const;
const PARTS = ['date', 'month', 'day'] as const;

/** The two life meetings for the year before, in a ledger of their own. */
export const lifeMeetings: Companion = {
  name: 'life meetings',
  keys: KINDS.flatMap((kind) => PARTS.map((part) => `${kind}.${part}`)),
  write(truth, chance) {
    const held = chance.happens(0.7) ? truth.lifeMeetings : truth.lifeMeetings.slice(1);
    const grid = new SheetGrid(chance.pick(['生活会', '组织生活会', '民主生活会、组织生活会', '生活会台账']));
    const date = chance.pick([...REAL_DATES, ...TEXT_DATES]);
    const withEarlier = chance.happens(0.3);
    const [headings, write] = chance.happens(0.5) ? byName(truth, date) : byKind(truth, date, chance);
    headings.forEach((text, index) => grid.text(1, index + 1, text));
    held.forEach((meeting, row) => {
      write(meeting).forEach((written, index) => grid.put(row + 2, index + 1, written));
    });
    if (withEarlier) {
      // The one before is still there.
      const day = { year: truth.year - 1, month: 2, day: 4 };
      const earlier: LifeMeeting = { kind: 'organizationLifeMeeting', day, due: 9, attended: 9 };
      const [, writeEarlier] = byName({ ...truth, year: truth.year - 1 }, date);
      const cells = headings.includes('会议名称') ? writeEarlier(earlier) : [];
      cells.forEach((written, index) => grid.put(held.length + 2, index + 1, written));
    }
    return {
      grids: [grid],
      figures: Object.assign({}, ...KINDS.map((kind) => datesOf(kind, held))) as ExpectedFigures,
    };
  },
};

type RowWriter = readonly [headings: readonly string[], write: (meeting: LifeMeeting) => readonly Written[]];

function byName({ year, profile }: BranchYear, date: DateStyle): RowWriter {
  return [
    ['会议名称', '党组织名称', '召开时间', '主持人', '记录人'],
    ({ kind, day }) => [
      { given: `${String(year - 1)}年度${WORDS[kind]}` },
      { given: profile.branch },
      spellDate(day, date),
      { given: profile.secretary },
      { given: '李芳' },
    ],
  ];
}

function byKind({ year }: BranchYear, date: DateStyle, chance: Chance): RowWriter {
  return [
    [
      chance.pick(['会议类型', '类型', '生活会类型']),
      '所属年度',
      chance.pick(['召开时间', '会议时间']),
      '应到人数',
      '实到人数',
    ],
    ({ kind, day, due, attended }) => [
      { given: WORDS[kind] },
      { given: String(year - 1) },
      spellDate(day, date),
      { given: due },
      { given: attended },
    ],
  ];
}

function datesOf(kind: LifeMeeting['kind'], held: readonly LifeMeeting[]): ExpectedFigures {
  const day = held.find((meeting) => meeting.kind === kind)?.day ?? null;
  return {
    [`${kind}.date`]: day === null ? null : formatIsoDate(day),
    [`${kind}.month`]: day?.month ?? null,
    [`${kind}.day`]: day?.day ?? null,
  };
}
