import type { LedgerModel } from '@/core/ledger';
import { NOT_HELD } from './not-held-words';
import { OTHER_BODIES } from './other-bodies';
import { PROFILE } from './profile';
import { OTHER } from './other-role';
import { RESOLUTIONS } from './resolutions';
import { ROLES } from './roles';
import { GRADES, MEETING_KINDS, MEMBERSHIPS, PRESENCES } from './vocabularies';

const NUMERAL = '[\\d一二三四五六七八九十]{1,3}';
const DAY = `(?:\\d{4}[年.])?${NUMERAL}(?:月(?:${NUMERAL}[日号]?)?|\\.\\d{1,2})`;
const MOVED = '(?:改期|改|调整|变更|延期|延后|推迟|推后|顺延|提前)';

export const LEDGER: LedgerModel = {
  roles: ROLES,
  other: OTHER,
  vocabularies: {
    meetingKinds: MEETING_KINDS,
    grades: GRADES,
    resolutions: RESOLUTIONS,
    memberships: MEMBERSHIPS,
    presences: PRESENCES,
  },
  summaryVocabulary: 'meetingKinds',
  otherCounts: /应到|实到|参加|人数|人次|请假|缺席|出勤|率|学时|日期|时间/,
  tookPlace: /召开|开展|举办/g,
  noCounts: /计划|安排|方案|要求|经费|预算|费用|打算/,
  plans: /(?:计划|安排|打算|方案)(?:表|一览表?|汇总表?)?(?:$|[\s（(])/,
  // Not how a plan was kept to, nor what a meeting was about.
  planLines:
    /^(?!.*(?:完成|落实|执行|[未无按已]|没有)|(?:研究|讨论|传达|通过|审议|听取|部署))(?:.{0,16}(?:计划|安排|打算|设想)表?|.{0,10}(?:[拟待]|计划|预计|打算)(?:召开|开展|举办)的?(?:会议|活动|工作|事项)?):?$/,
  profile: PROFILE,
  personColumns: ['member', 'lecturer', 'chair', 'participants'],
  ignoredSheets:
    /^(?:填写说明|使用说明|填表说明|说明|操作说明|封面|目录|(?:数据)?字典表?|选项表?|下拉(?:选项|列表|菜单)?|数据(?:源|有效性|验证)|代码表|readme)$/i,
  // Not a word for any branch, or for some kind of branch.
  branchName:
    /(?<=^|年度?|中共|[^\p{Script=Han}\d])((?!本|我|所属|下属|基层|全体|全部|先进|优秀|示范|样板|模范|标准化|过硬|五星|星级|中共|(?:19|20)\d{2}|党?支部|党总支)(?:(?!各|所有|季度|半年)[\p{Script=Han}\d]){1,20}?(?:党总支|党?支部))/u,
  branchWords: /^中共|党(?=支部|总支)/g,
  ...NOT_HELD,
  otherBodies: OTHER_BODIES,
  movedTo: new RegExp(
    `${MOVED}(?:到|至|为|在|于)+(${DAY})|(?:取消|停开|${MOVED})[,，。;].{0,6}?(${DAY})(?:已|再|另行)?(?:补开|重开|召开|举行|开展)`,
  ),
  movedFrom: new RegExp(`(?:原(?:定|计划|拟)(?:于|在)?|由|从)(${DAY})`),
  heldStatus:
    /^(?:已(?:召开|开展|举行|举办|完成|开|结束)|正常(?:召开|开展)?|如期(?:召开|开展)|完成|是|√|✓|有)$/,
  repeatRemark: '与第{row}行重复，作废',
};
