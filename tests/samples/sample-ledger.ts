import type { TemplateValue, WorkbookTemplate } from '@/core/ledger';
import { template } from '@/packs/party-branch/template';
import { workingDay } from './working-day';

/** The bundled sample: one branch, one year, invented from end to end. */
const SAMPLE_YEAR = 2021;

type Row = readonly TemplateValue[];

const MEMBERS = [
  '贺知新',
  '岑思远',
  '尤若兰',
  '卜景行',
  '戚安然',
  '柏云舒',
  '滕立人',
  '邬晓晴',
  '虞书同',
  '褚明澈',
  '蔺向阳',
  '宓静姝',
  '鄢承志',
  '祁子谦',
  '骆雨桐',
  '缪文博',
  '阮清和',
  '宁长风',
  '车晓光',
  '米若水',
  '封怀瑾',
  '井然秋',
  '巩思齐',
  '谈笑雪',
  '戎新宇',
  '麻知秋',
  '荀嘉木',
] as const;
const [SECRETARY, ORGANIZER, PUBLICIST] = MEMBERS;
const FULL_MEMBERS = 25;
const GROUPS = [
  { name: '第一党小组', size: 13, chair: MEMBERS[5] },
  { name: '第二党小组', size: 14, chair: MEMBERS[12] },
] as const;

const COMMITTEE_TOPICS = [
  '研究全年党建工作计划',
  '研究组织生活会和民主评议方案',
  '讨论学习教育实施方案',
  '研究读书月志愿服务安排',
  '研究党员发展计划',
  '检查上半年学习任务',
  '研究“七一”系列活动',
  '研究暑期延时开放保障',
  '研究调研成果转化',
  '研究党员教育培训安排',
  '讨论年度评先推优',
  '总结全年工作、研究述职准备',
];
const GROUP_TOPICS = [
  '学习年度工作要点',
  '组织生活会前谈心谈话',
  '学习教育专题讨论一',
  '志愿服务分工',
  '学习教育专题讨论二',
  '交流半年学习体会',
  '讨论建党节活动',
  '学习法律法规',
  '讨论读者意见整改',
  '学习先进典型事迹',
  '警示教育讨论',
  '年终个人总结交流',
];
const THEME_TOPICS = [
  '新春送书下乡',
  '图书整理义务劳动',
  '清明祭扫、缅怀先烈',
  '全民阅读进社区',
  '关爱留守儿童读书会',
  '重温入党誓词',
  '参观县革命纪念馆',
  '消防安全演练与讲解',
  '为老年读者办证服务',
  '“我和祖国”朗诵会',
  '政策宣讲进企业',
  '义务植绿护绿',
];
const GENERAL = [
  { month: 1, topic: '传达上级会议精神，通过全年工作计划' },
  { month: 4, topic: '学习教育动员部署' },
  { month: 6, topic: '讨论接收预备党员' },
  { month: 7, topic: '庆祝建党一百周年大会' },
  { month: 12, topic: '全年工作总结和民主测评' },
];
const LECTURES = [
  { month: 3, topic: '从百年党史中汲取奋进力量', lecturer: SECRETARY, hours: 2 },
  { month: 5, topic: '做新时代合格党员', lecturer: ORGANIZER, hours: 1.5 },
  { month: 9, topic: '传承红色基因、做好阅读推广', lecturer: SECRETARY, hours: 2 },
  { month: 11, topic: '学习全会精神专题辅导', lecturer: PUBLICIST, hours: 2 },
];

/** Some are away every month, and never the same number. */
function leaveOf(month: number, expected: number, offset = 0): number {
  return Math.min((month * 3 + offset * 2) % 4, Math.floor(expected / 4));
}

interface MeetingFacts {
  readonly day: TemplateValue;
  readonly kind: string;
  readonly topic: string;
  readonly expected: number;
  readonly leave: number;
  readonly chair?: string | undefined;
  readonly group?: string;
  readonly place?: string;
}

function meetingRow({
  day,
  kind,
  topic,
  expected,
  leave,
  chair = SECRETARY,
  group,
  place = '三楼会议室',
}: MeetingFacts): Row {
  const madeUp = leave > 1 ? leave - 1 : null;
  const away = leave === 0 ? null : leave;
  return [
    day,
    kind,
    topic,
    place,
    chair,
    ORGANIZER,
    expected,
    expected - leave,
    away,
    madeUp,
    group ?? null,
    '已召开',
    null,
  ];
}

function monthlyMeetings(month: number): readonly Row[] {
  const topic = (list: readonly string[]) => list[month - 1] ?? '';
  const all = MEMBERS.length;
  return [
    meetingRow({
      day: workingDay(SAMPLE_YEAR, month, 6),
      kind: '支委会',
      topic: topic(COMMITTEE_TOPICS),
      expected: 5,
      leave: month % 5 === 0 ? 1 : 0,
    }),
    ...GROUPS.map(({ name, size, chair }, index) =>
      meetingRow({
        day: workingDay(SAMPLE_YEAR, month, 11),
        kind: '党小组会',
        topic: topic(GROUP_TOPICS),
        expected: size,
        leave: leaveOf(month, size, index),
        chair,
        group: name,
        place: index === 0 ? '二楼阅览室' : '四楼活动室',
      }),
    ),
    meetingRow({
      day: workingDay(SAMPLE_YEAR, month, 18),
      kind: '主题党日',
      topic: topic(THEME_TOPICS),
      expected: all,
      leave: leaveOf(month, all, 1),
      place: '活动现场',
    }),
  ];
}

function occasionalMeetings(): readonly Row[] {
  const all = MEMBERS.length;
  const general = GENERAL.map(({ month, topic }) =>
    meetingRow({
      day: workingDay(SAMPLE_YEAR, month, 22),
      kind: '党员大会',
      topic,
      expected: all,
      leave: leaveOf(month, all),
    }),
  );
  const lectures = LECTURES.map(({ month, topic }) =>
    meetingRow({
      day: workingDay(SAMPLE_YEAR, month, 25),
      kind: '党课',
      topic,
      expected: all,
      leave: leaveOf(month, all, 2),
    }),
  );
  const both = meetingRow({
    day: workingDay(SAMPLE_YEAR, 10, 25),
    kind: '党员大会、党课',
    topic: '发展党员大会暨书记讲党课',
    expected: all,
    leave: 2,
  });
  const cancelled: Row = [
    workingDay(SAMPLE_YEAR, 8, 24),
    '党员大会',
    '半年工作小结',
    '三楼会议室',
    SECRETARY,
    ORGANIZER,
    null,
    null,
    null,
    null,
    null,
    '取消',
    '并入下月召开',
  ];
  return [...general, ...lectures, both, cancelled];
}

function meetings(): readonly Row[] {
  const months = Array.from({ length: 12 }, (_, index) => monthlyMeetings(index + 1));
  return [...months.flat(), ...occasionalMeetings()].sort(
    (left, right) => dayNumber(left[0]) - dayNumber(right[0]),
  );
}

function dayNumber(value: TemplateValue | undefined): number {
  return typeof value === 'object' && value !== null ? value.month * 100 + value.day : 0;
}

function appraisal(): readonly Row[] {
  return MEMBERS.map((name, index) => {
    const isFull = index < FULL_MEMBERS;
    const grade = index % 4 === 0 ? '优秀' : '合格';
    return [name, isFull ? '正式党员' : '预备党员', isFull ? grade : '不评定等次', '2020', null];
  });
}

function roster(): readonly Row[] {
  return MEMBERS.map((name, index) => [
    name,
    index % 3 === 2 ? '女' : '男',
    index < FULL_MEMBERS ? '正式党员' : '预备党员',
    index < FULL_MEMBERS ? `${String(1991 + index)}-07` : '2021-06',
    index < GROUPS[0].size ? GROUPS[0].name : GROUPS[1].name,
    ['支部书记', '组织委员', '宣传委员', '纪检委员', '青年委员'][index] ?? null,
    null,
  ]);
}

const RESEARCH: readonly Row[] = [
  [workingDay(SAMPLE_YEAR, 3, 9), '乡镇分馆开放情况', '青禾镇、柳湾乡', '贺知新、岑思远', '是', 5, 4, null],
  [workingDay(SAMPLE_YEAR, 4, 20), '老年读者借阅需求', '城北社区', '尤若兰', '是', 4, 4, null],
  [workingDay(SAMPLE_YEAR, 6, 8), '少儿阅览室服务时间', '实验小学', '戚安然、柏云舒', '否', 3, 3, null],
  [workingDay(SAMPLE_YEAR, 8, 17), '农家书屋图书更新', '石桥村', '滕立人', '是', 6, 4, null],
  [workingDay(SAMPLE_YEAR, 9, 14), '企业职工阅读角建设', '县工业园', '邬晓晴', '是', 2, 2, null],
  [workingDay(SAMPLE_YEAR, 11, 9), '数字资源使用情况', '本馆读者座谈', '虞书同', '是', 4, 3, null],
];

const LIFE_MEETINGS: readonly Row[] = [
  ['民主生活会', '2020', { year: 2021, month: 1, day: 21 }, '2020年度民主生活会', SECRETARY, 5, 5, null],
  ['组织生活会', '2020', { year: 2021, month: 2, day: 3 }, '2020年度组织生活会', SECRETARY, 27, 26, null],
];

const FIGURES: readonly Row[] = [
  ['人数过25的党员大会', '三会一课', '计数', null, '会议类型=党员大会；实到人数>25', null, '整数', '次'],
  ['上半年主题党日次数', '三会一课', '计数', null, '会议类型=主题党日', '上半年', '中文数字', '次'],
  ['单次党课最多听课人数', '三会一课', '最大', '实到人数', '会议类型=党课', null, '整数', '人'],
  ['党课日期', '三会一课', '日期列表', null, '会议类型=党课', null, '月日', null],
];

const PROFILE = {
  superiorOrganization: '中共青禾县文旅系统委员会',
  organization: '青禾县图书馆',
  branch: '青禾县图书馆党支部',
  secretary: SECRETARY,
  brand: '书香先锋',
  scope: '全馆',
  themePartyDayPrinciple: '月月有主题、人人有任务、次次有收获',
  attendanceRule: '党员组织生活考勤制度',
  makeUpRule: '党员缺课补学制度',
  assessmentMethod: '党员量化积分管理办法',
  responsibilityDocument: '党风廉政建设责任清单',
};

export function sampleLedger(): WorkbookTemplate {
  const lectures = LECTURES.map(({ month, topic, lecturer, hours }): Row => [
    workingDay(SAMPLE_YEAR, month, 25),
    topic,
    lecturer,
    hours,
    MEMBERS.length,
    MEMBERS.length - leaveOf(month, MEMBERS.length, 2),
    null,
  ]);
  const spokenAtMeeting: Row = [
    workingDay(SAMPLE_YEAR, 10, 25),
    '书记讲党课',
    SECRETARY,
    1.5,
    MEMBERS.length,
    MEMBERS.length - 2,
    null,
  ];
  const rows = {
    meetings: meetings(),
    lectures: [...lectures, spokenAtMeeting].sort((left, right) => dayNumber(left[0]) - dayNumber(right[0])),
    lifeMeetings: LIFE_MEETINGS,
    appraisal: appraisal(),
    research: RESEARCH,
    roster: roster(),
    figures: FIGURES,
  };
  return template(SAMPLE_YEAR, rows, PROFILE);
}
