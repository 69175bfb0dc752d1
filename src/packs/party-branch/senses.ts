import type { FigureSense } from '@/core/blanks';

/** How reports of a Party branch speak of its figures, for blanks and for numbers of last year's report. */

const TIMES = ['次', '场', '场次', '期', '堂', '讲', '节', '回', '个'];
const HEADS = ['人次', '人', '名', '位'];

const EXPECTED = ['应到会', '应到', '应参加', '应参会', '应出席', '应参学', '应参', '应有'];
const ATTENDED = [
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
const RATE = ['出勤率', '到会率', '参会率', '参学率', '出席率', '参加率', '参与率', '到课率', '平均出勤率'];

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
  ['groupMeeting', ['党小组会', '党小组会议', '小组会', '党小组学习会']],
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
  const alone = id === 'allMeetings' ? { alone: /组织生活(?!会)|三会一课|考勤|出勤/ } : {};
  const missed =
    id === 'allMeetings'
      ? { alone: /组织生活(?!会)|三会一课|考勤|出勤|补[课学]|党员大会|支委会|主题党日|党课/ }
      : {};
  return [
    sense('count', [], TIMES),
    { ...sense('expected', EXPECTED, HEADS), ...alone },
    { ...sense('attended', ATTENDED, HEADS), ...alone },
    { ...sense('onLeave', ON_LEAVE, HEADS), ...missed },
    { ...sense('attendanceRate', RATE, []), type: 'rate', ...alone },
  ];
}

const SUGGESTIONS = [
  '意见建议',
  '意见和建议',
  '意见、建议',
  '意见与建议',
  '建议意见',
  '意见',
  '建议',
  '问题建议',
  '意见建议问题',
  '问题和建议',
];
const RESOLVED = [
  '解决',
  '办结',
  '办理完成',
  '办理完毕',
  '落实',
  '销号',
  '整改完成',
  '完成整改',
  '整改到位',
  '处理完毕',
  '解决到位',
];
const SPOKEN_OF = /意见|建议|调研/;
/** Opinions are also asked for before a meeting, and of customers. */
const RESEARCHED = /调研|调查研究/;

const RESEARCH: readonly FigureSense[] = [
  {
    key: 'research.count',
    type: 'count',
    nouns: [
      '调研',
      '专题调研',
      '实地调研',
      '调查研究',
      '走访调研',
      '基层调研',
      '调研活动',
      '蹲点调研',
      '入户调研',
      '下沉调研',
    ],
    facets: [],
    measures: ['次', '场', '场次', '回', '轮', '批次'],
  },
  {
    key: 'research.reports',
    type: 'count',
    nouns: ['调研报告', '调查报告', '专题调研报告', '调研成果', '调研文章', '报告'],
    facets: [],
    measures: ['份', '篇'],
    needs: RESEARCHED,
  },
  {
    key: 'research.suggestions',
    type: 'count',
    nouns: SUGGESTIONS,
    facets: [],
    measures: ['项', '条', '件', '个'],
    needs: RESEARCHED,
  },
  {
    key: 'research.resolved',
    type: 'count',
    nouns: SUGGESTIONS,
    facets: RESOLVED,
    alone: SPOKEN_OF,
    measures: ['项', '条', '件', '个'],
    needs: SPOKEN_OF,
  },
  {
    key: 'research.resolutionRate',
    type: 'rate',
    nouns: SUGGESTIONS,
    facets: ['办结率', '解决率', '落实率', '办理率', '销号率', '整改率', '完成率'],
    alone: SPOKEN_OF,
    measures: [],
    needs: SPOKEN_OF,
  },
];

const APPRAISED = /评议|测评/;
const GRADES: readonly (readonly [id: string, nouns: readonly string[]])[] = [
  ['excellent', ['优秀', '优秀等次', '优秀党员', '优秀等级', '“优秀”等次']],
  ['qualified', ['合格', '合格等次', '合格党员', '合格等级']],
  ['basicallyQualified', ['基本合格', '基本合格等次', '基本合格党员']],
  ['unqualified', ['不合格', '不合格等次', '不合格党员']],
  [
    'notGraded',
    ['不评定等次', '未评定等次', '不确定等次', '未定等次', '不定等次', '不参加评定等次', '暂不评定等次'],
  ],
];
const TOTAL = [
  '参加评议党员',
  '参评党员',
  '参加民主评议党员',
  '参加评议的党员',
  '参加民主评议的党员',
  '民主评议党员',
  '参加党员民主评议',
  '参加民主评议',
  '参加评议',
  '参与评议',
  '参评',
  '评议党员',
  '应评议党员',
];

const APPRAISAL: readonly FigureSense[] = [
  ...GRADES.map(([id, nouns]): FigureSense => ({
    key: `appraisal.${id}`,
    type: 'count',
    nouns,
    facets: [],
    measures: ['名', '人', '位'],
    needs: APPRAISED,
    ofYearBefore: true,
  })),
  {
    key: 'appraisal.total',
    type: 'count',
    nouns: TOTAL,
    facets: [],
    measures: ['名', '人', '位'],
    needs: APPRAISED,
    ofYearBefore: true,
  },
];

function lifeMeeting(id: string, nouns: readonly string[]): FigureSense {
  return {
    key: `${id}.date`,
    type: 'date',
    nouns,
    facets: [],
    measures: [],
    ofYearBefore: true,
    parts: { month: `${id}.month`, day: `${id}.day` },
  };
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
    measures: ['人次', '人', '名', '次'],
  },
  ...RESEARCH,
  ...APPRAISAL,
  lifeMeeting('democraticLifeMeeting', [
    '民主生活会',
    '专题民主生活会',
    '班子民主生活会',
    '领导班子民主生活会',
  ]),
  lifeMeeting('organizationLifeMeeting', ['组织生活会', '专题组织生活会', '支部组织生活会']),
];

/** What such reports count besides: it is none of the figures. */
export const FOREIGN_NOUNS: readonly string[] = [
  '团员大会',
  '团支部大会',
  '团支委会',
  '团课',
  '职工大会',
  '职工代表大会',
  '职代会',
  '教代会',
  '会员大会',
  '工会小组会',
  '工会委员会',
  '民主评议会',
  '民主议政日',
  '中心组学习',
  '理论学习中心组',
  '理论学习',
  '集中学习',
  '专题学习',
  '专题研讨',
  '研讨交流',
  '座谈会',
  '党委会',
  '党组会',
  '党总支会',
  '谈心谈话',
  '谈心',
  '志愿服务',
  '志愿活动',
  '警示教育',
  '廉政谈话',
  '廉政教育',
  '知识竞赛',
  '文体活动',
  '慰问',
  '走访',
  '培训',
  '讲座',
  '宣讲',
  '观影',
  '心得体会',
  '心得',
  '发展党员',
  '预备党员',
  '入党积极分子',
  '入党申请书',
  '发展对象',
  '实事',
  '问题',
  '议题',
  '决议',
  '困难党员',
  '老党员',
  '困难群众',
  '优秀党务工作者',
  '优秀共产党员',
  '先进党支部',
  '优秀志愿者',
  '优秀员工',
  '优秀教师',
  '优秀学生',
  '优秀案例',
  '合格率',
  '优秀率',
  '年度考核优秀',
  '考核优秀',
  '意见箱',
  '合理化建议',
  '调研课题',
  '党员大会决议',
];
