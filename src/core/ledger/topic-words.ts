/** Topics are many and all different, so that most must be known at a glance to tell something else. */
export interface TopicWords {
  /** Characters of which each such topic has one, tested against the text as it is written. */
  readonly signs: RegExp;
  readonly whole: RegExp;
  /** Tested against what stands in brackets at its end or its beginning. */
  readonly aside: RegExp;
}
