/** @jest-environment jsdom */
import { BROWSER_CODE } from '@/apps/taskpane/link/kept-code';
import { Gathered } from '@/apps/taskpane/link/gathered';
import { momentWords } from '@/apps/taskpane/link/moment-words';
import { openSiteLink } from '@/apps/taskpane/start/open-site-link';
import { promised } from '../state/promised';

describe('when figures were counted', () => {
  test.each([
    ['today, its time', new Date(2022, 0, 10, 9, 5), '09:05'],
    ['on another day, that too', new Date(2022, 0, 9, 23, 59), '2022-01-09 23:59'],
  ])('%s', (_title, moment, expected) => {
    expect(momentWords(moment.toISOString(), new Date(2022, 0, 10, 10, 32))).toBe(expected);
  });
});

describe('the code', () => {
  test('is kept for the next opening', () => {
    expect(BROWSER_CODE.read()).toBe('');
    BROWSER_CODE.write('abcd1234');
    expect(BROWSER_CODE.read()).toBe('abcd1234');
    localStorage.clear();
  });

  test('is asked for each time where the browser keeps nothing', () => {
    for (const name of ['getItem', 'setItem'] as const) {
      jest.spyOn(Storage.prototype, name).mockImplementation(() => {
        throw new DOMException('denied', 'SecurityError');
      });
    }
    BROWSER_CODE.write('abcd1234');
    expect(BROWSER_CODE.read()).toBe('');
  });
});

describe('what is gathered', () => {
  test('is done once more for all that asked meanwhile', async () => {
    const first = promised<undefined>();
    const act = jest.fn().mockReturnValueOnce(first.promise).mockResolvedValue(undefined);
    const gathered = new Gathered(act);
    const all = [gathered.ask(), gathered.ask(), gathered.ask()];
    first.resolve(undefined);
    await Promise.all(all);
    expect(act).toHaveBeenCalledTimes(2);
  });

  test('can be asked for again after it failed', async () => {
    const act = jest.fn().mockRejectedValueOnce(new Error('odd')).mockResolvedValue(undefined);
    const gathered = new Gathered(act);
    await expect(gathered.ask()).rejects.toThrow('odd');
    await gathered.ask();
    expect(act).toHaveBeenCalledTimes(2);
  });
});

describe('the link of a site', () => {
  const answering = (body: string) => {
    const asked: string[] = [];
    Object.assign(globalThis, {
      fetch: (address: string) => {
        asked.push(address);
        return Promise.resolve({ ok: true, text: () => Promise.resolve(body) });
      },
    });
    return asked;
  };
  afterEach(() => void Reflect.deleteProperty(globalThis, 'fetch'));

  test.each([
    ['that has none', '{"link":false,"needsCode":false}', false],
    ['that has one', '{"link":true,"needsCode":true}', true],
    ['that says something else', '<html></html>', false],
  ])('%s', async (_title, body, expected) => {
    const asked = answering(body);
    expect((await openSiteLink()) !== null).toBe(expected);
    expect(asked).toEqual(['http://localhost/link.json']);
  });
});
