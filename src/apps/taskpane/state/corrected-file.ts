const MARK = /（修正）$/;

/** Files of which a corrected copy can be made. */
export function canBeCopied(file: string): boolean {
  return /\.xls[xm]$/i.test(file);
}

/** What a corrected copy is called, so that nobody takes it for the ledger itself: `台账（修正）.xlsx`. */
export function correctedFile(file: string): string {
  const [, base = file, extension = ''] = /^(.*?)(\.[^.]*)?$/s.exec(file) ?? [];
  return `${base.replace(MARK, '')}（修正）${extension}`;
}
