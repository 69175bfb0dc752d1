import { plainText } from '@/core/values';

const CELLS = 10;

/** `[#####-----] 21/40 一支部/三会一课.xlsx`: the one at work, and the share that is done before it. */
export function progressBar(place: number, total: number, name: string): string {
  const full = Math.floor((CELLS * (place - 1)) / total);
  return `[${'#'.repeat(full)}${'-'.repeat(CELLS - full)}] ${String(place)}/${String(total)} ${plainText(name)}`;
}
