/** Calls back after so many milliseconds. Gives what ends the waiting. A test puts its own in place. */
export type Later = (milliseconds: number, act: () => void) => () => void;

export const later: Later = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

/** In milliseconds: before something that failed for want of a line is tried again. */
export const RETRY = 5_000;
