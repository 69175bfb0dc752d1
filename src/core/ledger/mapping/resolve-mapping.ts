import { compactText } from '@/core/values';
import type { ColumnModel, LedgerModel, RoleModel, RoleNames, Term } from '../ledger-model';
import { compactHeading } from '../match-headings';
import { IGNORED, type SheetMapping } from './sheet-mapping';

/** A mapping in the model's own terms. */
export interface MappedSheet {
  /** Null: not to be read. */
  readonly role: RoleModel | null;
  readonly headerRow: number | null;
  readonly kind: Term | null;
  readonly columns: readonly MappedColumn[];
}

/** What is said of a table that is to be read. */
export type SaidTable = MappedSheet & { readonly role: RoleModel };

export interface MappedColumn {
  readonly heading: string;
  /** Null: none of the role's columns. */
  readonly column: ColumnModel | null;
}

/** A word of a mapping that the model does not know, and what could stand there. */
export interface MappingFault {
  readonly code: 'map.roleUnknown' | 'map.kindUnknown' | 'map.columnUnknown';
  readonly value: string;
  readonly choices: readonly string[];
}

export interface ResolvedMapping {
  /** Without what is at fault; null where the role is: columns and kinds are those of a role. */
  readonly mapped: MappedSheet | null;
  readonly faults: readonly MappingFault[];
}

/** The roles a table can be said to have. */
export function mappableRoles(model: LedgerModel): readonly RoleModel[] {
  return [...model.roles, model.other];
}

/** What a mapping calls a role: its model's own names, where several models share one role. */
export function namesOfRole({ role, label, aliases, variant }: RoleModel): RoleNames {
  return variant ?? { id: role, label, aliases };
}

/** The columns something can be said to be; others are made by the reader alone. */
export function mappableColumns({ columns }: RoleModel): readonly ColumnModel[] {
  return columns.filter(({ headings }) => headings.length > 0);
}

/** The kinds all rows of a table can be said to be of. */
export function mappableKinds(role: RoleModel, model: LedgerModel): readonly Term[] {
  return role.kinds === undefined ? [] : (model.vocabularies[role.kinds.vocabulary] ?? []);
}

/** Looks up what a mapping names. */
export function resolveMapping(mapping: SheetMapping, model: LedgerModel): ResolvedMapping {
  const { headerRow } = mapping;
  if (mapping.role === IGNORED)
    return { mapped: { role: null, headerRow: null, kind: null, columns: [] }, faults: [] };
  const roles = mappableRoles(model);
  const role = roleNamed(mapping.role, roles);
  if (role === undefined) {
    const choices = roles.map((one) => namesOfRole(one).label);
    return { mapped: null, faults: [{ code: 'map.roleUnknown', value: mapping.role, choices }] };
  }
  const kinds = mappableKinds(role, model);
  const kind = kinds.find((term) => names(mapping.kind, term.id, [term.label, ...term.words])) ?? null;
  const columns = mapping.columns.map(({ heading, name }) => ({
    heading,
    name,
    column: name === null ? null : (columnNamed(name, role) ?? null),
  }));
  const faults: readonly MappingFault[] = [
    ...(mapping.kind === null || kind !== null
      ? []
      : [
          fault(
            'map.kindUnknown',
            mapping.kind,
            kinds.map(({ label }) => label),
          ),
        ]),
    ...columns.flatMap(({ name, column }) =>
      name === null || column !== null ? [] : [fault('map.columnUnknown', name, labelsOf(role))],
    ),
  ];
  const known = columns.flatMap(({ heading, name, column }) =>
    name === null || column !== null ? [{ heading, column }] : [],
  );
  return { mapped: { role, headerRow, kind, columns: known }, faults };
}

function fault(code: MappingFault['code'], value: string, choices: readonly string[]): MappingFault {
  return { code, value, choices };
}

function labelsOf(role: RoleModel): readonly string[] {
  return mappableColumns(role).map(({ name, headings }) => headings[0] ?? name);
}

function roleNamed(text: string, roles: readonly RoleModel[]): RoleModel | undefined {
  return roles.find((role) => {
    const { id, label, aliases } = namesOfRole(role);
    return names(text, id, [label, ...aliases]);
  });
}

/** By its name, or by one of its headings: the column for which it is the most telling one. */
function columnNamed(text: string, role: RoleModel): ColumnModel | undefined {
  const heading = compactHeading(text);
  const ranked = mappableColumns(role)
    .map((column) => ({ column, rank: column.name === text ? -1 : column.headings.indexOf(heading) }))
    .filter(({ column, rank }) => rank >= 0 || column.name === text);
  return ranked.sort((left, right) => left.rank - right.rank)[0]?.column;
}

function names(text: string | null, id: string, words: readonly string[]): boolean {
  if (text === null) return false;
  return text === id || words.some((word) => compactText(word) === compactText(text));
}
