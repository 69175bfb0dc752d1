import type { ColumnModel } from '@/core/ledger';

/** Columns that several ledgers share; headings after domain.md 1.1 and 1.2, the first one for new workbooks. */

export const HELD_DATE: ColumnModel = {
  name: 'heldDate',
  type: 'date',
  headings: [
    '会议时间',
    '实际会议时间',
    '实际召开时间',
    '实际时间',
    '实际开始时间',
    '实际开始日期',
    '实际日期',
    '召开时间',
    '召开日期',
    '会议日期',
    '活动时间',
    '活动日期',
    '开展时间',
    '开展日期',
    '授课时间',
    '授课日期',
    '上课时间',
    '学习时间',
    '开始时间',
    '开始日期',
    '活动开始时间',
    '举办时间',
    '会议召开时间',
    '日期',
    '时间',
    '年月日',
  ],
  // Never when it was planned, written down or handed in.
  pattern:
    /^(?:实际|具体)?(?:会议|活动|开会|召开|开展|举办|举行|实施|学习|授课|上课|讲课|党课|党日|组织生活|[/、及和与或])*(?:开始)?(?:的)?(?:日期时间|时间日期|时间|日期)$/,
};

export const PLANNED_DATE: ColumnModel = {
  name: 'plannedDate',
  type: 'date',
  headings: ['计划时间', '计划会议时间', '计划召开时间', '计划日期', '拟定时间', '拟召开时间'],
  pattern: /^计划.*(?:时间|日期)$/,
};

export const KIND: ColumnModel = {
  name: 'kind',
  type: 'terms',
  vocabulary: 'meetingKinds',
  headings: [
    '会议类型',
    '活动类型',
    '会议类别',
    '活动类别',
    '组织生活类型',
    '会议种类',
    '会议性质',
    '会议形式',
    '类型',
    '类别',
    '种类',
    '形式',
    '会别',
  ],
  pattern: /^(?:会议|活动|组织生活|三会一课|会).*(?:类型|类别|种类|性质)(?:[一1]|[/、及和与或]名称)?$/,
};

/** Beside 类别 what it does not tell: 换届 of a 党员大会, but also 党课 of the 组织生活. */
export const FINER_KIND: ColumnModel = { name: 'finerKind', type: 'text', headings: ['小类'] };

/** 党员大会, or 线上: what each form is, the sheet's name tells better. */
export const FORM: ColumnModel = {
  name: 'form',
  type: 'text',
  headings: ['活动形式', '组织生活形式'],
  pattern: /^(?:会议|活动|组织生活|三会一课|会).*形式(?:[/、及和与或]名称)?$/,
};

/** One activity may be of two kinds, in two columns of like headings. */
export const SECOND_KIND: ColumnModel = {
  name: 'secondKind',
  type: 'terms',
  vocabulary: 'meetingKinds',
  headings: ['活动类型2', '会议类型2', '活动类型二', '会议类型二'],
  pattern: /^(?:会议|活动)(?:类型|类别)[二2]?$/,
};

export const NAME: ColumnModel = {
  name: 'name',
  type: 'text',
  headings: ['会议名称', '活动名称', '名称', '会议'],
  pattern: /^(?:会议|活动|组织生活|三会一课|[/、及和与或])+名称(?:[/、及和与或](?:类型|类别))?$/,
};

/** Of meetings, and of all that money is spent on. */
export const ITEM: ColumnModel = { name: 'item', type: 'text', headings: ['项目', '活动项目'] };

export const TOPIC: ColumnModel = {
  name: 'topic',
  type: 'text',
  headings: [
    '主题',
    '会议主题',
    '活动主题',
    '会议议题',
    '议题',
    '党课题目',
    '授课题目',
    '授课主题',
    '课题',
    '题目',
    '开展主题',
    '主要议题',
    '主要内容',
    '会议内容',
    '活动内容',
    '学习内容',
    '授课内容',
    '内容',
    '主要内容及特色',
  ],
  pattern: /^(?:会议|活动|学习|授课|党课|主要)?(?:主题|议题|内容|题目)(?:[/、及和与].{1,8})?$/,
};

export const PLACE: ColumnModel = {
  name: 'place',
  type: 'text',
  headings: ['地点', '会议地点', '活动地点', '学习地点', '召开地点', '开展地点', '授课地点'],
};

export const CHAIR: ColumnModel = {
  name: 'chair',
  type: 'text',
  headings: ['主持人', '主持人姓名', '会议主持人', '组织者', '主持'],
};

export const RECORDER: ColumnModel = {
  name: 'recorder',
  type: 'text',
  headings: ['记录人', '记录人姓名', '会议记录人', '记录'],
};

export const EVENT_TIMES: ColumnModel = {
  name: 'times',
  // 第3次 is no number, and no fault.
  type: 'text',
  headings: ['次数', '场次', '召开次数', '开展次数', '会议次数', '活动次数'],
};

export const HOURS: ColumnModel = {
  name: 'hours',
  type: 'measure',
  headings: ['学时', '学时数', '课时', '课时数', '党课学时', '授课学时'],
};

export const LECTURER: ColumnModel = {
  name: 'lecturer',
  type: 'text',
  headings: ['授课人', '主讲人', '讲课人', '党课主讲人', '授课人姓名', '主讲'],
};

export const GROUP: ColumnModel = {
  name: 'group',
  type: 'text',
  headings: ['党小组', '所属党小组', '小组', '组别', '所在党小组', '小组名称', '党小组名称'],
};

export const BRANCH: ColumnModel = {
  name: 'branch',
  type: 'text',
  headings: [
    '所在党支部',
    '所在支部',
    '党支部',
    '支部',
    '所属支部',
    '所属党支部',
    '支部名称',
    '党支部名称',
    '党组织名称',
    '所在党组织',
    '所属党组织',
    '党组织',
    '团组织',
    '二级党组织',
  ],
};

export const STATUS: ColumnModel = {
  name: 'status',
  type: 'text',
  headings: ['状态', '召开情况', '任务状态', '会议状态', '活动状态', '是否召开', '开展情况', '完成情况'],
};

export const REMARK: ColumnModel = { name: 'remark', type: 'text', headings: ['备注', '说明', '备注说明'] };

export const YEAR: ColumnModel = {
  name: 'year',
  type: 'text',
  headings: ['评议年度', '考核年度', '所属年度', '年度', '年份'],
};
