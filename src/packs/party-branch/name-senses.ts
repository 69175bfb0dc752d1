import type { NameSense } from '@/core/blanks';

const START = '(?:^|[，。；、：:\\s（(])';
const at = (text: string): RegExp => new RegExp(text, 'u');

/** Words around a name that tell which entry of the 基本信息 it is. */
export const NAME_SENSES: readonly NameSense[] = [
  {
    key: 'profile.secretary',
    before: /(?:^|[，。；、：由经\s])(?:村|党)?(?:支部|支)?书记\s*$/,
    after: /^(?:$|[，。；、：（\s]|主持|讲|参加|围绕|代表|作|为)/,
    sureness: 0.72,
  },
  { key: 'profile.branch', before: /(?:现将|我代表|代表)$/, after: /^(?:党支部|支部)/, sureness: 0.82 },
  { key: 'profile.organization', before: /为$/, after: /^事业(?:高质量)?发展/, sureness: 0.7 },
  { key: 'profile.brand', before: /把[“「"]$/, after: /^[”」"]打造成[^，。；]{0,8}品牌/, sureness: 0.85 },
  {
    key: 'profile.attendanceRule',
    after: /^考勤制度/,
    before: /(?:执行|落实|健全|完善|坚持)$/,
    sureness: 0.84,
  },
  { key: 'profile.makeUpRule', after: /^》?补[课学]制度/, sureness: 0.84 },
  {
    key: 'profile.assessmentMethod',
    before: /《$/,
    after: /^》[^，。；《]{0,4}(?:党员)?(?:量化|积分)/,
    sureness: 0.85,
  },
  {
    key: 'profile.superiorOrganization',
    before: /(?:按照|根据|依据|遵照|落实|贯彻|在)$/,
    after:
      /^[\p{Script=Han}]{0,6}?(?:党委|党工委|党组|工委|党总支)(?:的)?(?:正确|坚强|统一)?(?:部署|要求|安排|决策|领导|指导)/u,
    sureness: 0.85,
  },
  {
    key: 'profile.superiorOrganization',
    before: /^\s*(?:中共)?\s*$/,
    after: /^(?:[\p{Script=Han}]{0,4}(?:党委|党工委|机关工委|工委|党组)|委员会)[：:]\s*$/u,
    sureness: 0.85,
  },
  {
    key: 'profile.superiorOrganization',
    after: /^[\p{Script=Han}]{0,4}?(?:党委|党工委|机关工委)(?!办|书记|委员)/u,
    sureness: 0.5,
  },
  { key: 'profile.secretary', before: /(?:^|[，。；、\s（])书记[：:]\s*$/, sureness: 0.9 },
  {
    key: 'profile.secretary',
    before: /(?<!副|团)(?:党支部|支部)书记$/,
    after: /^(?:$|[，。；、（\s])/,
    sureness: 0.72,
  },
  {
    key: 'profile.secretary',
    before: /(?<!副|团)(?:党支部|支部)书记$/,
    after: /^(?:同志)?(?:履行|亲自|带领|牵头|率先)/,
    sureness: 0.86,
  },
  { key: 'profile.secretary', after: /^书记(?!处|员)/, before: at(`${START}$`), sureness: 0.5 },
  { key: 'profile.brand', after: /^[”」"](?:特色)?品牌/, before: /[“「"]$/, sureness: 0.85 },
  {
    key: 'profile.brand',
    before: /(?:自己的|我支部|本支部|支部)(?:党建)?品牌(?:名称)?(?:为|是|：)?[“「"]?$/,
    sureness: 0.9,
  },
  { key: 'profile.brand', before: /品牌名称[：:]\s*$/, sureness: 0.9 },
  { key: 'profile.brand', after: /^[”」"](?:为|是)(?:我|本)支部(?:的)?(?:党建)?品牌/, sureness: 0.9 },
  { key: 'profile.branch', before: /(?:申报|填报|报送|所在|汇报)(?:党)?支部[：:]\s*$/, sureness: 0.88 },
  { key: 'profile.branch', before: /中共$/, after: /^(?:党)?支部委员会/, sureness: 0.82 },
  { key: 'profile.organization', before: /(?:填报|申报|报送|编制)单位(?:（盖章）)?[：:]\s*$/, sureness: 0.6 },
  {
    key: 'profile.organization',
    before: at(`(?:^|年)$`),
    after: /^(?:公司|集团|学校|医院|机关|县|局|银行|大学|中学|小学)?[\p{Script=Han}]{0,2}党支部/u,
    sureness: 0.45,
  },
  {
    key: 'profile.attendanceRule',
    before: /《$/,
    after: /^》?[^，。；《]{0,4}考勤(?:制度|办法|管理)/,
    sureness: 0.88,
  },
  {
    key: 'profile.superiorOrganization',
    before: /(?:在|按照|根据|依据|遵照|落实|贯彻|向|经|报|由|受)(?:中共)?[“"]?$/,
    after: /^[”"]?(?:党委|党组|党工委|机关工委|机关党委|党总支|工委|上级党委|直属机关)/,
    sureness: 0.86,
  },
  {
    key: 'profile.superiorOrganization',
    before: /(?:在|按照|根据|依据|遵照)(?:上级党组织)?[“"]?$/,
    after:
      /^(?:的)?(?:正确领导|坚强领导|领导和|领导下|统一部署|部署要求|部署|安排部署|统一安排|工作部署|正确指导|关心指导|悉心指导|具体指导)/,
    sureness: 0.84,
  },
  {
    key: 'profile.superiorOrganization',
    before: /(?:上级党组织|上级党委|主管党委)(?:名称|全称)?(?:[：:]|为|是)\s*$/,
    sureness: 0.95,
  },
  {
    key: 'profile.secretary',
    before: /(?:^|[，。；、\s（])(?:支部书记|党支部书记|书记姓名)(?:[：:]|为|是)\s*$/,
    sureness: 0.93,
  },
  {
    key: 'profile.secretary',
    before: /(?:支部书记|党支部书记)$/,
    after: /^(?:同志)?(?:带头|主持|讲|作|同志|为|在)/,
    sureness: 0.86,
  },
  { key: 'profile.secretary', before: /(?:述职人|报告人|汇报人)[：:]\s*$/, sureness: 0.6 },
  {
    key: 'profile.branch',
    before:
      /(?:^|[，。；、\s（])(?:我|本)?(?:支部名称|支部全称|党支部名称|党支部全称|所在支部|所在党支部|所属支部|所属党支部|党支部|支部)[：:]\s*$/,
    sureness: 0.93,
  },
  {
    key: 'profile.branch',
    before: at(`${START}(?:中共)?$`),
    after: /^(?:党支部|支部)(?!书记|委员会的|大会|委员)/,
    sureness: 0.7,
  },
  {
    key: 'profile.branch',
    before: at(`${START}$`),
    after: /^(?:坚持|认真|全面|深入|始终|紧紧|严格|以习近平|在.{2,20}领导下)/,
    sureness: 0.55,
  },
  {
    key: 'profile.organization',
    before: /(?:^|[，。；、\s（])(?:单位|单位名称|本单位|所在单位|所属单位|工作单位)[：:]\s*$/,
    sureness: 0.86,
  },
  {
    key: 'profile.organization',
    before: /(?:围绕|推动|促进|融入)$/,
    after: /^(?:的)?(?:中心工作|中心任务|事业|发展|高质量发展|改革发展|重点工作|日常管理|建设发展)/,
    sureness: 0.84,
  },
  {
    key: 'profile.brand',
    after: /^[”」"]?(?:特色)?党建(?:服务|工作|特色)?品牌(?!评选|创建评比)/,
    sureness: 0.92,
  },
  {
    key: 'profile.brand',
    before: /党建(?:服务|工作|特色)?品牌(?:名称)?(?:[：:]|为|是)?[“「"]?$/,
    sureness: 0.9,
  },
  {
    key: 'profile.brand',
    before: /(?:打造|创建|擦亮|培育|叫响|做强|做优)[“「"]?$/,
    after: /^[”」"]?(?:特色)?品牌/,
    sureness: 0.86,
  },
  {
    key: 'profile.themePartyDayPrinciple',
    before: /主题党日[^。；]{0,12}(?:按照|坚持|遵循|本着|秉持|实施|落实)[“「"]?$/,
    after: /^[”」"]?(?:的)?(?:原则|要求|思路|实施原则)?/,
    sureness: 0.86,
  },
  {
    key: 'profile.themePartyDayPrinciple',
    before: /(?:按照|坚持|遵循|本着|秉持)[“「"]?$/,
    after: /^[”」"]?(?:的)?(?:原则|实施原则)[^。；]{0,14}主题党日/,
    sureness: 0.9,
  },
  { key: 'profile.attendanceRule', before: /考勤(?:管理)?(?:制度|办法)(?:名称)?[：:《]\s*$/, sureness: 0.92 },
  {
    key: 'profile.attendanceRule',
    before: /(?:按照?|执行|落实|依据|严格执行|对照)《$/,
    after: /^》?[^，。；《]{0,8}(?:考勤|记录出勤|登记出勤|签到|请假)/,
    sureness: 0.88,
  },
  { key: 'profile.makeUpRule', before: /补[课学](?:制度|办法)(?:名称)?[：:《]\s*$/, sureness: 0.92 },
  {
    key: 'profile.makeUpRule',
    before: /(?:按照?|执行|落实|依据|严格执行|对照)《$/,
    after: /^》?[^，。；《]{0,8}(?:补课|补学)/,
    sureness: 0.88,
  },
  {
    key: 'profile.assessmentMethod',
    before: /(?:量化|积分)[^，。；]{0,6}(?:办法|制度)(?:名称)?[：:《]\s*$/,
    sureness: 0.9,
  },
  {
    key: 'profile.assessmentMethod',
    before: /(?:按照?|执行|落实|依据|运用|推行|实行|制定|修订)《$/,
    after: /^》?[^，。；《]{0,6}(?:量化|积分|评分|考评|管理办法|打分)/,
    sureness: 0.85,
  },
  { key: 'profile.responsibilityDocument', before: /责任(?:清单|书)(?:名称)?[：:《]\s*$/, sureness: 0.9 },
  {
    key: 'profile.responsibilityDocument',
    before: /(?:对照|签订|履行|落实|制定|执行|完善|按照?)《$/,
    after: /^》?[^，。；《]{0,6}(?:责任清单|责任书|清单|压实责任|主体责任|履行责任|逐项)/,
    sureness: 0.84,
  },
  { key: 'profile.scope', before: /在$/, after: /^(?:范围内|上下)?(?:营造|掀起|形成|树立)/, sureness: 0.7 },
];
