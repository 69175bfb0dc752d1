const BOXES = /[☑✓✔√■☒□☐]/;
const OPEN_BOX = /[□☐]/;
const TICKED_BOX = /[☑✓✔√■☒]/;

/** What is ticked of choices with boxes, before or behind them: 支委会 of □党员大会 ☑支委会. Other texts as they are. */
export function tickedText(text: string): string {
  if (!OPEN_BOX.test(text)) return text;
  const parts = text.split(/([☑✓✔√■☒□☐])/).map((part) => part.trim());
  const isBefore = BOXES.test(parts.find((part) => part !== '') ?? '');
  return parts
    .filter((part, place) => !BOXES.test(part) && TICKED_BOX.test(parts[place + (isBefore ? -1 : 1)] ?? ''))
    .filter((part) => part !== '')
    .join('、');
}
