import { useEffect, useState } from 'react';
import type { HeldLedger } from './held-ledger';

/** Whether another ledger is being chosen; over as soon as there is one. */
export function useChoosing(held: HeldLedger | null): readonly [boolean, (isChoosing: boolean) => void] {
  const [isChoosing, setChoosing] = useState(false);
  const desk = held?.desk ?? null;
  useEffect(() => setChoosing(false), [desk]);
  return [isChoosing, setChoosing];
}
