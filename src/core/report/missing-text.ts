/** What stands in a document where the ledger holds no value: nobody can take it for a number. */
export function missingText(label: string): string {
  return `〔待补：${label}〕`;
}
