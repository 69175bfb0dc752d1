import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import { clauseAround, type Sentence, type ShareToken } from '@/core/prose';
import type { ReadReport } from '../read-report';

/** Rates of persons or things that are among those there are; plans can be done to more than all. */
const OF_THOSE_THERE_ARE =
  /(?:出勤|缺勤|到会|参会|出席|参学|参训|参与|参加|参评|到课|办结|解决|整改|采纳|化解|调解|销号|答复|回收|合格|及格|通过|优秀|满意|入会|建档|体检|覆盖|就业|升学)率[^，。；、\d]{0,6}$/;
/** 由……提高了105%: that is how much it has grown. */
const GROWN = /增|升|提高|提升|扩大|降|减|比/;

/** 参与率达到105%: more than all there are. */
export function moreThanAll({ sentences }: ReadReport): readonly AuditFinding[] {
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token) => (token.kind === 'share' ? judge(token, sentence) : [])),
  );
}

function judge(share: ShareToken, sentence: Sentence): readonly AuditFinding[] {
  const { head } = clauseAround(sentence, share, share.end);
  if (share.value <= 100 || !OF_THOSE_THERE_ARE.test(head.trim()) || GROWN.test(head)) return [];
  const fields = { part: sentence.original.slice(share.start, share.end), total: '100%' };
  return [foundAt('audit.partAboveWhole', sentence, share, { fields })];
}
