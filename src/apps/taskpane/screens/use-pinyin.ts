import { useEffect, useState } from 'react';
import { asksForPinyin, loadPinyin, type MatchPinyin } from './figure-search';

/** What finds by sounds, once somebody types Latin letters; null: not yet. */
export function usePinyin(query: string): MatchPinyin | null {
  const [match, setMatch] = useState<{ readonly pinyin: MatchPinyin } | null>(null);
  const isAsked = asksForPinyin(query);
  useEffect(() => {
    if (!isAsked || match !== null) return;
    // Without pinyin the search still finds characters.
    void loadPinyin().then(
      (pinyin) => setMatch({ pinyin }),
      () => undefined,
    );
  }, [isAsked, match]);
  return match?.pinyin ?? null;
}
