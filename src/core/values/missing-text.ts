const [BEGINNING, END] = ['〔待补：', '〕'];

/** What stands in a document where the ledger holds no value: nobody can take it for a number. */
export function missingText(label: string): string {
  return `${BEGINNING}${label}${END}`;
}

/** Does a text in a report stand for a value that the ledger does not hold? */
export function isMissingText(text: string): boolean {
  return text.startsWith(BEGINNING);
}

/** How many places of a text wait for what nobody has told, a person's own 〔待补〕 among them. */
export function countMissingTexts(text: string): number {
  return text.split('〔待补').length - 1;
}
