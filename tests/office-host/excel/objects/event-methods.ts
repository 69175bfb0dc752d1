import type { EventHub, EventName } from '../book/event-hub';

/** Wire names of what the client calls when the first handler comes and the last one goes. */
const WIRE_NAMES: Readonly<Record<EventName, string>> = {
  changed: 'DataChangedEvent',
  activated: 'ActivatedEvent',
  deactivated: 'DeactivatedEvent',
  added: 'AddedEvent',
  selectionChanged: 'SelectionChangedEvent',
  deleted: 'DeletedEvent',
  calculated: 'CalculatedEvent',
  formatChanged: 'FormatChangedEvent',
  rowSorted: 'RowSortedEvent',
  columnSorted: 'ColumnSortedEvent',
  rowHiddenChanged: 'RowHiddenChangedEvent',
  protectionChanged: 'ProtectionChangedEvent',
  nameChanged: 'EventNameChanged',
  visibilityChanged: 'EventVisibilityChanged',
};

/** The `_Register…` and `_Unregister…` methods of a class that has these events. */
export function eventMethods<Target>(
  events: EventHub,
  names: readonly EventName[],
  idOf: (target: Target) => string,
): Readonly<Record<string, (target: Target) => void>> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${WIRE_NAMES[name]}`, (target: Target) => events.register(name, idOf(target))],
      [`_Unregister${WIRE_NAMES[name]}`, (target: Target) => events.unregister(name, idOf(target))],
    ]),
  );
}
