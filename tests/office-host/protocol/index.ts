/**
 * Protocol: the host's half of the wire protocol of office.js.
 * In: requests as texts, an application's object model as tables.  Out: answers as texts, events, counts.
 * Knows nothing of Word, Excel, or how texts travel.
 */
export { HostError, notSimulated, type HostErrorCode } from './host-error';
export {
  HostObject,
  ObjectFactory,
  targetOf,
  type Argument,
  type ObjectType,
  type Scalar,
} from './host-object';
export { RichApiHost, type Application, type HostEvent, type Reply, type Traffic } from './rich-api-host';
export type { Fault } from './faults';
export type { RefusalCode } from './refusals';
export type { Json } from './wire';
