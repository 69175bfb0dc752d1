import type { Reminder } from './reminders';

/** What the same rule says of several periods, together where the first of them stood. */
export function gatherReminders(reminders: readonly Reminder[]): readonly (readonly Reminder[])[] {
  const groups = new Map<string, Reminder[]>();
  for (const reminder of reminders) {
    const key = JSON.stringify([reminder.rule, reminder.fields]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [reminder]);
    else known.push(reminder);
  }
  return Array.from(groups.values());
}
