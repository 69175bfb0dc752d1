import type { Failure } from '@/core/failure';

/** Office's own word for what went wrong; empty where it has none. */
export function codeOf({ fields }: Failure): string {
  return String(fields['code'] ?? '');
}
