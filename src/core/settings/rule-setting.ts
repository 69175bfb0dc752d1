import { FREQUENCIES, type Expectation, type ReminderRule } from '@/core/figures';
import type { Setting, SettingChoice } from './setting';

interface WithRules {
  readonly reminders: readonly ReminderRule[];
  readonly expectations: readonly Expectation[];
}

/** A rule as a setting: whether one is reminded, and how often something is due where houses differ in that. */
export function ruleSetting<Trade extends WithRules>(rule: ReminderRule): Setting<Trade> {
  const { rule: id, every, isAdjustable = false } = rule;
  const others = FREQUENCIES.filter((frequency) => frequency !== every);
  const due = isAdjustable
    ? [{ id: every }, ...others.map((frequency) => dueEvery<Trade>(id, frequency))]
    : [{ id: 'on' }];
  return { id, group: 'reminders', section: '', choices: [...due, { id: 'off', change: without(rule) }] };
}

function dueEvery<Trade extends WithRules>(id: string, every: ReminderRule['every']): SettingChoice<Trade> {
  return {
    id: every,
    change: (trade) => ({
      ...trade,
      reminders: trade.reminders.map((rule) => (rule.rule === id ? { ...rule, every } : rule)),
    }),
  };
}

/** Neither a reminder nor the finding that says the same. */
function without<Trade extends WithRules>({ rule: id, finding }: ReminderRule): (trade: Trade) => Trade {
  return (trade) => ({
    ...trade,
    reminders: trade.reminders.filter(({ rule }) => rule !== id),
    expectations: trade.expectations.filter(
      (expectation) => expectation.type !== 'shareAtMost' || expectation.code !== finding,
    ),
  });
}
