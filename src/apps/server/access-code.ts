import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { Failure } from '@/core/failure';

const SHORTEST = 8;
const SIGNS = /^[\w-]+$/;
/** Without those that are taken for one another on paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const MADE_LENGTH = 16;

/** @throws Failure serve.weakCode */
export function requireStrongCode(code: string): void {
  if (code.length < SHORTEST || !SIGNS.test(code)) throw new Failure('serve.weakCode', { length: SHORTEST });
}

/** A code nobody guesses, easy to read out. */
export function makeAccessCode(): string {
  return Array.from({ length: MADE_LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
}

/** What came along in `Authorization`; null: nothing of the kind. */
export function codeIn(authorization: string | undefined): string | null {
  return /^Bearer ([\w-]+)$/.exec(authorization ?? '')?.[1] ?? null;
}

/** In constant time, whatever the two are and however long. */
export function isSameCode(one: string, other: string): boolean {
  const [left, right] = [one, other].map((code) => createHash('sha256').update(code).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
