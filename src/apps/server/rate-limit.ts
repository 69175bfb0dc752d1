/** More addresses than that are not remembered one by one: the oldest are forgotten. */
const MOST_ADDRESSES = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/** Lets each address do something so many times at once, and so many times more each second. */
export class RateLimit {
  private readonly buckets = new Map<string, Bucket>();

  /** `now` in milliseconds. */
  constructor(
    private readonly burst: number,
    private readonly perSecond: number,
    private readonly now: () => number,
  ) {}

  /** Counts one more; false: it was one too many. */
  take(address: string): boolean {
    const bucket = this.bucketOf(address);
    if (bucket.left < 1) return false;
    bucket.left -= 1;
    return true;
  }

  /** Is there one left? Counts nothing. */
  hasLeft(address: string): boolean {
    return this.bucketOf(address).left >= 1;
  }

  private bucketOf(address: string): Bucket {
    const now = this.now();
    const known = this.buckets.get(address) ?? { left: this.burst, at: now };
    known.left = Math.min(this.burst, known.left + ((now - known.at) / 1000) * this.perSecond);
    known.at = now;
    // At the end, so that the oldest stand first.
    this.buckets.delete(address);
    this.buckets.set(address, known);
    if (this.buckets.size > MOST_ADDRESSES) this.forgetOldest();
    return known;
  }

  private forgetOldest(): void {
    for (const address of this.buckets.keys()) {
      this.buckets.delete(address);
      return;
    }
  }
}
