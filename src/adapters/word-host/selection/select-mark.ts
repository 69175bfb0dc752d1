import { Failure } from '@/core/failure';
import { controlById } from '../control-by-id';
import type { KnownMark } from '../marks/known-mark';

/** Scrolls to a mark and selects it. @throws Failure office.gone */
export async function selectMark(context: Word.RequestContext, { id, tag }: KnownMark): Promise<void> {
  const control = controlById(context, id);
  control.load('id');
  await context.sync();
  if (control.isNullObject) {
    throw new Failure('office.gone', { code: 'ItemNotFound', message: '', location: tag, statement: '' });
  }
  control.select();
  await context.sync();
}
