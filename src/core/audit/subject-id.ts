import type { Fact, Subject } from '@/core/prose';

/** What must be alike for two numbers to count the same, who did it and the time apart. */
export function subjectId({ verb, noun }: Subject, measure: string): string {
  return [verb, noun, measure].join('|');
}

export function factId({ subject, measure }: Fact): string {
  return subjectId(subject, measure);
}
