import { findingAt, NO_PLACE, type Finding } from '@/core/findings';
import type { FindingCollector } from '../finding-collector';
import type { LedgerModel } from '../ledger-model';
import type { Sheet, Workbook } from '../workbook';
import { resolveMapping, type MappedSheet } from './resolve-mapping';
import { isAboutSheet, type HeldMappings, type Mappings, type SheetMapping } from './sheet-mapping';
import { workbookMappings } from './workbook-mappings';

/** Of each sheet, what the first who said anything about it says: who asks, the workbook itself, a record. */
export class MappingBook {
  private readonly own: readonly SheetMapping[];

  constructor(
    private readonly workbooks: readonly Workbook[],
    private readonly model: LedgerModel,
    private readonly given: Mappings,
    collector: FindingCollector,
  ) {
    this.own = workbooks.flatMap((workbook) => workbookMappings(workbook, model, collector));
  }

  /** What is said of a sheet, in the model's terms. */
  of(file: string, { name }: Pick<Sheet, 'name'>): readonly MappedSheet[] {
    return this.saidOf(file, name).flatMap((mapping) => resolveMapping(mapping, this.model).mapped ?? []);
  }

  held(): HeldMappings {
    const holding = new Set(this.sheets().flatMap(({ file, sheet }) => this.saidOf(file, sheet)));
    const { said, recorded } = this.given;
    return {
      own: this.own.filter((mapping) => holding.has(mapping)),
      given: [...said, ...recorded].filter((mapping) => holding.has(mapping)),
    };
  }

  /** What is said just now, but does not fit. */
  findings(): readonly Finding[] {
    const sheets = this.sheets();
    return this.given.said.flatMap((mapping) => {
      const place = { ...NO_PLACE, file: mapping.file };
      const isThere = sheets.some(({ file, sheet }) => isAboutSheet(mapping, file, sheet));
      return [
        ...(isThere ? [] : [findingAt('map.sheetMissing', place, mapping.sheet)]),
        ...resolveMapping(mapping, this.model).faults.map(({ code, value, choices }) =>
          findingAt(code, place, value, { choices: choices.join('、') }),
        ),
      ];
    });
  }

  private sheets(): readonly { readonly file: string; readonly sheet: string }[] {
    return this.workbooks.flatMap(({ file, sheets }) => sheets.map(({ name }) => ({ file, sheet: name })));
  }

  private saidOf(file: string, sheet: string): readonly SheetMapping[] {
    const levels = [this.given.said, this.own, this.given.recorded].map((level) =>
      level.filter((mapping) => isAboutSheet(mapping, file, sheet)),
    );
    return levels.find((level) => level.length > 0) ?? [];
  }
}
