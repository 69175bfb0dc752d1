import { displayWidth } from './display-width';

/** A text that takes no more places than that; what is cut off leaves a … */
export function fitToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let [fitted, left] = ['', width - 1];
  for (const sign of text) {
    left -= displayWidth(sign);
    if (left < 0) break;
    fitted += sign;
  }
  return `${fitted}…`;
}
