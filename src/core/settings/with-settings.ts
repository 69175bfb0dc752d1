import type { Setting, Settings } from './setting';

/** A trade that declares what may be decided about it. */
interface Adjustable<Trade> {
  readonly settings: readonly Setting<Trade>[];
}

/** The trade as the settings have it. Names and choices it does not know change nothing. */
export function withSettings<Trade extends Adjustable<Trade>>(trade: Trade, chosen: Settings): Trade {
  return trade.settings.reduce((changed, { id, group, choices }) => {
    const choice = choices.find((known) => known.id === chosen[group]?.[id]);
    return choice?.change?.(changed) ?? changed;
  }, trade);
}
