import type { Frame, Locator, Page } from 'playwright-core';
import type { PaneText } from '@/apps/taskpane/text/pane-text';
import type { Language } from '@/core/wording';
import type { BrowserLook } from '#tests/office-host/browser/open-context';
import { faultsByAxe } from './axe';
import { pictureOf } from './picture-of';

export interface Look {
  readonly title: string;
  readonly look: BrowserLook;
  readonly language: Language;
}

/** How panes and pages look to different people. */
export const LOOKS: readonly Look[] = [
  { title: 'light', look: { width: 350 }, language: 'zh-CN' },
  { title: 'dark', look: { width: 350, colorScheme: 'dark' }, language: 'zh-CN' },
  { title: 'narrow', look: { width: 320 }, language: 'zh-CN' },
  { title: 'contrast', look: { width: 320, forcedColors: 'active' }, language: 'zh-CN' },
  { title: 'english', look: { width: 320 }, language: 'en' },
];

/** Some of the looks by name: what screens have in common is seen in each look by one of them. */
export const looks = (...titles: readonly string[]): readonly Look[] =>
  LOOKS.filter(({ title }) => titles.includes(title));

/** What a browser or an Office tells of its language. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-US' : language);

/** What is wrong with each screen that was gone through. */
export class Walk {
  readonly faults: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly frame: Frame,
    private readonly name: string,
    private readonly text: PaneText,
  ) {}

  async tab(name: keyof PaneText['tabs']): Promise<void> {
    await this.frame.getByRole('tab', { name: this.text.tabs[name], exact: true }).click();
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Looks at the screen as it is: by axe-core, at its width, and for people to look at. */
  async look(screen: string): Promise<void> {
    await this.frame.evaluate(whenAtRest);
    const isTooWide = await this.frame.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    const found = await faultsByAxe(this.frame);
    this.faults.push(
      ...found.map((fault) => `${screen}: ${fault}`),
      ...(isTooWide ? [`${screen}: wider than its window`] : []),
    );
    await pictureOf(this.page, `${this.name}-${screen}`);
  }
}

/** What fades in is still too pale to be read; what turns for ever is not waited for. */
async function whenAtRest(): Promise<void> {
  const moving = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(moving.map(async ({ finished }) => finished));
}
