/** What a tab leads to. */
export type ScreenName = 'report' | 'refresh' | 'figures' | 'check' | 'audit' | 'blanks' | 'chart' | 'output';
