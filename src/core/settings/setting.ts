/** One decision where readers or houses differ, and what it may come to. */
export interface SettingOutline {
  readonly id: string;
  readonly group: SettingGroup;
  /** Where the default is agreed: `5.3` of the contract; empty where it says nothing. */
  readonly section: string;
  /** The first is the default. */
  readonly choices: readonly { readonly id: string }[];
}

/** The same with what follows from each choice. */
export interface Setting<Trade> extends SettingOutline {
  readonly choices: readonly SettingChoice<Trade>[];
}

/** What is counted, and of what one is reminded. */
export const SETTING_GROUPS = ['conventions', 'reminders'] as const;
export type SettingGroup = (typeof SETTING_GROUPS)[number];

export interface SettingChoice<Trade> {
  readonly id: string;
  /** What becomes of the trade's data before anything reads it; the default leaves it as it is. */
  readonly change?: (trade: Trade) => Trade;
}

/** A setting in the words of one language. */
export interface SettingText {
  readonly title: string;
  /** By the id of the choice. */
  readonly choices: Readonly<Record<string, string>>;
}

/** Choices by setting; what is not named is as usual. */
export type Choices = Readonly<Record<string, string>>;

/** What was decided. A group that is not named was not spoken of: whatever was known of it goes on. */
export type Settings = Partial<Readonly<Record<SettingGroup, Choices>>>;
