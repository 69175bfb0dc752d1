/**
 * Settings: decisions where readers and houses differ, as data.
 * In: a trade that declares its settings, and what was chosen.  Out: the trade as chosen; what is unusual or unknown.
 * Knows nothing of what a choice means, of ledgers, documents or languages.
 */
export { describeSettings } from './describe-settings';
export { parseSettings } from './parse-settings';
export { ruleSetting } from './rule-setting';
export type { Choices, Setting, SettingGroup, SettingOutline, Settings, SettingText } from './setting';
export { SETTING_GROUPS } from './setting';
export { sortSettings } from './sort-settings';
export { usualSettings } from './usual-settings';
export { withSettings } from './with-settings';
