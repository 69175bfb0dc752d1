import { useEffect, useState, type DependencyList } from 'react';
import type { Failure } from '@/core/failure';
import { failureOf } from './work';

/** What came of a question; both null as long as it is not answered. */
export interface Answer<Value> {
  readonly value: Value | null;
  readonly failure: Failure | null;
}

const WAITING = { value: null, failure: null };

/** Asks anew whenever what it depends on changes; until then the earlier answer stays. */
export function useAnswer<Value>(ask: () => Promise<Value>, dependencies: DependencyList): Answer<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>(WAITING);
  useEffect(() => {
    let isWanted = true;
    ask().then(
      (value) => {
        if (isWanted) setAnswer({ value, failure: null });
      },
      (error: unknown) => {
        if (isWanted) setAnswer({ value: null, failure: failureOf(error) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, dependencies);
  return answer;
}
