/** The numbers to try: `first` up to, but not with, `last`, or only the one that FUZZ_INPUT names. */
export function inputsBetween(first: number, last: number): readonly number[] {
  const asked = Number(process.env['FUZZ_INPUT'] ?? Number.NaN);
  if (Number.isNaN(asked)) return Array.from({ length: last - first }, (_, index) => first + index);
  return asked >= first && asked < last ? [asked] : [];
}
