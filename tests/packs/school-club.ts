import type { FigureDefinition } from '@/core/figures';
import type { ColumnModel, LedgerModel, RoleModel, WorkbookTemplate } from '@/core/ledger';
import type { Pack } from '@/core/pack';

/** Another trade altogether: a school's football club, with roles, kinds, figures and rules of its own. */

const DATE: ColumnModel = { name: 'playedOn', type: 'date', headings: ['日期', '活动日期'] };

const ACTIVITY: RoleModel = {
  role: 'activity',
  label: '活动台账',
  aliases: ['活动'],
  names: /活动|训练|比赛|展演/,
  evidence: [{ columns: ['playedOn', 'sort'] }, { columns: ['playedOn', 'came'], named: true }],
  columns: [
    DATE,
    { name: 'sort', type: 'terms', vocabulary: 'sorts', headings: ['活动类别', '类别'] },
    { name: 'topic', type: 'text', headings: ['活动内容', '内容'] },
    { name: 'signedUp', type: 'count', headings: ['报名人数', '报名'] },
    { name: 'came', type: 'count', headings: ['到场人数', '到场'] },
    { name: 'excused', type: 'count', blankIsZero: true, headings: ['请假人数', '请假'] },
    { name: 'missing', type: 'count', blankIsZero: true, headings: ['缺席人数', '缺席'] },
    { name: 'turnout', type: 'count', headings: ['报名/到场', '到场情况'] },
    { name: 'goals', type: 'count', headings: ['进球'] },
    { name: 'state', type: 'text', headings: ['情况'] },
    { name: 'branch', type: 'text', headings: ['球队'] },
  ],
  dateColumn: 'playedOn',
  statusColumns: ['state'],
  kinds: {
    vocabulary: 'sorts',
    columns: ['sort'],
    byTitle: 'first',
    required: true,
    codes: { missing: 'kind.missing', unknown: 'kind.unknown', multiple: 'kind.multiple' },
  },
  kindWord: '类别',
  headCounts: {
    whole: 'signedUp',
    part: 'came',
    missing: 'excused',
    absent: 'missing',
    both: 'turnout',
    partAlone: /情况$/,
    missingBeside: {
      words: /请假/,
      others: /(?:报名|到场)\d+人/g,
      nobody: /无人请假/,
      forms: [/请假(\d+)人/],
    },
    aboveWhole: 'attendance.moreThanExpected',
  },
  speaksOfYear: true,
  yearMatters: true,
};

const PURCHASE: RoleModel = {
  role: 'purchase',
  label: '经费台账',
  aliases: ['经费'],
  names: /经费|采购/,
  evidence: [{ columns: ['playedOn', 'amount'] }],
  columns: [
    { ...DATE, headings: ['支出日期', ...DATE.headings] },
    { name: 'item', type: 'text', headings: ['用途', '物品'] },
    { name: 'amount', type: 'measure', headings: ['金额', '支出金额'] },
  ],
  dateColumn: 'playedOn',
};

const PLAYER: RoleModel = {
  role: 'player',
  label: '队员名单',
  aliases: [],
  names: /队员|名单/,
  evidence: [{ columns: ['player', 'position'] }],
  columns: [
    { name: 'player', type: 'text', headings: ['队员', '姓名'] },
    { name: 'position', type: 'terms', vocabulary: 'positions', headings: ['位置'] },
  ],
  kinds: {
    vocabulary: 'positions',
    columns: ['position'],
    required: false,
    codes: { missing: null, unknown: null, multiple: null },
  },
};

const LEDGER: LedgerModel = {
  roles: [ACTIVITY, PURCHASE, PLAYER],
  other: {
    role: 'other',
    label: '其他',
    aliases: [],
    names: /(?!)/,
    evidence: [],
    columns: [DATE],
    dateColumn: 'playedOn',
    dateOptional: true,
  },
  vocabularies: {
    sorts: [
      { id: 'training', label: '训练', words: ['集训'] },
      { id: 'match', label: '比赛', words: ['友谊赛', '联赛'] },
      { id: 'show', label: '展演', words: [] },
    ],
    positions: [
      { id: 'keeper', label: '守门员', words: ['门将'] },
      { id: 'fielder', label: '队员', words: ['前锋', '中场', '后卫'] },
    ],
  },
  noCounts: /计划/,
  summaryVocabulary: 'sorts',
  profile: {
    role: 'profile',
    names: /社团信息/,
    yearEntry: 'season',
    entries: [
      { name: 'season', label: '年份', words: [], hint: '如 2021' },
      { name: 'club', label: '社团', words: ['社团名称'], hint: '全称' },
      { name: 'coach', label: '教练', words: ['指导老师'], hint: '姓名' },
    ],
  },
  ignoredSheets: /^说明$/,
  branchName: /((?:青禾)?第[一二三]球?队)/,
  branchWords: /球(?=队)/g,
  notHeld: /(?:雨停|停训)$/,
  notHeldStatus: /^(?:雨停|停训)$/,
  heldStatus: /^已训$/,
};

const NUMBER = { style: 'number' } as const;

function countOf(sort: string, label: string): FigureDefinition {
  const naming = { key: `${sort}.count`, label: `${label}次数`, unit: '次', format: NUMBER };
  const source = { tables: { roles: ['activity'] }, kinds: [sort], time: 'period' } as const;
  return { type: 'records', ...naming, ...source, reduce: { by: 'count' } };
}

const ACTIVITIES = { type: 'records', tables: { roles: ['activity'] }, time: 'period' } as const;
const PLAYERS = { type: 'records', tables: { roles: ['player'] }, time: 'always' } as const;

const FIGURES: readonly FigureDefinition[] = [
  { type: 'year', key: 'season', label: '赛季', unit: '年', format: { style: 'text' }, offset: 0 },
  countOf('training', '训练'),
  countOf('match', '比赛'),
  countOf('show', '展演'),
  {
    ...ACTIVITIES,
    key: 'activities.count',
    label: '活动次数',
    unit: '次',
    format: NUMBER,
    reduce: { by: 'count' },
  },
  {
    ...ACTIVITIES,
    key: 'turnout.rate',
    label: '到场率',
    unit: '%',
    format: { style: 'share' },
    reduce: { by: 'ratio', part: 'came', whole: 'signedUp' },
  },
  {
    ...ACTIVITIES,
    key: 'match.first',
    label: '首场比赛日期',
    unit: '',
    format: { style: 'monthDay' },
    kinds: ['match'],
    reduce: { by: 'firstDate' },
  },
  {
    ...ACTIVITIES,
    key: 'match.goals',
    label: '进球数',
    unit: '个',
    format: NUMBER,
    kinds: ['match'],
    reduce: { by: 'sum', column: 'goals' },
  },
  {
    type: 'records',
    key: 'budget.spent',
    label: '支出',
    unit: '元',
    format: { style: 'number', decimals: 2 },
    tables: { roles: ['purchase'] },
    time: 'period',
    reduce: { by: 'sum', column: 'amount' },
  },
  {
    ...PLAYERS,
    key: 'players.count',
    label: '队员人数',
    unit: '人',
    format: NUMBER,
    reduce: { by: 'count' },
  },
  {
    ...PLAYERS,
    key: 'players.keepers',
    label: '守门员人数',
    unit: '人',
    format: NUMBER,
    kinds: ['keeper'],
    reduce: { by: 'count' },
  },
];

const NARRATIVE = `# {{赛季}}赛季小结
【副标题】{{社团}}
## 一、活动
开展训练{{训练次数}}次，参加比赛{{比赛次数}}场，{{战绩}}，到场率{{到场率}}。
{{有：展演次数}}参加展演{{展演次数}}次。{{/有}}
## 二、经费
支出{{支出}}元。指导老师：{{教练}}。
【署名】{{社团}}

【措辞】战绩
- 进球数=0：没有进球
- 进球数>0：首场在{{首场比赛日期}}，共进{{进球数}}球
`;

/** A blank workbook: one table is enough to show that a pack brings its own. */
function template(year: number): WorkbookTemplate {
  const columns = (['日期', '活动类别', '活动内容', '报名人数', '到场人数'] as const).map((heading) => ({
    heading,
    width: 12,
    format: heading === '日期' ? ('date' as const) : ('text' as const),
  }));
  return {
    title: `${String(year)}赛季`,
    sheets: [{ type: 'table', name: '活动', title: null, columns, rows: [], emptyRows: 5 }],
  };
}

export const SCHOOL_CLUB: Pack = {
  name: 'school-club',
  ledger: LEDGER,
  figures: FIGURES,
  expectations: [{ type: 'notAbove', part: 'players.keepers', whole: 'players.count' }],
  reminders: [
    { rule: 'training.monthly', every: 'month', figure: 'training.count' },
    { rule: 'show.yearly', every: 'year', isOfYear: true, figure: 'show.count' },
  ],
  reminderTexts: {
    'zh-CN': { 'training.monthly': '{period}没有训练。', 'show.yearly': '{period}没有展演。' },
    en: { 'training.monthly': 'No training in {period}.', 'show.yearly': 'No show in {period}.' },
  },
  roleTexts: {
    'zh-CN': { activity: '活动台账', purchase: '采购台账', player: '队员名册' },
    en: { activity: 'activities', purchase: 'purchases', player: 'players' },
  },
  yearBound: [],
  settings: [],
  settingTexts: { 'zh-CN': {}, en: {} },
  narratives: [{ name: 'season', label: '赛季小结', text: NARRATIVE }],
  prose: { fixedWords: [], synonyms: {}, figureNames: {}, ofYearBefore: [], collective: [] },
  blanks: {
    senses: [],
    names: [],
    foreign: [],
    years: { report: 'report.year', before: 'report.previousYear' },
    telling: {
      ours: /我社|本社/,
      others: /其他社团/,
      onePerson: /教练个人/,
      parts: /组$/,
      ofAll: /全年/,
      persons: [],
      labelledYear: /(20\d{2})赛季/,
      impliedHeads: '',
      impliedRates: /出勤率/,
    },
  },
  annex: [
    {
      type: 'byMonth',
      chartTitle: '各月活动',
      title: '附表',
      monthHeading: '月份',
      totalLabel: '共计',
      columns: [
        { heading: '训练', figure: 'training.count' },
        { heading: '比赛', figure: 'match.count' },
      ],
    },
  ],
  rollup: {
    branchHeading: '球队',
    listHeadings: ['球队'],
    branchName: 'profile.team',
    columns: [
      { group: '训练', heading: '次数', figure: 'training.count' },
      { group: '比赛', heading: '进球', figure: 'match.goals' },
    ],
    byMonth: [{ sheet: '训练按月', figure: 'training.count' }],
    shortages: [{ rule: 'training.monthly', heading: '训练' }],
    sheetRoles: {},
  },
  template,
};
