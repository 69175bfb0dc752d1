import type { Pack } from '@/core/pack';
import { ruleSetting, type Setting } from '@/core/settings';
import { CONVENTIONS } from './conventions';
import { REMINDERS } from './rules';

export const SETTINGS: readonly Setting<Pack>[] = [
  ...CONVENTIONS,
  ...REMINDERS.map((rule) => ruleSetting<Pack>(rule)),
];
