import type { FigureLookup } from '@/core/figures';
import { COUNTED_KINDS } from '@/packs/party-branch/figures';

const PARTS = ['count', 'expected', 'attended', 'onLeave'];

/** Of each kind of meeting: how often, and how many should have come, came and were on leave. */
export function meetingNumbers(figures: FigureLookup): readonly (readonly unknown[])[] {
  return COUNTED_KINDS.map(({ id }) => PARTS.map((part) => figures.get(`${id}.${part}`)?.value));
}
