import { attributeOf, parseXml, XmlError, type XmlElement } from '@/core/xml';
import { damaged } from './damaged';
import type { OpcPackage } from './opc-package';
import { normalizePartName, resolveTarget } from './part-name';

export interface Relationship {
  readonly id: string;
  /** The type's full URI, of the transitional or the strict namespace. */
  readonly type: string;
  /** Absolute part name without leading slash; the target as written where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** The part that holds a part's relationships; for the package's own give the empty name. */
export function relationshipsPartOf(partName: string): string {
  const name = normalizePartName(partName);
  const folderEnd = name.lastIndexOf('/') + 1;
  return `${name.slice(0, folderEnd)}_rels/${name.slice(folderEnd)}.rels`;
}

/**
 * A part's relationships, none where it has no relationships part.
 * Throws Failure file.damaged if that part cannot be read.
 */
export function readRelationships(opened: OpcPackage, partName: string): readonly Relationship[] {
  const relationshipsPart = relationshipsPartOf(partName);
  if (!opened.has(relationshipsPart)) return [];
  const root = readRoot(opened, relationshipsPart);
  const elements = root?.children.filter(({ local }) => local === 'Relationship') ?? [];
  return elements.map((element) => toRelationship(element, opened, partName));
}

function readRoot(opened: OpcPackage, relationshipsPart: string): XmlElement | null {
  try {
    return parseXml(opened.text(relationshipsPart));
  } catch (error) {
    if (error instanceof XmlError) throw damaged(opened.file, relationshipsPart, error);
    throw error;
  }
}

function toRelationship(element: XmlElement, opened: OpcPackage, partName: string): Relationship {
  const target = attributeOf(element, 'Target') ?? '';
  const external = attributeOf(element, 'TargetMode')?.toLowerCase() === 'external';
  return {
    id: attributeOf(element, 'Id') ?? '',
    type: attributeOf(element, 'Type') ?? '',
    target: external ? target : storedName(opened, resolveTarget(partName, target)),
    external,
  };
}

/** Targets are URIs; some writers escape a part's name there and not in the archive. */
function storedName(opened: OpcPackage, target: string): string {
  if (opened.has(target) || !target.includes('%')) return target;
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
