import type { FigureSense } from '@/core/blanks';
import { APPRAISAL_SENSES, lifeMeetingSense } from './appraisal-senses';
import { RESEARCH_SENSES } from './research-senses';

/** How reports of a Party branch speak of its figures, for blanks and for numbers of last year's report. */

const TIMES = ['次', '场', '场次', '期', '堂', '讲', '节', '回'];
const HEADS = ['人次', '人', '名', '位'];

const EXPECTED = ['应签到', '应到会', '应到', '应参加', '应参会', '应出席', '应参学', '应参', '应有'];
const ATTENDED = [
  '实际签到',
  '实际参加',
  '实际参会',
  '实际到会',
  '实际出席',
  '实到会',
  '实到',
  '实参加',
  '实参',
  '参加',
  '参会',
  '到会',
  '出席',
  '参学',
  '参与',
  '到课',
  '听课',
  '受教育',
];
const ON_LEAVE = ['请假', '缺席', '缺勤', '未到会', '未到', '因事因病', '因故未参加', '未参加'];
const RATE = [
  '出勤率',
  '到会率',
  '参会率',
  '参学率',
  '出席率',
  '参加率',
  '参与率',
  '到课率',
  '听课率',
  '签到率',
  '平均出勤率',
];

/** Kinds of meeting, by the words that reports use for them. */
const KINDS: readonly (readonly [id: string, nouns: readonly string[]])[] = [
  [
    'generalMeeting',
    ['党员大会', '支部党员大会', '支部大会', '全体党员大会', '党支部党员大会', '党员大会会议', '党员大会议'],
  ],
  [
    'committeeMeeting',
    [
      '支委会',
      '支部委员会',
      '支部委员会议',
      '支部委员会会议',
      '支委会议',
      '党支部委员会',
      '党支部委员会会议',
      '支委（扩大）会',
      '支委扩大会',
      '支委(扩大)会',
    ],
  ],
  ['groupMeeting', ['党小组会', '党小组会议', '小组会', '小组会议', '党小组学习会']],
  [
    'partyLecture',
    [
      '党课',
      '专题党课',
      '微党课',
      '廉政党课',
      '书记党课',
      '书记讲党课',
      '党课教育',
      '党课学习',
      '党课辅导',
      '上党课',
      '讲党课',
    ],
  ],
  [
    'themePartyDay',
    [
      '主题党日',
      '主题党日活动',
      '党日活动',
      '党员活动日',
      '党员主题日',
      '主题党日学习',
      '主题党日”活动',
      '党日',
    ],
  ],
];
/** Told of all meetings together; 会议 alone may be any. */
const ALL = ['组织生活', '党内组织生活', '党的组织生活', '组织生活活动', '支部组织生活', '党组织生活'];
const ALL_LOOSELY = [
  // The row of a table that adds up the others.
  '合计行',

  '三会一课',
  '各类会议',
  '各类会议活动',
  '各类组织生活会议',
  '组织生活会议',
  '各类活动',
  '集中活动',
];

function ofMeetings(
  id: string,
  nouns: readonly string[],
  loosely: readonly string[] = [],
): readonly FigureSense[] {
  const sense = (part: string, facets: readonly string[], measures: readonly string[]): FigureSense => ({
    key: `${id}.${part}`,
    type: 'count',
    nouns,
    loosely,
    facets,
    measures,
  });
  const ofAll = { ofAll: true, alone: /组织生活(?!会)|考勤|出勤/ } as const;
  const missedOfAll = {
    ...ofAll,
    alone: /组织生活(?!会)|考勤|出勤|补[课学]|党员大会|支委会|主题党日|党课/,
  };
  const isAll = id === 'allMeetings';
  const alone = isAll ? ofAll : {};
  const missed = isAll ? missedOfAll : {};
  return [
    isAll ? { ...sense('count', [], TIMES), ofAll: true } : sense('count', [], TIMES),
    { ...sense('expected', EXPECTED, HEADS), ...alone },
    { ...sense('attended', ATTENDED, HEADS), ...alone },
    { ...sense('onLeave', ON_LEAVE, HEADS), ...missed },
    { ...sense('attendanceRate', RATE, []), type: 'rate', ...alone },
  ];
}

export const SENSES: readonly FigureSense[] = [
  ...KINDS.flatMap(([id, nouns]) => ofMeetings(id, nouns)),
  ...ofMeetings('allMeetings', ALL, ALL_LOOSELY),
  {
    key: 'partyLecture.hours',
    type: 'count',
    nouns: KINDS.find(([id]) => id === 'partyLecture')?.[1] ?? [],
    facets: [],
    measures: ['学时', '课时', '小时', '个学时', '个课时'],
  },
  {
    key: 'makeUp.count',
    type: 'count',
    nouns: ['补课', '补学', '补课学习', '补学补课'],
    facets: [],
    measures: ['人次', '人', '名'],
    unlike: /学生|志愿|义务/,
    ofAll: true,
  },
  ...RESEARCH_SENSES,
  ...APPRAISAL_SENSES,
  lifeMeetingSense('democraticLifeMeeting', [
    '民主生活会',
    '专题民主生活会',
    '班子民主生活会',
    '领导班子民主生活会',
  ]),
  lifeMeetingSense('organizationLifeMeeting', ['组织生活会', '专题组织生活会', '支部组织生活会']),
];
