import { parseSettings, sortSettings, withSettings, type Setting, type Settings } from '@/core/settings';

interface Club {
  readonly rows: string;
  readonly settings: readonly Setting<Club>[];
}

/** Counting in another trade: the room knows none of its words. */
const CLUB: Club = {
  rows: 'usual',
  settings: [
    {
      id: 'rainyDays',
      group: 'conventions',
      section: '',
      choices: [{ id: 'count' }, { id: 'skip', change: (club) => ({ ...club, rows: `${club.rows} dry` }) }],
    },
    {
      id: 'guests',
      group: 'conventions',
      section: '',
      choices: [{ id: 'none' }, { id: 'all', change: (club) => ({ ...club, rows: `${club.rows} guests` }) }],
    },
    { id: 'training.monthly', group: 'reminders', section: '', choices: [{ id: 'on' }, { id: 'off' }] },
  ],
};

describe('a settings file', () => {
  it.each([
    { text: '{}', expected: {} },
    {
      text: '{"conventions": {"rainyDays": "skip"}}',
      expected: { conventions: { rainyDays: 'skip' } },
    },
    {
      text: '\uFEFF{"conventions": {}, "reminders": {"training.monthly": "off"}}',
      expected: { conventions: {}, reminders: { 'training.monthly': 'off' } },
    },
  ])('$text', ({ text, expected }) => {
    expect(parseSettings(text, 's.json', CLUB.settings)).toEqual(expected);
  });

  it.each([
    { text: 'hidden = no', code: 'settings.unreadable', fields: {} },
    { text: '[]', code: 'settings.unreadable', fields: {} },
    { text: '{"conventions": "skip"}', code: 'settings.unreadable', fields: {} },
    {
      text: '{"counts": {}}',
      code: 'settings.unknown',
      fields: { name: 'counts', known: 'conventions reminders' },
    },
    {
      text: '{"conventions": {"rainDays": "skip"}}',
      code: 'settings.unknown',
      fields: { name: 'rainDays', known: 'rainyDays guests' },
    },
    {
      text: '{"reminders": {"rainyDays": "skip"}}',
      code: 'settings.unknown',
      fields: { name: 'rainyDays', known: 'training.monthly' },
    },
    {
      text: '{"conventions": {"rainyDays": false}}',
      code: 'settings.invalidChoice',
      fields: { name: 'rainyDays', value: 'false', known: 'count skip' },
    },
    {
      text: '{"conventions": {"__proto__": {}, "rainyDays": "skip"}}',
      code: 'settings.unknown',
      fields: { name: '__proto__', known: 'rainyDays guests' },
    },
  ])('$text is refused: $code', ({ text, code, fields }) => {
    expect(() => parseSettings(text, 's.json', CLUB.settings)).toThrow(
      expect.objectContaining({ code, fields: { file: 's.json', ...fields } }),
    );
  });
});

describe('settings', () => {
  it.each<{ readonly title: string; readonly given: Settings; readonly rows: string }>([
    { title: 'nothing chosen', given: {}, rows: 'usual' },
    { title: 'the default', given: { conventions: { rainyDays: 'count' } }, rows: 'usual' },
    { title: 'one', given: { conventions: { rainyDays: 'skip' } }, rows: 'usual dry' },
    {
      title: 'two, in the order of the trade',
      given: { conventions: { guests: 'all', rainyDays: 'skip' } },
      rows: 'usual dry guests',
    },
    { title: 'nobody knows it', given: { conventions: { toString: 'skip', guests: 'some' } }, rows: 'usual' },
    { title: 'of the other group', given: { reminders: { rainyDays: 'skip' } }, rows: 'usual' },
  ])('$title: $rows', ({ given, rows }) => {
    expect(withSettings(CLUB, given).rows).toBe(rows);
  });

  it('are sorted into what differs and what nobody knows', () => {
    const given = {
      conventions: { guests: 'none', rainyDays: 'skip', weather: 'fine' },
      reminders: { 'training.monthly': 'weekly' },
    };
    expect(sortSettings(CLUB.settings, given)).toEqual({
      chosen: { conventions: { rainyDays: 'skip' }, reminders: {} },
      unknown: ['weather=fine', 'training.monthly=weekly'],
    });
  });
});
