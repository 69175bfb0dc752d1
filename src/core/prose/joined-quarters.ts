import { parsePeriod, type Period } from '@/core/values';

/** Quarters told together, by the months they are. */
const JOINED: readonly (readonly [pattern: RegExp, months: string])[] = [
  [/前三个?季度|第?[一1](?:季度)?[至到—~-]+第?[三3]季度/, '1-9月'],
  [/前[两二]个?季度|第?[一1](?:季度)?(?:[、和]|至|到|[—~-]+)第?[二2]季度/, '1-6月'],
  [/后三个?季度|第?[二2](?:季度)?[至到—~-]+第?[四4]季度/, '4-12月'],
  [/后[两二]个?季度|第?[三3](?:季度)?(?:[、和]|至|到|[—~-]+)第?[四4]季度/, '7-12月'],
];

/** The months of quarters that are told together: 前三季度, 三、四季度; null: none are. The last ones told hold. */
export function joinedQuarters(text: string, year: number): Period | null {
  const found = JOINED.flatMap(([pattern, months]) => {
    const match = Array.from(text.matchAll(new RegExp(pattern, 'g'))).at(-1);
    return match === undefined ? [] : [{ at: match.index, months }];
  });
  const last = found.sort((one, other) => other.at - one.at)[0];
  return last === undefined ? null : parsePeriod(last.months, year);
}
