import { compactText } from '@/core/values';

/** The branch a text is named after, by a model's pattern; null: none. */
export function nameIn(text: string, pattern: RegExp): string | null {
  return pattern.exec(compactText(text))?.[1] ?? null;
}
