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

/** What axe-core has against a screen, a line each; none: nothing. */
export async function faultsByAxe(frame: Frame | Page): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(() => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<AxeResults> } };
    // Fluent's own guards of the focus, which nobody can reach or hear.
    return axe.run({ exclude: [['[data-tabster-dummy]']] });
  });
  return violations.map(({ id, nodes }) => {
    const targets = nodes.map(({ target }) => String(target)).join(', ');
    return `${id}: ${targets} | ${nodes.map(detailsOf).join(' | ')}`;
  });
}

/** The element's beginning and what is wrong with it, for whoever mends it. */
function detailsOf({ html, failureSummary = '' }: AxeNode): string {
  return `${html.slice(0, 200)} ${failureSummary.replaceAll(/\s+/g, ' ')}`;
}
