/** The sheet of names and values: 基本信息. */
export interface ProfileModel {
  readonly role: string;
  readonly names: RegExp;
  readonly entries: readonly ProfileEntry[];
  /** Name of the entry that tells the report year. */
  readonly yearEntry: string;
}

export interface ProfileEntry {
  readonly name: string;
  readonly label: string;
  readonly words: readonly string[];
  /** Shown to the person who fills the sheet. */
  readonly hint: string;
}
