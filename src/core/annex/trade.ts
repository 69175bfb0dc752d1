import type { SettingOutline, SettingText } from '@/core/settings';

/** What the annex asks of a trade: how is counted where nobody chose otherwise, in words. */
export interface Trade {
  readonly settings: readonly SettingOutline[];
  readonly settingTexts: Readonly<Record<'zh-CN', Readonly<Record<string, SettingText>>>>;
}
