import { daysInMonth } from '@/core/values';
import type {
  BranchYear,
  Day,
  Grade,
  Group,
  Kind,
  LifeMeeting,
  Meeting,
  Member,
  Research,
  Suggestion,
} from './branch-year';
import type { Chance } from './chance';
import {
  GIVEN_NAMES,
  HOUSES,
  PLACES,
  RESEARCH_TOPICS,
  SURNAMES,
  TOPICS,
  TOWNS,
  WISHES,
} from './invented-words';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const COMMITTEE_SIZE = 5;

/** A whole year of a branch, from chance alone. Every kind of meeting takes place at least once. */
export function inventBranchYear(chance: Chance, year = 2021): BranchYear {
  const house = chance.pick(HOUSES);
  const members = inventMembers(chance, chance.int(12, 40));
  const groups = groupsOf(members);
  const suggestions = inventSuggestions(chance, year);
  return {
    year,
    profile: {
      superiorOrganization: `中共${house.slice(0, 2)}机关工委`,
      organization: house,
      branch: `${house}党支部`,
      secretary: members[0]?.name ?? '',
      brand: chance.pick(['书香先锋', '红色引擎', '清泉润心', '匠心筑梦']),
      scope: chance.pick(['全馆', '全院', '全公司', '全校']),
      themePartyDayPrinciple: '月月有主题、次次有收获',
      attendanceRule: '党员组织生活考勤制度',
      makeUpRule: '党员缺课补学制度',
      assessmentMethod: '党员量化积分管理办法',
      responsibilityDocument: '党风廉政建设责任清单',
    },
    members,
    groups,
    meetings: inventMeetings(chance, year, members, groups),
    lifeMeetings: inventLifeMeetings(chance, year, members.length),
    research: inventResearch(chance, year),
    suggestions,
  };
}

function inventMembers(chance: Chance, size: number): readonly Member[] {
  const names = new Set<string>();
  while (names.size < size) names.add(`${chance.pick(SURNAMES)}${chance.pick(GIVEN_NAMES)}`);
  const fullMembers = size - chance.int(1, 2);
  const excellent = Math.floor(fullMembers / 4);
  return Array.from(names, (name, index): Member => {
    const isFull = index < fullMembers;
    return {
      name,
      code: `00${String(1200 + index)}`,
      gender: chance.pick(['男', '女']),
      isFull,
      // Of different sizes, so that two groups that meet on one day never look like one.
      group: index * 7 < size * 4 ? '第一党小组' : '第二党小组',
      joined: `${String(chance.int(1985, 2018))}-07-01`,
      grade: isFull ? gradeOf(index, excellent) : 'notGraded',
    };
  });
}

function gradeOf(index: number, excellent: number): Grade {
  if (index < excellent) return 'excellent';
  return index === excellent ? 'basicallyQualified' : 'qualified';
}

function groupsOf(members: readonly Member[]): readonly Group[] {
  return ['第一党小组', '第二党小组'].map((name) => ({
    name,
    members: members.filter(({ group }) => group === name),
  }));
}

function inventMeetings(
  chance: Chance,
  year: number,
  members: readonly Member[],
  groups: readonly Group[],
): readonly Meeting[] {
  const secretary = members[0]?.name ?? '';
  const meet = (kind: Kind, day: Day, due: readonly Member[], group: Group | null = null): Meeting => {
    const away = chance.some(due, chance.happens(0.6) ? chance.int(0, Math.min(4, due.length - 2)) : 0);
    const topic = chance.pick(TOPICS[kind]);
    return {
      kinds: [kind],
      day,
      topic: group === null ? topic : `${group.name}${topic}`,
      place: chance.pick(PLACES),
      chair: group === null ? secretary : (group.members[0]?.name ?? ''),
      recorder: members[1]?.name ?? '',
      due,
      away,
      madeUp: chance.int(0, away.length),
      group: group?.name ?? null,
      lecturer: kind === 'partyLecture' ? chance.pick(members).name : null,
      hours: kind === 'partyLecture' ? chance.pick([1, 1.5, 2, 3]) : null,
    };
  };
  const inMonths = (months: readonly number[], first: number, last: number) =>
    months.map((month): Day => ({
      year,
      month,
      day: chance.int(first, Math.min(last, daysInMonth(year, month))),
    }));
  const most = (likely: number) => {
    const months = MONTHS.filter(() => chance.happens(likely));
    return months.length === 0 ? [5] : months;
  };
  const groupDays = inMonths(most(0.7), 8, 14);
  const meetings = [
    ...inMonths(most(0.9), 1, 7).map((day) =>
      meet('committeeMeeting', day, members.slice(0, COMMITTEE_SIZE)),
    ),
    ...groupDays.flatMap((day) => groups.map((group) => meet('groupMeeting', day, group.members, group))),
    ...inMonths(most(0.8), 15, 21).map((day) => meet('themePartyDay', day, members)),
    ...inMonths([2, 5, 8, 11, ...(chance.happens(0.5) ? [7] : [])], 22, 24).map((day) =>
      meet('generalMeeting', day, members),
    ),
    ...inMonths([3, 6, 9, ...(chance.happens(0.5) ? [12] : [])], 25, 31).map((day) =>
      meet('partyLecture', day, members),
    ),
  ];
  return meetings.sort((left, right) => left.day.month - right.day.month || left.day.day - right.day.day);
}

/** For the year before, held up to March. */
function inventLifeMeetings(chance: Chance, year: number, size: number): readonly LifeMeeting[] {
  return [
    {
      kind: 'democraticLifeMeeting',
      day: { year, month: 1, day: chance.int(5, 28) },
      due: COMMITTEE_SIZE,
      attended: COMMITTEE_SIZE,
    },
    {
      kind: 'organizationLifeMeeting',
      day: { year, month: chance.int(2, 3), day: chance.int(1, 28) },
      due: size,
      attended: size - chance.int(0, 2),
    },
  ];
}

function inventResearch(chance: Chance, year: number): readonly Research[] {
  return chance.some(RESEARCH_TOPICS, chance.int(3, 6)).map((topic, index) => {
    const suggestions = chance.int(1, 6);
    return {
      day: { year, month: 2 + index, day: chance.int(1, 28) },
      topic,
      place: chance.pick(TOWNS),
      people: `${chance.pick(SURNAMES)}${chance.pick(GIVEN_NAMES)}`,
      hasReport: index === 0 || chance.happens(0.6),
      suggestions,
      resolved: chance.int(0, suggestions),
    };
  });
}

function inventSuggestions(chance: Chance, year: number): readonly Suggestion[] {
  return chance.some(WISHES, chance.int(5, 10)).map((content, index) => ({
    day: { year, month: 1 + index, day: chance.int(1, 28) },
    content,
    source: chance.pick(TOWNS),
    state: index === 0 ? 'resolved' : chance.pick(['resolved', 'resolved', 'partly', 'open']),
  }));
}
