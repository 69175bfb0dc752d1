import { titleOf, type Mark, type MarkEdit } from '@/core/marks';

/** What a mark is called. */
export type MarkNames = Pick<Mark, 'tag' | 'title'>;

/** What the mark is to be called after the edit; null where the edit does not say. */
export function namesAfter(mark: MarkNames, { tag, title }: MarkEdit): MarkNames | null {
  if (tag === undefined && title === undefined) return null;
  return { tag: tag ?? mark.tag, title: title === undefined ? mark.title : titleOf(title) };
}

/** Whether the mark is called so, as far as names are asked for. */
export function hasNames(mark: MarkNames, names: Partial<MarkNames> | null): boolean {
  const { tag = mark.tag, title = mark.title } = names ?? {};
  return mark.tag === tag && mark.title === title;
}
