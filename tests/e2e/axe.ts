import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeNode {
  readonly target: readonly unknown[];
  readonly html: string;
  readonly failureSummary?: string;
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly AxeNode[];
  }[];
}

/** For a screen that never comes to rest: its faults are told as they were seen last. */
const MOST_LOOKS = 5;

/** What axe-core has against a screen, a line each; none: nothing. */
export async function faultsByAxe(frame: Frame | Page): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const violations = await frame.evaluate(lookAtRest, MOST_LOOKS);
  return violations.map(({ id, nodes }) => {
    const targets = nodes.map(({ target }) => String(target)).join(', ');
    return `${id}: ${targets} | ${nodes.map(detailsOf).join(' | ')}`;
  });
}

/**
 * Runs in the browser. A button that is enabled while axe goes about has the name of an enabled one
 * and still the colours of a disabled one, so what changed meanwhile is looked at again.
 */
async function lookAtRest(mostLooks: number): Promise<AxeResults['violations']> {
  const { axe } = window as unknown as { axe: { run(context: object): Promise<AxeResults> } };
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  for (let look = 1; ; look++) {
    await Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished),
    );
    changes.length = 0;
    // Fluent's own guards of the focus, which nobody can reach or hear.
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    if (changes.length === 0 || look === mostLooks) {
      observer.disconnect();
      return violations;
    }
  }
}

/** The element's beginning and what is wrong with it, for whoever mends it. */
function detailsOf({ html, failureSummary = '' }: AxeNode): string {
  return `${html.slice(0, 200)} ${failureSummary.replaceAll(/\s+/g, ' ')}`;
}
