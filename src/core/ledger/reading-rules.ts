import type { FindingCode } from '@/core/findings';
import type { SheetFindings } from './finding-collector';

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

/** The findings that say it, in place of those for the usual reading. */
const TOLD_AS: Readonly<Record<keyof ReadingRules, readonly (readonly [FindingCode, FindingCode])[]>> = {
  countsDuplicates: [['row.duplicate', 'row.duplicateCounted']],
  countsRepeats: [['sheet.duplicateOfOther', 'sheet.repeatsCounted']],
  skipsHiddenRows: [['row.hidden', 'row.hiddenSkipped']],
  skipsMonthOnly: [['date.partial', 'date.partialSkipped']],
  refusesDottedDates: [],
};

/** The same collector, told what really happens to the rows. */
export function toldByRules(findings: SheetFindings, rules: ReadingRules): SheetFindings {
  const names = Object.keys(rules) as readonly (keyof ReadingRules)[];
  const codes = new Map(names.flatMap((name) => TOLD_AS[name]));
  return {
    add: (code, ...place) => {
      findings.add(codes.get(code) ?? code, ...place);
    },
  };
}
