import { RateLimit } from '@/apps/server/rate-limit';

describe('a limit of requests', () => {
  it('lets each address ask so often at once, and so often more each second', () => {
    let now = 0;
    const limit = new RateLimit(3, 2, () => now);
    const takes = (address: string, times: number) =>
      Array.from({ length: times }, () => (limit.take(address) ? 'y' : 'n')).join('');
    expect(takes('a', 5)).toBe('yyynn');
    expect(takes('b', 1)).toBe('y');
    now = 500;
    expect(takes('a', 2)).toBe('yn');
    now = 60_000;
    expect(takes('a', 4)).toBe('yyyn');
  });

  it('tells whether one is left without taking it', () => {
    const limit = new RateLimit(1, 0, () => 0);
    expect([limit.hasLeft('a'), limit.hasLeft('a'), limit.take('a'), limit.hasLeft('a')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('forgets the oldest of very many addresses', () => {
    const limit = new RateLimit(1, 0, () => 0);
    limit.take('first');
    for (let other = 0; other < 10_000; other += 1) limit.take(String(other));
    expect([limit.hasLeft('first'), limit.hasLeft('9999')]).toEqual([true, false]);
  });
});
