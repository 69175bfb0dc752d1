import { HostError } from '../../protocol';
import { closestWord, isWord, wordAttribute, wordChild, type Element, type Node } from '../xml/word-xml';
import { setChildValue } from '../xml/child-order';
import { sdtProperties } from './sdt';

export interface Lock {
  readonly cannotEdit: boolean;
  readonly cannotDelete: boolean;
}

/** `w:lock` (ISO/IEC 29500-1, 17.5.2.23) as Word's two settings. */
const LOCKS: readonly (Lock & { readonly value: string | null })[] = [
  { value: null, cannotEdit: false, cannotDelete: false },
  { value: 'contentLocked', cannotEdit: true, cannotDelete: false },
  { value: 'sdtLocked', cannotEdit: false, cannotDelete: true },
  { value: 'sdtContentLocked', cannotEdit: true, cannotDelete: true },
];

export function lockOf(control: Element): Lock {
  const value = wordAttribute(wordChild(sdtProperties(control), 'lock'));
  return LOCKS.find((lock) => lock.value === value) ?? { cannotEdit: false, cannotDelete: false };
}

export function setLock(control: Element, change: Partial<Lock>): void {
  const wanted = { ...lockOf(control), ...change };
  const lock = LOCKS.find(
    ({ cannotEdit, cannotDelete }) =>
      cannotEdit === wanted.cannotEdit && cannotDelete === wanted.cannotDelete,
  );
  setChildValue(sdtProperties(control), 'lock', lock?.value ?? null);
}

/**
 * @throws HostError AccessDenied where the node stands in a control that must not be edited, GeneralException where
 * it stands in a text box
 */
export function assertWritable(node: Node, where: string): void {
  if (closestWord(node, 'txbxContent') !== null) throw new HostError('GeneralException', where);
  let control = closestWord(node, 'sdt');
  while (control !== null) {
    if (lockOf(control).cannotEdit) throw new HostError('AccessDenied', where);
    control = closestWord(control.parentNode, 'sdt');
  }
}

/** @throws HostError AccessDenied where a locked control would be taken away or emptied with the nodes */
export function assertRemovable(nodes: readonly Node[], where: string): void {
  for (const node of nodes) {
    if (!isWord(node, 'sdt')) continue;
    const { cannotEdit, cannotDelete } = lockOf(node);
    if (cannotEdit || cannotDelete) throw new HostError('AccessDenied', where);
  }
}
