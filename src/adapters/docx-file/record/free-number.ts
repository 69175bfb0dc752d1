/** The first number from 1 on that is not taken. */
export function freeNumber(isTaken: (number: number) => boolean): number {
  let number = 1;
  while (isTaken(number)) number += 1;
  return number;
}
