import { MEASURE } from '@/core/prose';
import type { BlankKind } from '../blank';
import { NUMBER_LABEL, PERSON_LABEL, PLACE_LABEL } from './label-words';

interface KindRule {
  readonly kind: BlankKind;
  readonly before?: RegExp;
  readonly sign?: RegExp;
  readonly after?: RegExp;
}

const pattern = (text: string): RegExp => new RegExp(text, 'u');

/** A measure that begins another word: XX人民政府, XX集团. */
const NO_MEASURE =
  '讲(?=党课|专题|廉政|微|授|话|述)|人民|人大|日期|讲堂|人社|人力|人武|人寿|人保|集团|集体|集中|所长|所属|所在|张某|版块|家园|家属|名城|名家|名校|队员|班长|组员|组合|组别|组长|处长|种植|种业|首府|点位|点赞|级干|级领|面向|方式|方面|方向|方案|方承|号文|度假|条例|项目|日报|日常|年级|年轻|年鉴|代表|元旦|元宵|单位|周边|周刊|台办|台风|门店|门户|根据|头条|对(?![，。、；])|所作|所做|所提|组成|分获|支行|支部|支队|班组|部(?![，。、；）]|作品|影片|专题|电影|教育|书)|份子|篇章|所学|所高|亩产|株洲|封面|封闭|幅度|例会|例如|期刊|起草|场馆|场所|位于|部门|部分|部队|部署|部长|部委|分行|分公|分局|分会|分管|分别|字号|本[单支院校]';
const MORE_MEASURES =
  '周年|毫米|厘米|页|票|字|具|机时|亿元|亿|时(?=[_＿X×])|分(?=[，。；]|$)|人(?=$|[，。；、,;）)的左以]| times)| ?times| ?people';
const COUNTED = `^ ?(?!${NO_MEASURE})(?:余|多|几|个|[百千万]+)?(?:${MEASURE}|${MORE_MEASURES})`;
const BLANK = '[Xx×_＿□○〇*＊]+';
const ORGANIZATION =
  '党委|政府|党组|党工委|党总支|总支|党支部|支部|机关|公司|集团|学校|大学|学院|中学|小学|幼儿园|医院|卫生院|局|厅|委员会|委|办公室|县|市|省|自治区|州|区|镇|乡|街道|社区|村|单位|部门|科室|科|处|中心|银行|支行|分行|工会|协会|商会|联合会|事务所|企业|厂|项目部|车间|班组|派出所|法院|检察院|所|站|队|馆|党小组|小组|基地|公园|园区|路|楼|会议室|礼堂|小区|敬老院|福利院|合作社|仓库|系|电视台|报社|报|杂志|网站|大队|中队|支队|办|革命旧址|旧址|故居|陵园';
const PERSON =
  '同志|书记|副书记|委员|主席|副主席|主任|副主任|局长|副局长|校长|院长|副院长|所长|站长|处长|科长|部长|护士长|经理|总经理|董事长|老师|教授|组长|队长|等同志|某|先生|女士|师傅|医生|律师|大姐|大哥|老书记|老党员|党员(?=讲|作|同志|代表)|[两二三四五六七八九十]名';
const TITLE =
  '[》]|(?:特色)?(?:党建)?(?:工作|服务)?品牌|制度|办法|条例|规定|细则|清单|责任书|责任状|承诺书|公约|工程|平台|公众号|课题|案例|称号|杯|牌|讲堂|讲坛|论坛|课堂|训练营|标兵|青年|打造成|流动课堂|台风|《';
const ROLES =
  '书记|同志|主席|主任|局长|校长|院长|经理|主持人|记录人|职工|教师|民警|辅警|干警|馆员|员工|委员|联络员|候选人|申请人|医生|护士|能手|标兵|选手|客户|通讯员|讲解员|保安|志愿者|队员|法官|律师|主讲人|授课人|我叫|负责人|党员|联系人|供稿人|分子|标兵|代表|推荐|领导|组长分别为|分别是|人员：';

/** What is to stand in a blank, by the words right around it; the first rule that fits holds. */
export const KIND_RULES: readonly KindRule[] = [
  { kind: 'year', after: pattern(`^ ?[-./] ?${BLANK} ?[-./] ?${BLANK}`) },
  { kind: 'dateMonth', before: pattern(`${BLANK} ?[-./] ?$`), after: pattern(`^ ?[-./] ?${BLANK}`) },
  { kind: 'dateDay', before: pattern(`${BLANK} ?[-./] ?${BLANK} ?[-./] ?$`) },
  { kind: 'year', sign: /^(?:19|20)/ },
  { kind: 'year', sign: /^.{4}$/u, before: /[〔[（(]$/, after: /^[〕\]）)]/ },
  { kind: 'count', before: /第 ?$/, after: /^ ?(?:季度|款|条|项|巡察组|批|组|期|次|届|名|页)/ },
  { kind: 'count', before: /[×x] ?$/ },
  { kind: 'count', after: /^ ?(?:趟|通|顿|夜|桩|枝|等奖|等功|星级|个百分点)/ },
  { kind: 'count', before: /(?:优秀|合格|不合格)$/, after: /^ ?[、，。；]/ },
  {
    kind: 'count',
    before: /(?:近|过去|连续|满|历时|党龄|工龄|教龄|任期|为期|长达|已有|期限|坚守|从教|工作)(?:了)?$/,
    after: /^ ?年(?!度)/,
  },
  { kind: 'count', after: /^ ?年(?:来|以上|以内|党龄|工龄|期|期间的|一遇|如一日|规划)/ },
  { kind: 'count', sign: /^.$/u, after: /^ ?年(?!度|[^，。；]{0,6}月)/ },
  { kind: 'year', after: /^ ?年(?![级轻龄代货轮会])/ },
  { kind: 'name', after: /^(?:同志)?(?:主讲|讲|上)了?(?:专题|廉政|微)?党课/ },
  { kind: 'count', after: /^ ?(?:余|多|几)?个月/ },
  { kind: 'dateMonth', after: /^ ?月(?![嫂饼球刊票])/ },
  { kind: 'count', after: /^ ?日(?:内|游|制|以上)/ },
  { kind: 'dateDay', after: /^ ?日(?![报常记托程志用期])/ },
  { kind: 'dateDay', before: /月 ?$/, after: /^ ?号/ },
  { kind: 'rate', after: /^ ?(?:[%％‰]|个?百分点)/ },
  { kind: 'rate', before: /百分之 ?$/ },
  { kind: 'count', after: /^中全会/ },
  { kind: 'freeText', after: /^ ?[”」]?(?:等内容|等方面|等工作|等问题|等重点|问题|方面)/ },
  { kind: 'count', after: pattern(COUNTED) },
  { kind: 'count', after: pattern(`^(?: ?[、/和及与~～—-] ?${BLANK})+${COUNTED.slice(1)}`) },
  {
    kind: 'rate',
    before: /(?:率|比例|占比|比重)(?:分别|均|已|也)?(?:[:：]|为|是|达到?)? ?$/,
    after: /^ ?(?:$|[，。；、,;）)])/,
  },
  {
    kind: 'count',
    before: pattern(`(?:${NUMBER_LABEL})(?:（[^）]{1,4}）)?(?:[:：]|为|是|达到?|共)? ?$`),
    after: /^ ?(?:$|[^\p{Script=Han}]|其中|实到|请假|缺席|列席|赞成|反对|弃权|学历|性别)/u,
  },
  { kind: 'date', before: /(?:时间|日期|召开日|时限)(?:[:：]|为|是)? ?$/ },
  {
    kind: 'date',
    before: /(?:于|自) ?$/,
    after: /^ ?(?:召开|举行|举办|开展|成立|完成|印发|组织|正式|起|前完成|换届)/,
  },
  {
    kind: 'freeText',
    after: /^ ?[”」]?(?:为主题|主题|专题|为主线|活动(?:[，。]|$)|精神|学习教育|教育活动|为题)/,
  },
  { kind: 'name', before: pattern(`(?:${PERSON_LABEL}|${PLACE_LABEL})(?:（[^）]{1,8}）)?[:：] ?[“「]?$`) },
  { kind: 'name', before: /以$/, after: /^为(?:组长|队长|书记|负责人)/ },
  { kind: 'name', before: /《 ?$/ },
  { kind: 'name', before: /(?:评为|授予|荣获|获评|创建为)[“「"]?$/ },
  { kind: 'name', after: /^(?:镇|村|社区|合作社|公司|学校|乡|县|街道|中学|小学|医院)(?!的?[干工])/ },
  {
    kind: 'name',
    after: /^\p{Script=Han}{2,8}(?:党支部|党委|公司|局|医院|中学|大学|学院|领导班子)(?!书记带)/u,
    before: /(?:^|[，。；、：\s—（])$/,
  },
  { kind: 'name', after: /^(?:考勤制度|补课制度|补学制度|事业高质量发展)/ },
  {
    kind: 'name',
    before: pattern(
      `(?:授予|评为|获评|荣获|荣膺|被评|获[^，。；“]{0,10}|命名为|叫做|名为|品牌|品牌为|品牌是|品牌名称为) ?[“「"]$`,
    ),
  },
  { kind: 'name', before: pattern(`(?:上级党组织|上级党委|党建品牌|品牌|单位|支部)(?:为|是) ?$`) },
  {
    kind: 'name',
    after: pattern(`^[ ”」"]*[\\p{Script=Han}]{0,4}?(?:${ORGANIZATION})(?![者的]?[点]|案|理|义)`),
    before: pattern('(?<!对|抓好|围绕|针对)$'),
  },
  { kind: 'name', after: pattern(`^[ ”」"]*(?:${PERSON}|${TITLE})`) },
  {
    kind: 'name',
    after: pattern(`^ ?(?:获|得|因公|因|参加了|撰写|副|老书记|作了|被评|当选|带徒|带队|牺牲|赴|在第)`),
    before: pattern(`(?:^|[，。；：:、\\s]|${ROLES})$`),
  },
  { kind: 'name', before: pattern(`(?:${ROLES})(?:是|为|由)? ?$`) },
  { kind: 'name', after: pattern(`^(?:的(?:发言|讲话)|， ?(?:${BLANK}|\\d+)岁)`) },
  { kind: 'name', before: /】$/, after: /^[：:]/ },
  { kind: 'name', after: /^(?:的)?(?:正确|坚强|统一)?(?:领导下|领导和|部署下|指导下)/ },
  {
    kind: 'name',
    before: /(?:由|赴|前往|邀请|走进|参观|来到|位于|命名为|号召向|向|学习|被授予|荣获|获|被) ?[“「]?$/,
    after: /^(?!$)/,
  },
  { kind: 'name', after: pattern(`^(?:[、和及与] ?${BLANK})+ ?(?:${PERSON}|等|分别|得|获)`) },
  {
    kind: 'name',
    before: pattern(`(?:候选人|同志|分别是|为|：|:|名单)[^，。；]{0,12}${BLANK} ?[、和及与] ?$`),
  },
  {
    kind: 'name',
    before: pattern(`${BLANK} ?[、和及与] ?$`),
    after: pattern(`^ ?(?:[两二三四五六七八九十]名|等|同志|分别|带|获|得)`),
  },
  {
    kind: 'name',
    before: /(?:在|到) ?$/,
    after: /^ ?(?:召开|举行|参观|调研|走访|慰问|集中|举办|汇报|同志|报到|设立|范围内)/,
  },
  {
    kind: 'name',
    sign: /^(?:[xX]{3}|×{3}|□{3}|[○〇]{3}|[*＊]{3})$/u,
    before:
      /(?<!对|因|以|为|是|关于|于|抓好|开展|进行|了|的|围绕|针对|和|偏|谈|在|好|成|决|现|映|授|导|研|题|援|强|重|[“"，：:；。）])$/,
  },
];
