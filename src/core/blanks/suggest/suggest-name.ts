import { foldWidth } from '@/core/prose';
import type { Suggestion } from '../blank';
import { doubted } from './less-sure';
import type { OpenPlace, SuggestTools } from './open-place';
import { namesMeant } from './read-name';

/** The name or text of a profile that is open. */
export function suggestName(
  { paragraph, span, read }: OpenPlace,
  { reading: { figures, blanks } }: SuggestTools,
): readonly Suggestion[] {
  const text = foldWidth(paragraph.text);
  const { rowHeadings, columnHeadings } = read.headings;
  const [label] = columnHeadings.length > 0 ? columnHeadings : rowHeadings;
  // A cell reads as if its label stood before it.
  const before = text.slice(0, span.start) || (label === undefined ? '' : `${label.replace(/[:：]$/, '')}：`);
  const after = text.slice(span.end);
  return namesMeant(before, after, blanks.names, figures).map((one) =>
    isSaidTwice(one.text, after) ? doubted(one, 'saidTwice') : one,
  );
}

const ENDS_AS_HOUSE = /(?:委员会|党委|党组|工委|总支|支部|公司|学校|中学|小学|医院|单位|中心|局|集团)$/;
const STARTS_AS_HOUSE =
  /^[”"」]?(?:中共)?(?:党委|党组|党工委|机关工委|工委|党总支|总支|党支部|支部|公司|集团|学校|医院|局)/;

/** 在XX党委的领导下: the whole name of a committee would be followed by another 党委. */
function isSaidTwice(text: string, after: string): boolean {
  return ENDS_AS_HOUSE.test(text) && STARTS_AS_HOUSE.test(after);
}
