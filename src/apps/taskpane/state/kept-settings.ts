import type { Choices, SettingGroup, Settings } from '@/core/settings';
import { SETTING_GROUPS } from '@/core/settings';
import type { LedgerStore } from './ledger-store';

/** What is kept with the open workbook; a test puts its own in place. */
export interface Notes {
  read(name: string): string | null;
  /** Null takes it out. @throws Failure */
  write(name: string, text: string | null): Promise<void>;
}

const NAME = 'taizhang.settings';

/** What was decided when the workbook was open last; null: nothing. */
export function readSettings(notes: Notes): Settings | null {
  const kept = objectIn(notes.read(NAME));
  const groups = SETTING_GROUPS.flatMap((group): readonly (readonly [SettingGroup, Choices])[] => {
    const choices: unknown = Reflect.get(kept, group);
    return isObject(choices) ? [[group, textsOf(choices)]] : [];
  });
  return groups.length === 0 ? null : Object.fromEntries(groups);
}

/** Keeps whatever is decided from now on. Gives what ends that. */
export function keepSettings(
  ledger: LedgerStore,
  notes: Notes,
  attempt: (write: () => Promise<void>) => void,
): () => void {
  let kept = textOf(readSettings(notes));
  return ledger.subscribe(() => {
    const { held } = ledger.get();
    if (held === null) return;
    const text = textOf(held.asked.settings ?? null);
    if (text === kept) return;
    attempt(async () => {
      await notes.write(NAME, text);
      kept = text;
    });
  });
}

/** Null where all is as usual. */
function textOf(settings: Settings | null): string | null {
  const isUsual = Object.values(settings ?? {}).every((choices) => Object.keys(choices).length === 0);
  return isUsual ? null : JSON.stringify(settings);
}

/** What another program or version left there, or a hand, is not to keep the pane from opening. */
function objectIn(text: string | null): object {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    return isObject(read) ? read : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsOf(choices: object): Choices {
  return Object.fromEntries(
    Object.entries(choices).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
