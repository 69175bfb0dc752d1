import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const CRUISER = path.resolve(__dirname, '../../node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const RULES = path.join(__dirname, 'dependency-rules.cjs');

export interface Verdict {
  /** Names of all rules there are. */
  readonly rules: readonly string[];
  readonly violations: readonly Violation[];
}

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: string;
}

const CODE = ['src', 'tests', 'tools'];

/** What dependency-cruiser prints, as far as it is read here. */
interface CruiseResult {
  readonly summary: {
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** Writes files (path → text) to a temporary folder and has the dependency rules judge them. */
export function judgeDummyTree(files: ReadonlyMap<string, string>): Verdict {
  const folder = mkdtempSync(path.join(tmpdir(), 'taizhang-rules-'));
  try {
    for (const [file, text] of files) {
      const target = path.join(folder, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    const command = [CRUISER, '--config', RULES, '--output-type', 'json', ...CODE];
    const output = execFileSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
    const { summary } = JSON.parse(output) as CruiseResult;
    return {
      rules: summary.ruleSetUsed.forbidden.map(({ name }) => name),
      violations: summary.violations.map(({ from, to, rule }) => ({ from, to, rule: rule.name })),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
