/** What listening has to do with time; a test puts its own in place. */
export interface Timing {
  /** In milliseconds, from whenever. */
  readonly now: () => number;
  /** Calls back after so many milliseconds. Gives what ends the waiting. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  /** From 0 to 1: many panes that lost one server are not to come back all at once. */
  readonly chance: () => number;
  /** Calls back when the network is back or somebody looks at the page again. Gives what ends that. */
  readonly onWake: (act: () => void) => () => void;
}

export const BROWSER_TIMING: Timing = {
  now: () => Date.now(),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  chance: () => Math.random(),
  onWake: (act) => {
    const look = () => {
      if (document.visibilityState === 'visible') act();
    };
    window.addEventListener('online', act);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('online', act);
      document.removeEventListener('visibilitychange', look);
    };
  },
};
