import { Failure } from '@/core/failure';
import {
  SETTING_GROUPS,
  type Choices,
  type SettingOutline,
  type SettingGroup,
  type Settings,
} from './setting';

/**
 * Reads `{"conventions": {…}, "reminders": {…}}`, either of which may be missing. Nothing is passed over: a mistyped
 * name would quietly leave everything as usual. @throws Failure settings.unreadable, settings.unknown,
 * settings.invalidChoice
 */
export function parseSettings(text: string, file: string, all: readonly SettingOutline[]): Settings {
  const read = parseJson(text);
  if (!isObject(read)) throw new Failure('settings.unreadable', { file });
  const unknown = Object.keys(read).find((name) => !SETTING_GROUPS.some((group) => group === name));
  if (unknown !== undefined) throw unknownName(file, unknown, SETTING_GROUPS);
  const groups = SETTING_GROUPS.filter((group) => Object.hasOwn(read, group));
  return Object.fromEntries(
    groups.map((group) => [group, readGroup(Reflect.get(read, group), group, file, all)]),
  );
}

function readGroup(
  read: unknown,
  group: SettingGroup,
  file: string,
  all: readonly SettingOutline[],
): Choices {
  if (!isObject(read)) throw new Failure('settings.unreadable', { file });
  const settings = all.filter((setting) => setting.group === group);
  return Object.fromEntries(
    Object.entries(read).map(([name, value]) => {
      const setting = settings.find(({ id }) => id === name);
      if (setting === undefined)
        throw unknownName(
          file,
          name,
          settings.map(({ id }) => id),
        );
      return [name, readChoice(value, setting, file)];
    }),
  );
}

function readChoice(value: unknown, { id, choices }: SettingOutline, file: string): string {
  const choice = choices.find((known) => known.id === value);
  if (choice !== undefined) return choice.id;
  const known = choices.map((one) => one.id).join(' ');
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  throw new Failure('settings.invalidChoice', { file, name: id, value: shown, known });
}

function unknownName(file: string, name: string, known: readonly string[]): Failure {
  return new Failure('settings.unknown', { file, name, known: known.join(' ') });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // No JSON at all: the caller says so.
    return null;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
