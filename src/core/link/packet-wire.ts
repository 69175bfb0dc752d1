import type { NearReason } from '@/core/figures';
import { SEVERITIES, type FindingCode, type Severity } from '@/core/findings';
import { PACKET_SIGN } from './packet-sign';
import {
  dictionaryOf,
  either,
  isBoolean,
  isNull,
  isNumber,
  isPlace,
  isText,
  listOf,
  oneOf,
  optional,
  record,
  tuple,
  type Shape,
} from './shape';

/** Goes up when an older program could no longer read what is written. */
export const PACKET_VERSION = 1;

export const isEnvelope = record({ taizhang: oneOf([PACKET_SIGN]), version: isNumber });
export const isSigned = record({ sha256: isText, content: record({}) });

const REASONS: Readonly<Record<NearReason, true>> = {
  notHeld: true,
  otherBody: true,
  hidden: true,
  dateMissing: true,
  dateUnreadable: true,
  dayMissing: true,
  kindUnreadable: true,
  duplicate: true,
  repeated: true,
  outOfPeriod: true,
  otherYear: true,
  otherBranch: true,
  branchMissing: true,
  valueUnknown: true,
};

const isReason = oneOf(Object.keys(REASONS) as readonly NearReason[]);
const isFindingCode = oneOf(Object.keys(SEVERITIES) as readonly FindingCode[]);
const isSeverity: Shape<Severity> = oneOf(['error', 'warning', 'info']);

const isRow = tuple(isPlace, isPlace, isPlace, listOf(isNumber), isText, isText);

const isValue = either(isNull, either(isNumber, isText));

const isFigure = record({
  key: isText,
  label: isText,
  unit: isText,
  value: isValue,
  text: isText,
  definition: isText,
  possible: isBoolean,
  shortened: isBoolean,
  names: listOf(isText),
  shown: isBoolean,
  rows: isText,
  excluded: listOf(tuple(isText, isReason, isText)),
});

const isFinding = record({
  code: isFindingCode,
  severity: isSeverity,
  file: isText,
  sheet: isText,
  cell: isText,
  value: isText,
  fields: dictionaryOf(either(isText, isNumber)),
});

const isChoices = dictionaryOf(isText);

/** A packet as it travels: rows stand in a table of their own, and figures name their places in it. */
export const isWirePacket = record({
  takenAt: isText,
  ledgers: listOf(record({ file: isText, sha256: isText })),
  year: isNumber,
  period: isText,
  branch: either(isNull, isText),
  files: listOf(isText),
  sheets: listOf(isText),
  rows: listOf(isRow),
  fingerprints: optional(listOf(isText)),
  figures: listOf(isFigure),
  lists: listOf(record({ name: isText, rows: listOf(listOf(isText)) })),
  findings: listOf(isFinding),
  reminders: listOf(record({ rule: isText, period: isText, fields: optional(dictionaryOf(isNumber)) })),
  settings: optional(record({ conventions: optional(isChoices), reminders: optional(isChoices) })),
  values: optional(dictionaryOf(isValue)),
});

export type WirePacket = typeof isWirePacket extends Shape<infer Value> ? Value : never;
export type WireFigure = WirePacket['figures'][number];
