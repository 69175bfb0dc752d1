import { FIGURES_ROLE } from '@/core/figures';
import type { LedgerModel } from '@/core/ledger';

const known = new WeakMap<LedgerModel, LedgerModel>();

/** A trade's model with the sheet of a user's own figures: the same for each trade, so that what is known of it is. */
export function modelWithFigures(model: LedgerModel): LedgerModel {
  const whole = known.get(model) ?? { ...model, roles: [...model.roles, FIGURES_ROLE] };
  known.set(model, whole);
  return whole;
}
