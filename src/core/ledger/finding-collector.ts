import type { FoundTable } from './found-table';
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

/** The same, for a table whose cells were found elsewhere than where its rows and columns say. */
export function relocated(findings: SheetFindings, { origin }: Pick<FoundTable, 'origin'>): SheetFindings {
  if (origin === undefined) return findings;
  return {
    add: (code, row, column, value, fields) => {
      const place = origin(row, column);
      findings.add(code, place.row, place.column, value, fields);
    },
  };
}

/** For tables nobody claimed to understand: their faults are nobody's business. */
export const NO_FINDINGS: SheetFindings = { add: () => undefined };

/** Keeps findings back until it is known that they matter; from then on passes them on. */
export class LateFindings implements SheetFindings {
  private kept: Parameters<SheetFindings['add']>[] | null = [];

  constructor(private readonly findings: SheetFindings) {}

  readonly add: SheetFindings['add'] = (...finding) => {
    if (this.kept === null) this.findings.add(...finding);
    else this.kept.push(finding);
  };

  tell(): void {
    this.kept?.forEach((finding) => {
      this.findings.add(...finding);
    });
    this.kept = null;
  }
}

/** Collects findings and gives them back in the order of files, sheets, rows and columns. */
export class FindingCollector {
  private readonly entries: { readonly order: readonly number[]; readonly finding: Finding }[] = [];
  private readonly places = new Map<string, number>();

  /** Sheets keep the order in which they were asked for. */
  forSheet(file: string, sheet: string): SheetFindings {
    const key = `${file}\u0001${sheet}`;
    const place = this.places.get(key) ?? this.places.size;
    this.places.set(key, place);
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
