import type { ColumnModel, MissingBeside } from '@/core/ledger';

/** How many were due, came and did not, in the ledgers of meetings. */

const COME = '(?:到|参加|出席|参会|参学|到会|参与|参训|听课)(?:会议?|活动)?';
const ABSENCE = '(?:缺席|缺勤|缺课|未到|未参加|未出席|未参会)(?:会议?|活动)?';
const HOW_MANY = '(?:总?人?数|人次)';
/** 人员 alone may head their names. */
const PERSONS = '(?:党员|(?:党员)?人员(?=数))';

/** In the columns of the names of those who were not there. */
export const NOBODY =
  /^(?:全勤|全到|全员到[会齐场]?|全部到[会齐场]?|无人(?:请假|缺席)|无(?:请假|缺席)(?:人员)?|没有人)$/;

export const EXPECTED: ColumnModel = {
  name: 'expected',
  type: 'count',
  headings: [
    '应到人数',
    '应到',
    '应参加人数',
    '应出席人数',
    '应出席',
    '应参会人数',
    '应到会人数',
    '应到党员',
    '应到党员数',
  ],
  pattern: new RegExp(`^(?:党员)?应该?${COME}${PERSONS}?${HOW_MANY}?$`),
};

export const ATTENDED: ColumnModel = {
  name: 'attended',
  type: 'count',
  headings: [
    '实到人数',
    '实到',
    '实际参加人数',
    '实参加人数',
    '实际到会人数',
    '出席人数',
    '参加人数',
    '参会人数',
    '到会人数',
    '听课人数',
    '实出席人数',
    '实到党员',
    '实到党员数',
    '参加党员人数',
    '参加活动党员人数',
    '参会党员人数',
    '到会党员人数',
    '出席党员人数',
  ],
  pattern: new RegExp(
    `^(?:(?:党员)?实际?${COME}${PERSONS}?${HOW_MANY}?|(?:党员)?${COME}${PERSONS}?${HOW_MANY})$`,
  ),
};

export const HEAD_COUNTS: ColumnModel = {
  name: 'headCounts',
  type: 'count',
  headings: [
    '应到/实到',
    '应到实到',
    '应到/实到人数',
    '应到实到人数',
    '应到、实到',
    '到会情况',
    '出席情况',
    '参会情况',
    '出勤情况',
  ],
  pattern:
    /^(?:应(?:到|参加|出席|参会).{0,4}实(?:际)?(?:到|参加|出席|参会)|实(?:际)?(?:到|参加|出席|参会).{0,4}应(?:到|参加|出席|参会))(?:会)?(?:人?数)?$/,
};

/** Whoever writes one number under 参会情况 means those who came; what its brackets name is another matter. */
export const ATTENDED_ALONE = /情况(?:\((?:人数?|名|人次)\))?[:※*]?$/;

const NUMBER = '(?:\\d+|[一二两三四五六七八九十]+)';

/** 应到27人，实到25人，请假2人（已补课）; names may stand in place of the number. */
export const LEAVE_BESIDE: MissingBeside = {
  words: /[请病事]假/,
  others: /(?:应该?|实际?|已)(?:到|出席|参加|参会)(?:会)?(?:人数)?:?\d+(?:[人名](?:党员)?)?/g,
  nobody: /(?:没有?|无|未有?)人?请假/,
  forms: [
    new RegExp(`请假(?:人数|人员)?:?\\(?(${NUMBER}[人名]?(?![\\d个天日])(?:\\([^()]*\\))?)`),
    new RegExp(`(${NUMBER})[人名](?:党员|同志)?请假`),
    /请假(?:人数|人员)?:?([^,;。]+)/,
    /([请病事]假.*)$/,
  ],
};

export const ON_LEAVE: ColumnModel = {
  name: 'onLeave',
  type: 'count',
  blankIsZero: true,
  namesCount: true,
  headings: ['请假人数', '请假', '请假数', '事假人数'],
  pattern: new RegExp(`^(?:请假|病?事假)${PERSONS}?${HOW_MANY}$`),
};

/** Stands for those on leave where no column of that name does (contract §5.5). */
export const ABSENT: ColumnModel = {
  name: 'absent',
  type: 'count',
  blankIsZero: true,
  namesCount: true,
  headings: ['缺席人数', '缺席', '缺席数', '缺勤人数', '缺勤', '未到人数'],
  pattern: new RegExp(`^${ABSENCE}${PERSONS}?${HOW_MANY}$`),
};

export const MAKE_UP: ColumnModel = {
  name: 'makeUp',
  type: 'count',
  blankIsZero: true,
  headings: ['补课人数', '补课', '补课人次', '补学人数', '已补课人数', '补课数'],
  pattern: new RegExp(`^已?补[课学会]${PERSONS}?${HOW_MANY}$`),
};

/** Names of those who were not there: counted where no number says it. */
export const LEAVE_NAMES: ColumnModel = {
  name: 'leaveNames',
  type: 'text',
  headings: ['请假人员', '请假人员名单', '请假名单', '请假人', '请假党员', '请假人姓名', '请假人员姓名'],
};

export const ABSENT_NAMES: ColumnModel = {
  name: 'absentNames',
  type: 'text',
  headings: [
    '缺席人员',
    '缺席人员名单',
    '缺席名单',
    '未到人员',
    '未到会人员',
    '缺勤人员',
    '缺席党员',
    '未参加人员',
  ],
};
