/** @jest-environment jsdom */
import { browserOutside } from '@/apps/taskpane/start/browser-outside';

const outside = browserOutside(
  () => null,
  () => Promise.resolve(null),
);

describe('a file for the user', () => {
  const addresses = new Map<string, Blob>();
  beforeEach(() => {
    jest.useFakeTimers();
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        const address = `blob:${String(addresses.size + 1)}`;
        addresses.set(address, blob);
        return address;
      },
      revokeObjectURL: (address: string) => addresses.delete(address),
    });
  });
  afterEach(() => {
    jest.useRealTimers();
    addresses.clear();
  });

  const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

  test.each([
    ['2021年述职报告.docx', `${OPEN_XML}.wordprocessingml.document`],
    ['2023年党支部工作台账.xlsx', `${OPEN_XML}.spreadsheetml.sheet`],
    ['2021年指标数据包.json', 'application/json'],
    ['说明.v2.txt', 'application/octet-stream'],
    ['说明', 'application/octet-stream'],
  ])('%s is downloaded under its name, as %s', (name, type) => {
    const clicked: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.href}`);
    });
    outside.saveFile(name, Uint8Array.of(1, 2, 3));
    expect(clicked).toEqual([`${name} blob:1`]);
    const blob = addresses.get('blob:1');
    expect([blob?.type, blob?.size]).toEqual([type, 3]);
    jest.advanceTimersByTime(30_000);
    expect(addresses.size).toBe(1);
    jest.advanceTimersByTime(60_000);
    expect(addresses.size).toBe(0);
  });
});

describe('a text for the clipboard', () => {
  /** A browser whose page may write there or not, as its frame says and as it does. */
  function around(writeText: () => Promise<void>, allows?: boolean): void {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const featurePolicy = allows === undefined ? undefined : { allowsFeature: () => allows };
    Object.defineProperty(document, 'featurePolicy', { value: featurePolicy, configurable: true });
  }
  const refused = () => Promise.reject(new DOMException('', 'NotAllowedError'));

  test.each([
    ['a browser that takes it', () => Promise.resolve(), undefined, true],
    ['a frame that may', () => Promise.resolve(), true, true],
    ['a browser that refuses', refused, undefined, false],
  ])('%s', async (_title, writeText, allows, expected) => {
    around(writeText, allows);
    expect(await outside.copyText('甲')).toBe(expected);
  });

  test('a frame that may not does not even try', async () => {
    const writeText = jest.fn(() => Promise.resolve());
    around(writeText, false);
    expect(await outside.copyText('甲')).toBe(false);
    expect(writeText).not.toHaveBeenCalled();
  });

  test('a browser without a clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    Object.defineProperty(document, 'featurePolicy', { value: undefined, configurable: true });
    expect(await outside.copyText('甲')).toBe(false);
  });
});
