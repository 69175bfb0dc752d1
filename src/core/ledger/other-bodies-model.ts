/** Others whose rows may stand among ours: their kinds have the same words. Tested against compact texts. */
export interface OtherBodies {
  /** A whole text that names one. */
  readonly name: RegExp;
  /** A line between rows that names one of ours. */
  readonly own: RegExp;
  /** Finds, in its first group, what stands behind such a name: 主题党日 of 工会主题党日. */
  readonly kind: RegExp;
  /** Headings of columns, otherwise unknown, that tell whose a row is. */
  readonly heading: RegExp;
}
