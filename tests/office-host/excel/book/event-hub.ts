import type { HostEvent, Json } from '../../protocol';

/** Message types of the pushes, as the client's handlers have them (`eventType` in excel-web-16.00.debug.js). */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;

export type EventName = keyof typeof EVENT;

/** Under what a client listens to all sheets at once. */
export const WORKBOOK_TARGET = 'Workbook';

/** Who does something: the add-in whose requests these are, the person at the screen, another author. */
export interface Actor {
  readonly source: 'Local' | 'Remote';
  readonly triggerSource: 'Unknown' | 'ThisLocalAddin';
}

export const ADD_IN: Actor = { source: 'Local', triggerSource: 'ThisLocalAddin' };
export const PERSON: Actor = { source: 'Local', triggerSource: 'Unknown' };
export const COAUTHOR: Actor = { source: 'Remote', triggerSource: 'Unknown' };

/** What clients have asked to be told, and the telling: later, in order, only what was asked for. */
export class EventHub {
  /** `context.runtime.enableEvents`. */
  isEnabled = true;
  private readonly registered = new Set<string>();
  private queue: HostEvent[] = [];
  private fire: ((event: HostEvent) => void) | null = null;

  connect(fire: (event: HostEvent) => void): void {
    this.fire = fire;
  }

  register(name: EventName, target: string): void {
    this.registered.add(`${name} ${target}`);
  }

  unregister(name: EventName, target: string): void {
    this.registered.delete(`${name} ${target}`);
  }

  raise(name: EventName, worksheetId: string, payload: Readonly<Record<string, Json>>): void {
    if (!this.isEnabled) return;
    for (const target of [worksheetId, WORKBOOK_TARGET]) {
      if (!this.registered.has(`${name} ${target}`)) continue;
      this.queue.push({ type: EVENT[name], target, payload: { ...payload, worksheetId } });
    }
    // The answer to the request that caused it goes first.
    setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    const due = this.queue;
    this.queue = [];
    for (const event of due) this.fire?.(event);
  }
}
