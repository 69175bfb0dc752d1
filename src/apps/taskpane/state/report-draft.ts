import type { NarrativeChoice } from '../desk/desk';

/** What the user chose for a report, before it is written. */
export interface ReportDraft {
  readonly narrative: NarrativeChoice;
  readonly annex: boolean;
  /** 附口径说明. */
  readonly definitions: boolean;
  readonly chart: boolean;
  /** Names of persons go into the document's record only if the user agrees. */
  readonly keepsPersons: boolean;
}

/** The first narrative there is, without anything behind it. */
export function firstDraft(narratives: readonly { readonly name: string }[]): ReportDraft {
  return {
    narrative: { name: narratives[0]?.name ?? '', text: null },
    annex: false,
    definitions: false,
    chart: false,
    keepsPersons: false,
  };
}
