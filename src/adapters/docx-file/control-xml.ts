import { tagOf, titleOf } from '@/core/marks';
import { escapeAttribute } from '@/core/xml';

/** How WordprocessingML is named where something is written. */
export interface Naming {
  /** Empty, or with its colon. */
  readonly prefix: string;
  readonly namespace: string;
}

/** Attributes take no default namespace, so where elements have no prefix theirs is declared. */
const OWN_PREFIX = 'w:';

/** A mark: a rich-text control, which alone Word finds by its tag from version 1.3 of its API on (contract §4). */
export function controlXml(
  mark: { readonly key: string; readonly label: string; readonly id: number },
  content: string,
  { prefix, namespace }: Naming,
): string {
  const declaration = prefix === '' ? ` xmlns:w="${namespace}"` : '';
  const attribute = `${prefix === '' ? OWN_PREFIX : prefix}val`;
  const title = `<${prefix}alias ${attribute}="${escapeAttribute(titleOf(mark.label))}"/>`;
  const tag = `<${prefix}tag ${attribute}="${escapeAttribute(tagOf(mark.key))}"/>`;
  const id = `<${prefix}id ${attribute}="${mark.id}"/>`;
  const properties = `<${prefix}sdtPr${declaration}>${title}${tag}${id}</${prefix}sdtPr>`;
  return `<${prefix}sdt>${properties}<${prefix}sdtContent>${content}</${prefix}sdtContent></${prefix}sdt>`;
}
