import type { BlankKind } from '../blank';
import { CELL_RULES } from './cell-kinds';
import { KIND_RULES } from './kind-rules';

/** What stands around a blank, signs of full width folded. */
export interface AroundBlank {
  readonly before: string;
  readonly sign: string;
  readonly after: string;
  /** What a table calls the columns of its cell, then its row; none outside of tables. */
  readonly columnHeadings: readonly string[];
  readonly rowHeadings: readonly string[];
}

/** The kind of what is to stand there; what no rule tells is free text. */
export function kindOfBlank(around: AroundBlank): BlankKind {
  return kindByWords(around) ?? kindByCell(around) ?? 'freeText';
}

function kindByWords({ before, sign, after }: AroundBlank): BlankKind | undefined {
  const says = (side: RegExp | undefined, words: string) => side === undefined || side.test(words);
  return KIND_RULES.find((one) => says(one.before, before) && says(one.sign, sign) && says(one.after, after))
    ?.kind;
}

const HOUSE = /(?:支部|单位|部门|科室|公司|学校|班级|小组|车间|分会)$/;

/** A longer place is for words. */
const LONGEST_NUMBER = 5;

/** Where nothing but the blank stands in a cell, its headings tell; the column knows better than the row. */
function kindByCell({
  before,
  sign,
  after,
  columnHeadings,
  rowHeadings,
}: AroundBlank): BlankKind | undefined {
  if (columnHeadings.length + rowHeadings.length === 0 || /\p{Script=Han}/u.test(before + after))
    return undefined;
  const isForWords = rowHeadings.slice(0, 1).some((heading) => kindOfHeading(heading) === 'freeText');
  if (isForWords) return 'freeText';
  // Under a column, the name of a house only says whose number it is.
  const rows =
    columnHeadings.length > 0 ? rowHeadings.filter((heading) => !HOUSE.test(heading)) : rowHeadings;
  const told = [...columnHeadings, ...rows].map(kindOfHeading).find((kind) => kind !== undefined);
  return told ?? (sign.length > LONGEST_NUMBER ? undefined : 'count');
}

function kindOfHeading(heading: string): BlankKind | undefined {
  return CELL_RULES.find(({ words }) => words.test(heading))?.kind;
}
