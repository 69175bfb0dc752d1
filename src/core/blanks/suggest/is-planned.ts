import type { NumberSpot } from '../read/number-spot';

const PLANNED =
  /计划(?!生育|书)|确保|打算|拟(?!定)|力争|争取|明年|来年|下一步|预计|将(?:召开|开展|组织|举办|重点|着力|继续|进一步|认真|坚持|围绕|以|从|按|抓|做|把)|目标/;
/** What a whole paragraph is about. */
const NEXT = /下一?步|下阶段|[明来]年(?:，|我们|将)|工作打算|努力方向|重点(?:做好|抓好)以下/;
const SHORT_SENTENCE = 24;

/** 计划召开党员大会4次、支委会12次: what is still to come, all through the sentence. */
export function isPlanned({ sentence, before, opening }: NumberSpot): boolean {
  return (
    sentence.isPlan ||
    PLANNED.test(before.split(/实际|实有/).at(-1) ?? '') ||
    (PLANNED.test(opening) && opening.length <= SHORT_SENTENCE) ||
    NEXT.test(opening)
  );
}
