import type { Decisions } from '../state/decisions';

/** Shows a mark in its document; null where the document is a file. */
export type ShowMark = ((index: number) => void) | null;

/** What is decided about marks, and how it is changed. */
export interface Deciding extends Pick<Decisions, 'ticks' | 'kept'> {
  readonly isBusy: boolean;
  readonly onTick: (indexes: readonly number[], isOn: boolean) => void;
  readonly onKeep: (indexes: readonly number[], reason: string) => void;
  readonly onShow: ShowMark;
}
