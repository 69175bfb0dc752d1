import type { BlankWords } from '@/core/blanks';
import { NAME_SENSES } from './name-senses';
import { FOREIGN_NOUNS } from './foreign-nouns';
import { SENSES } from './senses';

/** How documents of a Party branch leave open what it counts. */
export const BLANKS: BlankWords = {
  senses: SENSES,
  names: NAME_SENSES,
  foreign: FOREIGN_NOUNS,
  telling: {
    ours: /我支部|本支部|我们支部/,
    others:
      /其[他它]支部|兄弟支部|先进支部|各[基层党]?支部|上级党委|每个支部|所属支部|参加[^，；。]{0,6}(?:上级|机关|党委|总支|公司|厂)|接待|(?:领导干部|班子成员|[院校局]领导|公司领导)[^，；。]{0,12}参加|离退休|市场|评选/,
    onePerson: /(?:书记|委员|领导|班子成员|院长|校长|主任)[^，；。]{0,8}(?:讲|上)[^，；。]{0,4}党课$/,
    parts: /支部|小组|分会|车间|科室|部门|班级|年级|村|社区|公司$/,
    ofAll:
      /全年|各类|全部|总(?!结|支|书记|理)|综合|党员(?:平均|总|综合)?(?:出勤率|到会率|参学率|参与率|参会率)/,
    persons: ['预备党员'],
    labelledYear: /(20\d{2})年度?[^，。；\d]{0,10}(?:评议|生活会)/,
    impliedHeads: '参加',
    impliedRates: /出勤率|到会率|参会率|参学率|出席率|签到率/,
  },
  years: { report: 'report.year', before: 'report.previousYear' },
};
