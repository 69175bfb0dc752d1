import { NOISE } from './noise-words';

/** What a number counts: 召开党员大会5次 is of 党员大会, 采纳建议3条 of 建议 that were 采纳. */
export interface Subject {
  /** Who did it; empty: whoever the report is of. */
  readonly agent: string;
  /** Empty for verbs that only say that there were so many. */
  readonly verb: string;
  /** Empty: it is said elsewhere. */
  readonly noun: string;
}

/** Verbs that say no more than “there were”. */
const NEUTRAL =
  '召开|开[了过]|召集|举行|举办|开展|组织(?!生活|部|委员|关系|建设|体系|架构|员|制度)|进行|安排|实施|开设|收集|征集|征求|收到|听取|梳理|汇总|形成|撰写|共有|现有|拥有|设有|下设|讲授|发表|刊发|评定|评议|评为|确定为|认定|推进|(?<=[共计])开|完成了?(?=[^\\d]*调研)';

/** Verbs that make another thing of it, by what they are told under. */
const TELLING: Readonly<Record<string, string>> = {
  解决: '解决',
  办结: '解决',
  化解: '解决',
  销号: '解决',
  整改完成: '解决',
  完成整改: '解决',
  整改到位: '解决',
  完成: '完成',
  整改: '整改',
  采纳: '采纳',
  答复: '答复',
  回复: '答复',
  落实: '落实',
  审结: '解决',
  结案: '解决',
  结题: '完成',
  收回: '回收',
  回收: '回收',
  参加: '参加',
  参与: '参加',
  出席: '参加',
};

/** Verbs that are told under themselves. */
const OWN_VERBS =
  '接待|接收|招收|录取|获批立项|获批|入选|走访慰问|走访|慰问(?!金|品|信)|发放|帮扶(?=[^金])|排查|查摆|查找|发现|新增|新建|受理|调解(?!室|员)|签订|制定|修订|评选|表彰(?!会|大会)|推荐|选派|审议|报送|上报|募集|资助(?!金)|救助(?!金|站)|招聘(?!会)|录用|引进|印发|编印|申报|获得|荣获|取得|邀请|转办';

const VERBS = new RegExp(`(${Object.keys(TELLING).join('|')}|${OWN_VERBS})|(?:${NEUTRAL})`, 'g');

const AROUND = /^[到的和与及、在从由将把对有讲上开“”"']+|[的和与及、在开“”"'有\s]+$/g;
const EMPTY_ENDINGS = /(?<=.{2})(?:活动|会议|工作|情况|等|中|里)$/;
const THE_REPORTS_OWN =
  /^(?:我们?|本|全|该|我)?(?:党|团|校|院|局|厂|县|区|镇|乡|街道)?(?:总)?(?:支部|总支|党委|委|学校|校|公司|单位|工会|团委|协会|部门|局|院|厂|中心|社区|村|班子|支委|机关|体|镇|处|所)?$/;
/** A house that does something, where its name before the verb is not what is counted: 医院现有床位, but 走访医院3家. */
const HOUSE =
  /^(?:我|本|全)?(?:集团|企业|分局|医院|法院|检察院|研究[院所]|幼儿园|园|矿|银行|支行|合作社|村委会|村?两委|站|队|馆)$/;

/** 我校接收学生: whoever the report is of need not be named. */
const OWN_PREFIX =
  /^(?:(?:我们|我|本|该|全)(?:党|团)?(?:支部|总支|校|院|局|厂|公司|单位|工会|县|区|镇|村|社区|中心|部门|班子)|支部(?!委员|书记)|学校|公司|工会(?!会员|小组|委员|主席|组))(?=.{2})/;
const HOUSES = /^.{0,8}(?:中心|委员会|办公室|服务站|工作站|领导班子|党组|总支|党委)$/;

/** Reads the words before and after a number. `sameAs` gives the word that stands for all of one meaning. */
export function readSubject(head: string, tail: string, sameAs: (noun: string) => string): Subject {
  const compact = head.replace(/[\s“”"]/g, '').replace(/[^，；：]*(?:其中|包括)/, '');
  const verbs = Array.from(compact.matchAll(VERBS), ([, telling]) =>
    telling === undefined ? '' : (TELLING[telling] ?? telling),
  );
  const all = compact
    .replace(VERBS, '|')
    .replace(NOISE, '')
    .split('|')
    .map((part) => part.replace(AROUND, ''))
    .filter((part) => part !== '');
  const parts = all.filter(
    (part, place) => !isTheReportsOwn(part) && !(place < all.length - 1 && HOUSE.test(part)),
  );
  const behind = nounOfTail(tail);
  const isNounBehind =
    behind !== '' && (parts.length === 0 || compact.replace(VERBS, '|').replace(NOISE, '').endsWith('|'));
  const noun = isNounBehind ? behind : (parts.at(-1) ?? '');
  const agents = isNounBehind ? parts : parts.slice(0, -1);
  return {
    agent: agents.join('·'),
    verb: verbs.filter((verb) => verb !== '').at(-1) ?? '',
    noun:
      sameAs(
        noun
          .replace(EMPTY_ENDINGS, '')
          .replace(OWN_PREFIX, '')
          .replace(/^[讲上开有](?=.{2})/, ''),
      ) + (isNounBehind || behind === '' ? '' : `·${behind}`),
  };
}

/** 48个班: nouns of one sign. */
const ONE_SIGN_NOUN = /^[班组村县区镇乡队奖站所店厂校系院]$/;

/** 5次党员大会并形成决议: the noun ends where another begins to be told of. */
function nounOfTail(tail: string): string {
  const [first = ''] = tail
    .replace(/[\s“”"]/g, '')
    .replace(/^的/, '')
    .split(/分别|各|并|且|和|与|及|以及|，|后|；|看$/);
  const bare = first.replace(VERBS, '').replace(NOISE, '').replace(AROUND, '');
  return bare.length >= 2 || ONE_SIGN_NOUN.test(bare) ? bare : '';
}

/** 我支部, 全校: whoever the report is of. */
export function isTheReportsOwn(agent: string): boolean {
  const bare = agent.replace(NOISE, '').replace(/今年|本年度?|当年|\d+年度?/g, '');
  return THE_REPORTS_OWN.test(bare) || HOUSES.test(bare);
}
