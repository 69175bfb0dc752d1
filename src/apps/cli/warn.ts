import { gatherFindings, type Finding } from '@/core/findings';
import { catalogueOf, sayGroup } from '@/core/wording';
import type { CommandContext } from './command';
import { placeOf } from './print';

const TOLD = ['error', 'warning'] as const;

/** What may make a written number wrong is said even where only JSON was asked for; the worst first. `isFileTold`: places name their file. */
export function warn(
  findings: readonly Finding[],
  kept: string | null,
  { terminal, text, language }: CommandContext,
  isFileTold = false,
): void {
  const { severities } = catalogueOf(language);
  const told = [
    ...TOLD.flatMap((severity) => findings.filter((finding) => finding.severity === severity)),
    ...findings.filter(({ severity, sheet }) => severity === 'info' && sheet === ''),
  ];
  for (const group of gatherFindings(told)) {
    const place = placeOf(group, isFileTold, language);
    const shown = place === '' ? '' : `${place}  `;
    terminal.err(
      `${severities[group.first.severity]}  ${shown}${sayGroup(group, language, 'commandLine')}\n`,
    );
  }
  if (kept !== null) terminal.err(`${text.kept(kept)}\n`);
}
