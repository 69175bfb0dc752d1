import type { Chance } from './chance';
import { SheetGrid } from './sheet-grid';

/** Several sheets' worth of tables in one sheet, one under another, each under its title line. */
export function gridsInOne(name: string, parts: readonly SheetGrid[], chance: Chance): SheetGrid {
  const whole = new SheetGrid(name);
  const gap = chance.int(1, 2);
  let top = 1;
  parts.forEach((part, index) => {
    whole.text(top, 1, `${'一二三四五六七八九'.charAt(index)}、${part.name.trim()}`);
    whole.take(part, top);
    top = whole.bottom + 1 + gap;
  });
  return whole;
}
