import { useEffect, type RefObject } from 'react';

/**
 * Keeps the keyboard in the pane when the focused element goes away with its screen or cannot be used any more: the
 * focus moves to the first thing to be used in what still stands around it. Without it the next Tab would leave the
 * pane: in Office on the web office.js itself moves the focus, and from what is no button, link or field it only knows
 * the way out.
 */
export function useKeptFocus(around: RefObject<HTMLElement>): void {
  useEffect(() => {
    const root = around.current;
    if (root === null) return;
    let path: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      path = target instanceof HTMLElement ? pathOf(target, root) : [];
    };
    const forget = () => {
      path = [];
    };
    const look = new MutationObserver(() => {
      if (document.activeElement !== document.body || !document.hasFocus()) return;
      if (path[0] === undefined || isUsable(path[0])) return;
      const places = path.filter((element) => element.isConnected).map(firstUsable);
      places.find((place) => place !== null)?.focus({ preventScroll: true });
    });
    root.addEventListener('focusin', remember);
    // Who clicks beside everything wants no focus; the browsers' own word for it, focusout, comes for what is taken away too.
    root.addEventListener('pointerdown', forget);
    // React shows what had to be loaded by taking `display: none` away from it.
    look.observe(root, { childList: true, subtree: true, attributeFilter: ['style', 'hidden', 'disabled'] });
    return () => {
      root.removeEventListener('focusin', remember);
      root.removeEventListener('pointerdown', forget);
      look.disconnect();
    };
  }, [around]);
}

/** The element and what stands around it, up to the root. */
function pathOf(element: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let one: HTMLElement | null = element; one !== null && root.contains(one); one = one.parentElement) {
    path.push(one);
  }
  return path;
}

const USABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex]';

/** Whether the element can have the focus: React hides a screen before it takes it away, and a button at work is off. */
function isUsable(element: HTMLElement): boolean {
  return element.matches(USABLE) && element.getClientRects().length > 0;
}

/** The first element that the keyboard comes to; null: none. Fluent's guards of the focus are none. */
function firstUsable(element: Element): HTMLElement | null {
  const all = Array.from(element.querySelectorAll<HTMLElement>(USABLE));
  return all.find((one) => one.tabIndex >= 0 && isUsable(one) && !one.ariaHidden) ?? null;
}
