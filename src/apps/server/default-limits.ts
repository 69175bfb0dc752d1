import { LARGEST_PACKET, LINK_BEAT } from '@/core/link';
import type { ServerLimits } from './server-limits';

/** For a committee with hundreds of desks; one address may stand for a whole house. */
export const DEFAULT_LIMITS: ServerLimits = {
  connections: 2000,
  listeners: 1000,
  burst: 1000,
  perSecond: 200,
  wrongCodes: 10,
  bodies: 16,
  published: 2000,
  questions: 100,
  body: LARGEST_PACKET,
  header: 16 * 1024,
  headWait: 10_000,
  bodyWait: 30_000,
  answerWait: 30_000,
  beat: LINK_BEAT,
  // Saving over a slow network takes its time.
  saveWaits: [150, 500, 1500, 4000],
};
