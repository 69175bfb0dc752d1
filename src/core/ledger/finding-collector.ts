import { cellAddress, findingAt, type Finding, type FindingCode } from '@/core/findings';

/** Collects findings of one sheet. */
export interface SheetFindings {
  readonly add: (
    code: FindingCode,
    row: number,
    column: number,
    value?: string,
    fields?: Finding['fields'],
  ) => void;
}

/** For tables nobody claimed to understand: their faults are nobody's business. */
export const NO_FINDINGS: SheetFindings = { add: () => undefined };

/** Collects findings and gives them back in the order of files, sheets, rows and columns. */
export class FindingCollector {
  private readonly entries: { readonly order: readonly number[]; readonly finding: Finding }[] = [];
  private sheets = 0;

  /** Sheets keep the order in which they were asked for. */
  forSheet(file: string, sheet: string): SheetFindings {
    const place = this.sheets++;
    return {
      add: (code, row, column, value = '', fields = {}) => {
        const finding = findingAt(code, { file, sheet, cell: cellAddress(row, column) }, value, fields);
        this.entries.push({ order: [place, row, column], finding });
      },
    };
  }

  sorted(): readonly Finding[] {
    return this.entries
      .sort(({ order: left }, { order: right }) => {
        const differing = left.findIndex((part, index) => part !== right[index]);
        return differing < 0 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
      })
      .map(({ finding }) => finding);
  }
}
