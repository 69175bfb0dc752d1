import { compactText, groupBy } from '@/core/values';
import { filesOf, stemOf, topFolderOf, withoutEnding } from './ledger-names';

/** What a branch is called. Units below one committee may each have a 第一支部: the folders tell whose is meant. */
export interface BranchName {
  /** As it is shown: with its folder where another one is called so too. */
  readonly branch: string;
  /** The folder at the top it stands in; empty: none. */
  readonly folder: string;
  /** Without that folder. */
  readonly name: string;
}

/** Whatever tells of a branch, named by what it says or else after its file. */
export interface Naming {
  /** Null: nothing says it. */
  readonly said: string | null;
  /** The ledger's name in the store. */
  readonly ledger: string;
}

/** Names in the order of the namings. */
export function nameBranches(namings: readonly Naming[]): readonly BranchName[] {
  const unnamed = namings.filter(({ said }) => said === null).map(({ ledger }) => fileOf(ledger));
  const alike = groupBy(unnamed, stemOf);
  const names = namings.map(({ said, ledger }) => {
    const file = fileOf(ledger);
    const folder = topFolderOf(file);
    const isAlike = said === null && (alike.get(stemOf(file))?.length ?? 0) > 1;
    const path = withoutEnding(file);
    const within = folder === '' ? path : path.slice(folder.length + 1);
    return { folder, name: isAlike ? within : (said ?? stemOf(file)), isWhole: isAlike };
  });
  const folders = new Map(
    Array.from(
      groupBy(names, ({ name }) => compactText(name)),
      ([name, same]) => [name, new Set(same.map(({ folder }) => folder)).size],
    ),
  );
  return names.map(({ folder, name, isWhole }) => {
    const isToldApart = isWhole || (folders.get(compactText(name)) ?? 0) > 1;
    return { branch: isToldApart ? withFolder(folder, name) : name, folder, name };
  });
}

/** Equal of what tells of one branch. */
export function branchKey({ folder, name }: Pick<BranchName, 'folder' | 'name'>): string {
  return `${folder}/${compactText(name)}`;
}

/** By the name a list gives: who is called so with the folder, or else all who are called so in whichever folder. */
export function branchFinder<Named extends BranchName>(
  all: readonly Named[],
): (name: string) => readonly Named[] {
  const wholes = groupBy(all, ({ branch }) => compactText(branch));
  const withFolders = groupBy(all, ({ folder, name }) => compactText(withFolder(folder, name)));
  const names = groupBy(all, ({ name }) => compactText(name));
  return (name) => {
    const asked = compactText(name);
    return wholes.get(asked) ?? withFolders.get(asked) ?? names.get(asked) ?? [];
  };
}

function withFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Of several read together the one of the shortest name: copies add to it. */
function fileOf(ledger: string): string {
  return filesOf(ledger).reduce((shortest, file) =>
    stemOf(file).length < stemOf(shortest).length ? file : shortest,
  );
}
