import { isFailure } from '@/core/failure';
import type { LinkSource } from '@/core/link';
import { Store } from '../state/store';
import type { KeptCode } from './kept-code';

export interface AccessState {
  /** The server wants a code that nobody gave yet, or another one. */
  readonly isAsked: boolean;
  /** One was given, and it was wrong. */
  readonly isWrong: boolean;
  /** How many were given. */
  readonly given: number;
}

/** The server, and the code by which it answers; one for all that a pane wants of it. */
export class LinkAccess extends Store<AccessState> {
  constructor(
    readonly source: LinkSource,
    private readonly kept: KeptCode,
    needsCode: boolean,
  ) {
    const code = kept.read();
    super({ isAsked: needsCode && code === '', isWrong: false, given: 0 });
    source.useCode(code);
  }

  give(code: string): void {
    this.source.useCode(code);
    this.kept.write(code);
    this.set({ isAsked: false, isWrong: false, given: this.get().given + 1 });
  }

  /** True where a failure is about the code: then it is asked for. */
  refuse(error: unknown): boolean {
    const code = isFailure(error) ? error.code : null;
    if (code !== 'link.codeNeeded' && code !== 'link.codeWrong') return false;
    this.set({ isAsked: true, isWrong: code === 'link.codeWrong' });
    return true;
  }

  /** Calls back whenever a code was given. Gives what ends that. */
  onGiven(act: () => void): () => void {
    return this.subscribeTo(({ given }) => given, act);
  }
}
