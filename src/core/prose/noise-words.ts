/** Words around the noun of a number that say nothing of what it is, by why they stand there. */
const WORDS: readonly (readonly [why: string, pattern: string])[] = [
  ['sums', '共计|合计|总计|累计|一共|总共|总数|次数|人数|数量|全部|其中|包括|分别|各级?|达到|仅|只有'],
  [
    'time',
    '全年度?|年内|年度|一年来|今年以来|以来|期间|目前|当前|报告期内?|期内|按季度?|按月度?|先后|陆续|已经|同时',
  ],
  ['up to when', '截至目前|截至年底|截至|截止|迄今|到目前为止'],
  [
    'how it goes on',
    '虽然|尽管|但是|然而|不过|因此|所以|此后|随后|总的来看|总体(?:上|来看)|一方面|另一方面|不仅|而且|并且',
  ],
  ['how it is known', '据统计|据不完全统计'],
  ['how well', '丰富多彩|规范有序|扎实有[效力]|更加规范|有声有色|井然有序|稳步推进|成效明显'],
  [
    'how',
    '认真|扎实|积极|定期|按时|按期|按要求|有效|及时|成功|顺利|广泛|大力|切实|严格|持续|不断|主动|坚持|着力|全面|逐[一项]|统筹|精心|充分',
  ],
  ['by what', '经(?:专家|民主|认真|严格)?(?:评审|审核|研究|初审|评选|推荐|筛选)'],
  [
    'where, and nowhere else',
    '深入(?:(?:基层|一线|车间|班组|社区|农村|企业|群众|科室|实地|现场|田间地头)[、和]?)*',
  ],
  ['small words', '就(?!业|诊|餐|医|读|学|地|近)|[共已均都也了过为是达于]'],
];

export const NOISE = new RegExp(WORDS.map(([, pattern]) => pattern).join('|'), 'g');
