/** Where an access code stays between two openings of a pane; empty: none is kept. */
export interface KeptCode {
  read(): string;
  write(code: string): void;
}

const NAME = 'taizhang.access-code';

/**
 * In the storage of the pane's own site. It holds nothing of a ledger, and other sites can't read it; Office may keep
 * it for each program apart, where it is then asked for once in each.
 */
export const BROWSER_CODE: KeptCode = {
  read: () => {
    try {
      return localStorage.getItem(NAME) ?? '';
    } catch {
      // A browser may forbid all storage: the code is asked for each time.
      return '';
    }
  },
  write: (code) => {
    try {
      localStorage.setItem(NAME, code);
    } catch {
      // As above: it holds until the pane is closed.
    }
  },
};
