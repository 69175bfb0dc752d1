import type { IncomingMessage } from 'node:http';
import { Failure } from '@/core/failure';
import { readBody } from './read-body';

/** Bodies that are being read: each may be large, so that only a few are at once. */
export class Bodies {
  private count = 0;

  constructor(private readonly most: number) {}

  /** @throws Failure link.tooMany, and as `readBody` does */
  async read(request: IncomingMessage, largest: number): Promise<string> {
    if (this.count >= this.most) throw new Failure('link.tooMany');
    this.count += 1;
    try {
      return await readBody(request, largest);
    } finally {
      this.count -= 1;
    }
  }
}
