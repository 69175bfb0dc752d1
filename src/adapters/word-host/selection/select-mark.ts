import { Failure } from '@/core/failure';
import type { Mark } from '@/core/marks';
import { controlById } from '../control-by-id';
import type { KnownMark } from '../marks/known-mark';

/**
 * Scrolls to a mark and selects it. What is asked for may come from an earlier reading than `marks`.
 * @throws Failure office.gone where it stands no more, or another in its place
 */
export async function selectMark(
  context: Word.RequestContext,
  marks: readonly KnownMark[],
  { index, tag }: Pick<Mark, 'index' | 'tag'>,
): Promise<void> {
  const known = marks[index];
  if (known?.tag !== tag) throw gone(tag);
  const control = controlById(context, known.id);
  control.load('id');
  await context.sync();
  if (control.isNullObject) throw gone(tag);
  control.select();
  await context.sync();
}

function gone(tag: string): Failure {
  return new Failure('office.gone', { code: 'ItemNotFound', message: '', location: tag, statement: '' });
}
