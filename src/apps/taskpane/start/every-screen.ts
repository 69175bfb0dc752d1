import { lazy } from 'react';
import { PAGE_ONLY, type Screens } from './screens';

/** The panes of Word and Excel, and the page. */
export const EVERY_SCREEN: Screens = {
  ...PAGE_ONLY,
  word: lazy(async () => {
    const loaded = await import(/* webpackChunkName: "word" */ '../settings/WordPane');
    return { default: loaded.WordPane };
  }),
  excel: lazy(async () => {
    const loaded = await import(/* webpackChunkName: "excel" */ '../settings/ExcelPane');
    return { default: loaded.ExcelPane };
  }),
};
