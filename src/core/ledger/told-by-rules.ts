import type { FindingCode } from '@/core/findings';
import type { SheetFindings } from './finding-collector';
import type { ReadingRules } from './reading-rules';

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
