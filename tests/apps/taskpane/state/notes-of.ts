import type { Notes } from '@/apps/taskpane/state/kept-settings';

/** What is kept with a workbook, by name. */
export function notesOf(kept = new Map<string, string>()): Notes {
  return {
    read: (name) => kept.get(name) ?? null,
    write: (name, text) => {
      if (text === null) kept.delete(name);
      else kept.set(name, text);
      return Promise.resolve();
    },
  };
}
