import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Fluent's own faces first, then the Chinese ones of Windows, Mac and Linux. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

export const LIGHT_THEME: Theme = { ...webLightTheme, fontFamilyBase };
export const DARK_THEME: Theme = { ...webDarkTheme, fontFamilyBase };
