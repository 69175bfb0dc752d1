import { lazy, type ComponentType } from 'react';
import type { Setting } from './setting';

/** What is shown in each setting; where an Office never comes to, nothing has to be brought along for it. */
export type Screens = Readonly<
  { page: ComponentType } & Partial<Record<Exclude<Setting['app'], 'page'>, ComponentType>>
>;

/** The stand-alone page alone. */
export const PAGE_ONLY: Screens = {
  page: lazy(async () => {
    const loaded = await import(/* webpackChunkName: "page" */ '../settings/StandAlonePage');
    return { default: loaded.StandAlonePage };
  }),
};

export function screenIn(screens: Screens, { app }: Pick<Setting, 'app'>): ComponentType {
  return screens[app] ?? screens.page;
}
