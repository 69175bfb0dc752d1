import {
  formatMapping,
  mappableSheets,
  mappingLabel,
  proposeMapping,
  type Ledger,
  type MappableSheet,
  type MappingProposal,
  type SheetMapping,
  type Workbook,
} from '@/core/ledger';
import type { Pack } from '@/core/pack';
import type { MappingNote } from './desk';

/** How the sheets of a ledger were understood, for a person to say where that is wrong. */
export class Mapping {
  constructor(
    private readonly workbooks: readonly Workbook[],
    private readonly ledger: Ledger,
    private readonly pack: Pack,
  ) {}

  sheets(): readonly MappableSheet[] {
    return mappableSheets(this.ledger, this.workbooks, this.pack.ledger);
  }

  propose(file: string, sheet: string, headerRow: number | null): MappingProposal {
    const found = this.workbooks
      .find((workbook) => workbook.file === file)
      ?.sheets.find(({ name }) => name === sheet);
    if (found === undefined) throw new RangeError(`no sheet ${sheet}`);
    return proposeMapping(file, found, this.pack.ledger, this.ledger.mappings, headerRow);
  }

  note(mapping: SheetMapping): MappingNote {
    const { role } = this.pack.ledger.profile;
    const sheets = this.ledger.sources.flatMap((source) => source.sheets);
    const template = this.pack.template(0).sheets.find((sheet) => sheet.type === 'pairs');
    const { name = '', headings = ['', '', ''] } = template ?? {};
    return {
      profileSheet: sheets.find((sheet) => sheet.role === role)?.name ?? null,
      newSheet: { name, headings },
      label: mappingLabel(mapping.sheet),
      text: formatMapping(mapping, this.pack.ledger),
    };
  }
}
