import type { FindingCode } from '@/core/findings';

/** The text of a paragraph around a mark. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

export interface Misfit {
  readonly code: FindingCode;
  readonly fields: Readonly<Record<string, string>>;
}

const BETWEEN_DATES = '、';
/** 分别于3月5日、6月2日: words that announce several. */
const APART = /(?:分别|先后)(?:于|在|为|是)?$/;
/** What goes on with the list after the mark. */
const GOES_ON = /^\s*(?:、|，\s*\d|和|及|与|以及)/;

/** Units that mean the same in a sentence. */
const UNITS: readonly (readonly string[])[] = [
  ['人次'],
  ['次', '场', '场次', '期'],
  ['名', '人', '位'],
  ['份', '篇'],
  ['项', '条', '个', '件'],
  ['学时', '课时', '个学时', '个课时'],
  ['%'],
];
const UNIT_AFTER =
  /^\s*(人次|场次|个?学时|个?课时|[次场期名人位份篇项条件个%])(?![月部别目员民所地序间单称件数])/;

/** How what a mark says no longer fits the words around it; null: it fits, as far as can be told. */
export function misfitOf(text: string, unit: string, around: Surroundings): Misfit | null {
  return oneForSeveral(text, around) ?? unitMisfit(text, unit, around);
}

function oneForSeveral(text: string, { before, after }: Surroundings): Misfit | null {
  const announced = APART.exec(before)?.[0];
  const isAlone = !text.includes(BETWEEN_DATES) && !GOES_ON.test(after);
  return announced !== undefined && isAlone ? { code: 'mark.oneForSeveral', fields: { announced } } : null;
}

function unitMisfit(text: string, unit: string, { after }: Surroundings): Misfit | null {
  const written = UNIT_AFTER.exec(after)?.[1];
  if (written === undefined) return null;
  if (text.endsWith(written)) return { code: 'mark.unitTwice', fields: { written } };
  const [meant, said] = [unit, written].map((one) => UNITS.find((group) => group.includes(one)));
  const isOther = meant !== undefined && said !== undefined && meant !== said;
  return isOther ? { code: 'mark.otherUnit', fields: { unit, written } } : null;
}
