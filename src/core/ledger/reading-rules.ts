/** Where readers differ whatever the trade; what is not named is read as contract §5 has it. */
export interface ReadingRules {
  /** Rows of one table that say the same count each. */
  readonly countsDuplicates?: true;
  /** What another table records too counts again. */
  readonly countsRepeats?: true;
  readonly skipsHiddenRows?: true;
  /** A row that tells the month, but not the day, does not count. */
  readonly skipsMonthOnly?: true;
  /** The text `10.4` is no date, since 10.40 may have been meant as well as the fourth. */
  readonly refusesDottedDates?: true;
}
