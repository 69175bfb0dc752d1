import type { Kind } from './branch-year';
import type { Chance } from './chance';
import type { Column, Field } from './table';

/** Headings in use, after domain.md 1.1 and 1.2: written down here anew, not taken from the pack. */
const HEADINGS: Readonly<Partial<Record<Field, readonly string[]>>> = {
  index: ['序号', '序号', '编号', '序'],
  heldDate: [
    '会议时间',
    '召开时间',
    '实际会议时间',
    '实际时间',
    '活动时间',
    '开始时间',
    '日期',
    '时间',
    '开展时间',
    '会议日期',
    '召开日期',
    '开会时间',
    '会议日期时间',
    '具体时间',
    '举行时间',
  ],
  plannedDate: ['计划会议时间', '计划时间', '计划日期', '计划召开时间'],
  kind: [
    '会议类型',
    '活动类型',
    '类别',
    '类型',
    '会议性质',
    '会议类别',
    '组织生活类型',
    '活动形式',
    '会议种类',
  ],
  name: ['会议名称', '活动名称'],
  topic: ['会议议题', '议题', '主题', '活动主题', '主要内容', '会议内容', '学习内容', '会议主题'],
  place: ['会议地点', '活动地点', '地点'],
  chair: ['主持人', '主持人姓名', '组织者'],
  recorder: ['记录人', '记录人姓名'],
  expected: [
    '应到人数',
    '应到',
    '应参加人数',
    '应出席',
    '应到党员人数',
    '应出席人数',
    '应到会人数',
    '党员应到数',
    '应参会人员数',
  ],
  attended: [
    '实到人数',
    '实到',
    '参加人数',
    '参会人数',
    '实到党员人数',
    '出席人数',
    '实际参加人数',
    '到会党员数',
    '实际参会人员数',
  ],
  onLeave: ['请假人数', '请假'],
  absent: ['缺席人数', '缺席', '未参加人数'],
  headCounts: ['应到/实到', '应到实到人数', '应到、实到人数'],
  makeUp: ['补课人数', '补课人次'],
  hours: ['学时', '学时数', '课时'],
  lecturer: ['授课人', '主讲人'],
  group: ['党小组', '所在党小组', '小组'],
  branch: ['所在党支部', '党支部', '支部名称', '所在支部'],
  status: ['状态', '召开情况', '任务状态'],
  remark: ['备注', '说明'],
};

/** What a form maker writes behind a heading, kinds and all. */
const NOTES: Readonly<Partial<Record<Field, string>>> = {
  heldDate: '（年月日）',
  kind: '（党员大会/支委会/党小组会/党课）',
  topic: '（简要）',
  onLeave: '（事假、病假）',
  remark: '（如取消请注明）',
};

/** What people make of a heading: line breaks, spaces inside and around, units. */
const LOOKS: readonly ((heading: string, field: Field) => string)[] = [
  (heading) => (heading.length < 4 ? heading : `${heading.slice(0, 2)}\n${heading.slice(2)}`),
  (heading) => `${heading} `,
  (heading) => `\u3000${heading}`,
  (heading) => (heading.length === 2 ? Array.from(heading).join('\u3000') : heading),
  (heading) => `*${heading}`,
  (heading, field) => (isCount(field) ? `${heading}（人）` : heading),
  (heading) => `${heading}：`,
  (heading) => `【${heading}】`,
  (heading, field) => `${heading}${NOTES[field] ?? ''}`,
  (heading, field) => `${heading}${NOTES[field] ?? ''}`,
];

function isCount(field: Field): boolean {
  return ['expected', 'attended', 'onLeave', 'absent', 'makeUp'].includes(field);
}

function headingFor(field: Field, chance: Chance): string {
  const heading = chance.pick(HEADINGS[field] ?? [field.replace(/^(?:extra|tick):/, '')]);
  return chance.happens(0.2) ? chance.pick(LOOKS)(heading, field) : heading;
}

/** One heading for each field, none of them twice. */
export function columnsFor(fields: readonly Field[], chance: Chance): readonly Column[] {
  const taken = new Set<string>();
  return fields.map((field) => {
    const tries = Array.from({ length: 20 }, () => headingFor(field, chance));
    const heading = tries.find((candidate) => !taken.has(candidate)) ?? field;
    taken.add(heading);
    return { field, heading };
  });
}

const KIND_WORDS: Readonly<Record<Kind, readonly string[]>> = {
  generalMeeting: ['党员大会', '党员大会', '支部党员大会', '支部大会'],
  committeeMeeting: ['支委会', '支委会', '支部委员会', '支部委员会会议', '支委（扩大）会'],
  groupMeeting: ['党小组会', '党小组会', '党小组会议', '小组会'],
  partyLecture: ['党课', '党课', '专题党课', '书记讲党课', '微党课'],
  themePartyDay: ['主题党日', '主题党日', '主题党日活动', '党员活动日', '党日活动'],
};

/** One person's word for each kind. */
export function kindWords(chance: Chance): Readonly<Record<Kind, string>> {
  return {
    generalMeeting: chance.pick(KIND_WORDS.generalMeeting),
    committeeMeeting: chance.pick(KIND_WORDS.committeeMeeting),
    groupMeeting: chance.pick(KIND_WORDS.groupMeeting),
    partyLecture: chance.pick(KIND_WORDS.partyLecture),
    themePartyDay: chance.pick(KIND_WORDS.themePartyDay),
  };
}

/** What else is written with a kind, now and then. */
const BESIDE_KIND: readonly ((word: string) => string)[] = [
  (word) => `“${word}”`,
  (word) => ` ${word}\u3000`,
  (word) => `${word}（第1次）`,
  (word) => `${word}\n`,
  (word) => `${word.slice(0, 1)} ${word.slice(1)}`,
  // Nobody takes 小组会 with a word before it for a Party group's without asking.
  (word) => (word.startsWith('小') ? word : `一季度${word}`),
];

export function kindSpelling(word: string, chance: Chance): string {
  return chance.happens(0.08) ? chance.pick(BESIDE_KIND)(word) : word;
}
