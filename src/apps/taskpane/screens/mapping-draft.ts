import { IGNORED, type MappingProposal, type ProposedRole, type SheetMapping } from '@/core/ledger';

/** What a person has chosen so far. */
export interface MappingDraft {
  readonly role: string;
  readonly kind: string | null;
  /** What each of the proposal's columns is; null: nothing that matters. */
  readonly names: readonly (string | null)[];
  /** The user chose the row of the headings. */
  readonly isRowChosen: boolean;
}

export function draftOf(proposal: MappingProposal): MappingDraft {
  const { role, kind } = proposal;
  return { role, kind, names: namesUnder(role, proposal), isRowChosen: false };
}

/** Under another role, columns are what their headings tell there. */
export function withRole(draft: MappingDraft, role: string, proposal: MappingProposal): MappingDraft {
  const kinds = proposal.roles.find((choice) => choice.role === role)?.kinds ?? [];
  const kind = kinds.some(({ id }) => id === draft.kind) ? draft.kind : null;
  return { ...draft, role, kind, names: namesUnder(role, proposal) };
}

/** With other headings, what was chosen of the sheet as a whole stays. */
export function withRow(draft: MappingDraft, proposal: MappingProposal): MappingDraft {
  return { ...draft, names: namesUnder(draft.role, proposal), isRowChosen: true };
}

export function withName(draft: MappingDraft, index: number, name: string | null): MappingDraft {
  return { ...draft, names: draft.names.map((one, place) => (place === index ? name : one)) };
}

/** Labels of what more than one column is said to be. */
export function twiceChosen({ names }: MappingDraft, choice: ProposedRole | undefined): readonly string[] {
  const twice = new Set(names.filter((name, index) => name !== null && names.indexOf(name) !== index));
  return (choice?.names ?? []).flatMap(({ name, label }) => (twice.has(name) ? [label] : []));
}

/** All that was chosen, of the sheet as it was proposed. The heading row where the user chose it, or needs it. */
export function mappingOf(
  { role, kind, names, isRowChosen }: MappingDraft,
  { file, sheet, headerRow, isOneOfSeveral, columns }: MappingProposal,
): SheetMapping {
  const place = { file, sheet, role };
  if (role === IGNORED) return { ...place, headerRow: null, kind: null, columns: [] };
  return {
    ...place,
    headerRow: isRowChosen || isOneOfSeveral ? headerRow : null,
    kind,
    columns: columns.map(({ heading }, index) => ({ heading, name: names[index] ?? null })),
  };
}

function namesUnder(role: string, { roles, columns }: MappingProposal): MappingDraft['names'] {
  return roles.find((choice) => choice.role === role)?.matched ?? columns.map(() => null);
}
