/** Words between a noun and its number that say nothing of what is counted. */
const FILLERS = new RegExp(
  [
    '召开|举行|举办|开展|组织|进行|安排|实施|开设|收集|征集|征求|收到|听取|梳理|汇总|形成|撰写|讲授|推进|完成|集中|参与',
    '获评|评定|评议|评为|确定为|认定为|获得|等次|等级|结果',
    '共计|合计|总计|累计|一共|总共|总数|次数|人次|人数|数量|分别|各级?|达到?|全部',
    '全年度?|年内|本年度?|今年|以来|年度|先后|陆续|已经?|目前|截至|同时|其中|包括|期间|当年|一年来',
    '第?[一二三四]季度|[上下]半年|\\d+月份?|\\d+年度?|\\d+[—～~-]\\d+月',
    '党支部|支部|我们|我|本|全体|党员同志|党员|同志|人员',
    '应到会?|应参加|应参会|应出席|实际|实到会?|实到|到会|出席|参加|参会|参学|请假|缺席|缺勤|因事因病|出勤率|到会率|参会率|参与率|办结率|解决率|解决|办结|落实|销号',
    '认真|扎实|积极|定期|按时|按期|及时|成功|严格|规范|有效|顺利|深入|广泛',
    '会议|活动|工作|情况|各类|有关|相关|等',
    '[总设共均都也了过为是于的有上后中在还并]',
  ].join('|'),
  'gu',
);

/** How many Chinese characters are left of the words, once fillers are taken out. */
export function otherWordsIn(words: string): number {
  const rest = words.replace(FILLERS, '');
  return Array.from(rest.matchAll(/\p{Script=Han}/gu)).length;
}
