import { MEASURE } from '@/core/prose';
import type { BlankKind } from '../blank';

/** What stands around a blank, signs of full width folded. */
export interface AroundBlank {
  readonly before: string;
  readonly after: string;
  /** What a table says of the cell, where the blank stands in one; else empty. */
  readonly headings: string;
}

interface KindRule {
  readonly kind: BlankKind;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly headings?: RegExp;
}

const pattern = (text: string): RegExp => new RegExp(text, 'u');

/** A measure that begins another word: XX人民政府, XX集团. */
const NO_MEASURE =
  '人民|人大|人社|人力|人武|人寿|人保|集团|集体|集中|所长|所属|所有|所在|张某|版块|家园|家属|名城|名家|名校|队员|班长|组长|处长|科|种植|种业|首府|点位|点赞|级干|级领|级单|面向|方式|方面|方向|方案|号文|度假|条例|项目|日报|日常|年级|年轻|年鉴|代表|元旦|元宵|单位|区|周边|周刊|台办|门店|门户|根|根据|头条|对口|对|份子|篇章|所学|所高|室|亩产|株洲|封面|封闭|幅度|包|例会|例如|期刊|起草|场馆|场所|位于|部|站';
const COUNTED = `^ ?(?!${NO_MEASURE})(?:余|多|几|个)?(?:${MEASURE}|周年|人(?=$|[，。；、,;）)的左以]))`;
const BLANK = '[Xx×_＿□○〇*＊]+';
const NUMBER_LABEL =
  '(?:次数|人次|人数|总数|数量|份数|条数|项数|场数|期数|件数|户数|金额|学时|课时|总计|合计|共计|总额|分数|得分|票数|应到|实到|请假|缺席|列席|到会|出席|应参加|实参加|赞成|反对|弃权)';
const ORGANIZATION =
  '党委|党组|党工委|党总支|总支|党支部|支部|机关|公司|集团|学校|大学|学院|中学|小学|幼儿园|医院|卫生院|局|厅|委员会|委|办公室|县|市|省|自治|州|区|镇|乡|街道|社区|村|单位|部门|科室|科|处|中心|银行|支行|工会|协会|商会|联合会|律师事务所|事务所|企业|厂|项目部|车间|班组|派出所|法院|检察院|所|站|队|馆|党小组|小组|基地|纪念馆|博物馆|广场|公园|园区|工业园|路|楼|会议室|礼堂|小区|敬老院|福利院|服务站';
const PERSON =
  '同志|书记|副书记|委员|主席|副主席|主任|副主任|局长|副局长|校长|院长|所长|站长|处长|科长|部长|经理|总经理|董事长|老师|教授|组长|队长|等同志|某|先生|女士|师傅|医生|律师|党员(?=讲|作|同志|代表)|（';
const TITLE = '[》]|品牌|制度|办法|条例|规定|细则|清单|责任书|责任状|承诺书|公约|规划|工程|平台|公众号|课题|项目|案例';
const LABEL_OF_NAME =
  '(?:姓名|名称|单位|支部|党支部|部门|科室|汇报人|报告人|述职人|主持人|主持|记录人|主讲人|授课人|审核人|审批人|填报人|填表人|制表人|制表|经办人|联系人|负责人|书记|组长|地点|地址|签字|签名|签章|盖章|承办单位|主办单位|发言人|参加人员|参加人|列席人员|缺席人员|请假人员|学校|公司|班级|职务|电话|联系电话|编制|落款)';

/** What is to stand in a blank, by the words right around it; the first rule that fits holds. */
const RULES: readonly KindRule[] = [
  { kind: 'count', before: /(?:近|过去|连续|满|历时|党龄|工龄|任期|为期|长达|已有)$/, after: /^ ?年(?!度)/ },
  { kind: 'count', after: /^ ?年(?:来|以上|以内|党龄|工龄|期|期间的)/ },
  { kind: 'year', after: /^ ?年(?![级轻龄代货轮会])/ },
  { kind: 'year', headings: /(?:年度|年份)$/, after: /^ *$/ },
  { kind: 'count', after: /^ ?(?:余|多|几)?个月/ },
  { kind: 'dateMonth', after: /^ ?月(?![嫂饼球刊票])/ },
  { kind: 'count', after: /^ ?日(?:内|游|制|以上)/ },
  { kind: 'dateDay', after: /^ ?日(?![报常记托程志用])/ },
  { kind: 'dateDay', before: /月 ?$/, after: /^ ?号/ },
  { kind: 'rate', after: /^ ?(?:%|％|‰|个?百分点)/ },
  { kind: 'rate', before: /百分之 ?$/ },
  { kind: 'count', after: pattern(COUNTED) },
  { kind: 'count', after: pattern(`^(?: ?[、/和及与] ?${BLANK})+${COUNTED.slice(1)}`) },
  { kind: 'rate', before: /(?:率|比例|占比|比重)(?:分别|均|已|也)?(?:[:：]|为|是|达到?|达)? ?$/, after: /^ ?(?:$|[，。；、,;）)])/ },
  { kind: 'count', before: pattern(`${NUMBER_LABEL}(?:（[^）]{1,4}）)?(?:[:：]|为|是|达到?|共)? ?$`), after: /^ ?(?:$|[^\p{Script=Han}]|其中|实到|请假|缺席|列席|赞成|反对|弃权)/u },
  { kind: 'date', before: /(?:时间|日期|召开日|时限)(?:[:：]|为|是)? ?$/ },
  { kind: 'date', before: /(?:于|在|自) ?$/, after: /^ ?(?:召开|举行|举办|开展|成立|完成|印发|组织|正式|起|前完成|换届)/ },
  { kind: 'freeText', after: /^ ?[”」]?(?:为主题|主题|专题|为主线|活动(?:[，。]|$)|精神|学习教育|教育活动|等内容|等方面|等工作|等问题)/ },
  { kind: 'name', before: pattern(`${LABEL_OF_NAME}(?:（[^）]{1,6}）)?[:：] ?$`) },
  { kind: 'name', before: /《 ?$/ },
  { kind: 'name', after: pattern(`^[ ”」]*(?:${ORGANIZATION}|${PERSON}|${TITLE})`) },
  { kind: 'name', before: /(?:书记|同志|主席|主任|局长|校长|院长|经理|主持人|记录人|党员|职工|教师)(?:是|为|由)? ?$/ },
  { kind: 'name', before: /(?:由|赴|前往|邀请|走进|参观|来到|位于|命名为|号召向|学习|被授予|荣获) ?[“「]?$/ },
  { kind: 'name', before: /(?:在|到|向) ?$/, after: /^ ?(?:召开|开展|举行|参观|调研|走访|学习|慰问|组织|集中|举办|汇报|同志|看齐|报到|设立)/ },
  { kind: 'date', headings: /(?:时间|日期)/ },
  { kind: 'rate', headings: /(?:率|比例|占比|%|％)/ },
  { kind: 'name', headings: /(?:姓名|单位|支部名称|名称|部门|地点|主持人|记录人|主讲人|授课人|书记|负责人)$/ },
  { kind: 'count', headings: pattern(`${NUMBER_LABEL}|[（(](?:次|人|人次|份|项|条|名|期|场|个|学时)[)）]`) },
];

/** The kind of what is to stand there; what no rule tells is free text. */
export function kindOfBlank({ before, after, headings }: AroundBlank): BlankKind {
  const says = (side: RegExp | undefined, words: string) => side === undefined || side.test(words);
  const isPlain = /^[^\p{Script=Han}]*$/u.test(before + after);
  const rule = RULES.find(
    (one) =>
      says(one.before, before) &&
      says(one.after, after) &&
      (one.headings === undefined || (headings !== '' && isPlain && one.headings.test(headings))),
  );
  return rule?.kind ?? 'freeText';
}
