import type { KeyboardEvent } from 'react';

/** Where the keyboard can go while blanks are gone through. */
export interface WalkSteps {
  readonly accept: () => void;
  readonly back: () => void;
  readonly end: () => void;
}

/** Tab and Enter accept, Shift+Tab goes back, Escape always leads out: the keyboard is never caught. */
export function onWalkKey(event: KeyboardEvent, { accept, back, end }: WalkSteps): void {
  const { key, shiftKey, altKey, ctrlKey, metaKey, nativeEvent, target } = event;
  // An input method has these keys for itself, and the browser has them with others.
  if (nativeEvent.isComposing || altKey || ctrlKey || metaKey) return;
  const isOnButton = target instanceof HTMLButtonElement;
  if (key === 'Escape') take(event, end);
  else if (key === 'Tab') take(event, shiftKey ? back : accept);
  else if (key === 'Enter' && !isOnButton) take(event, accept);
}

function take(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  act();
}
