import type { Clause } from './clause';
import type { CountToken, ShareToken } from './token';

/** What makes a number none that another must agree with, by where it is said. */
const BEFORE =
  /每(?!名党员都)|人均|平均|至少|最少|最多|不少于|不低于|不得|不超过|原则上|力争|争取|确保|预计|计划(?!生育)|拟|将(?=[\u4e00-\u9fff])|目标|应当|必须|须|需要?(?!求)|限|同比|环比|(?<![对评无相占])比(?!例|赛|武|学|拼|重|较|对)|较(?!好|为|强|大|高)|另|又|再|还(?!款)|此外|额外|补(?!课|贴|助|充)|原有|原来|此前|以前|往年|历年|近[两二三四五\d]年|[两二三四五\d]年来|以来的|连续|自.{1,12}以来(?!，)|最近|上一?次|本次|此次|这次|当天|当日|当场|其他|其余|剩余|尚有|仍有/;
const JUST_BEFORE =
  /(?:约|近|超|超过|逾|大约|将近|接近|不到|不足|增加|增长|减少|下降|上升|提高|提升|降低|增|减|多|少|超出|净增|扩大|缩减|满)了?$/;
const JUST_BEHIND =
  /^ ?(?:以上|以下|左右|以内|上下|不等|多|余|起|之内|打底|增加|增至|增长|提高|提升|上升|减少|下降|降|升|扩大)/;

/** Rates of a thing, estimates, differences and plans: what is said so is not compared with what was counted. */
export function isLoose(token: CountToken | ShareToken, { head, tail, before }: Clause): boolean {
  if (token.kind === 'count' && token.isAbout) return true;
  return BEFORE.test(before) || JUST_BEFORE.test(head.trimEnd()) || JUST_BEHIND.test(tail);
}

/** Said as nothing but a rough number. */
export function isEstimate(token: CountToken | ShareToken, { head, tail }: Clause): boolean {
  return (
    (token.kind === 'count' && token.isAbout) || JUST_BEFORE.test(head.trimEnd()) || JUST_BEHIND.test(tail)
  );
}
