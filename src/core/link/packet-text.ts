import { sha256OfText } from '@/core/digest';
import { Failure } from '@/core/failure';
import type { Figure, NearRow, RowRef } from '@/core/figures';
import type { Settings } from '@/core/settings';
import { formatPeriod, formatRanges, parsePeriod, parseRanges } from '@/core/values';
import type { CarriedFigure, Packet } from './packet';
import { looksLikePacket, PACKET_SIGN } from './packet-sign';
import {
  isEnvelope,
  isSigned,
  isWirePacket,
  PACKET_VERSION,
  type WireFigure,
  type WirePacket,
} from './packet-wire';
import { readRowTable, RowTableWriter } from './row-table';

/** Of all figures: a few characters can mean millions. A packet of the largest ledger holds half of that. */
const MOST_ROWS = 3_000_000;

/** A packet as one line of text: JSON with a hash over its content. */
export async function formatPacket(packet: Packet): Promise<string> {
  return (await sealPacket(packet)).text;
}

/** The same, with a digest of what it says: of all but the ledgers and the time it was taken from. */
export async function sealPacket(
  packet: Packet,
): Promise<{ readonly text: string; readonly digest: string }> {
  const content = toWire(packet);
  const json = JSON.stringify(content);
  const saying = JSON.stringify({ ...content, takenAt: undefined, ledgers: undefined });
  const [text, digest] = await Promise.all([sealedText(json), sha256OfText(saying)]);
  return { text, digest };
}

/** Put together by hand: writing the content out a second time takes as long as the first. */
async function sealedText(json: string): Promise<string> {
  const sha256 = await sha256OfText(json);
  const head = JSON.stringify({ taizhang: PACKET_SIGN, version: PACKET_VERSION, sha256 });
  return `${head.slice(0, -1)},"content":${json}}`;
}

/** The text of a packet that says the same, taken at another time; `text` is one that `formatPacket` wrote. */
export async function withTakenAt(text: string, takenAt: string): Promise<string> {
  const { content } = JSON.parse(text) as { readonly content: object };
  return sealedText(JSON.stringify({ ...content, takenAt }));
}

/**
 * Reads a packet's text. @throws Failure packet.unreadable (no packet at all), packet.newer (of a later version),
 * packet.damaged (a part is missing, or something was changed on the way)
 */
export async function parsePacket(text: string): Promise<Packet> {
  const envelope = parseJson(text);
  if (!isEnvelope(envelope)) {
    throw new Failure(looksLikePacket(text) ? 'packet.damaged' : 'packet.unreadable');
  }
  if (envelope.version > PACKET_VERSION) throw new Failure('packet.newer');
  if (!isSigned(envelope)) throw new Failure('packet.damaged');
  const { sha256, content } = envelope;
  const isWhole = (await sha256OfText(JSON.stringify(content))) === sha256;
  const packet = isWhole && isWirePacket(content) ? fromWire(content) : null;
  if (packet === null) throw new Failure('packet.damaged');
  return packet;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off, or no JSON at all: the caller tells which.
    return null;
  }
}

function toWire({ scope, figures, settings, values, ...rest }: Packet): WirePacket {
  const table = new RowTableWriter();
  const carried = figures.map((one) => figureToWire(one, table));
  const { year, period, branch } = scope;
  const also = {
    ...rest,
    reminders: rest.reminders.map(({ fields, ...told }) => ({ ...told, fields })),
    settings:
      settings === undefined ? undefined : { conventions: undefined, reminders: undefined, ...settings },
    values,
  };
  return { ...also, year, period: formatPeriod(period), branch, ...table.table(), figures: carried };
}

function figureToWire({ figure, names, shown }: CarriedFigure, table: RowTableWriter): WireFigure {
  const { rows, excluded, ...told } = figure;
  return {
    ...told,
    names,
    shown,
    rows: formatRanges(rows.map((row) => table.placeOf(row))),
    excluded: groupNearRows(excluded).map(({ near: { reason, detail }, refs }) => [
      formatRanges(refs.map((ref) => table.placeOf(ref))),
      reason,
      detail,
    ]),
  };
}

/** Neighbours that fell out for the same reason go together. */
function groupNearRows(excluded: readonly NearRow[]) {
  const groups: { readonly near: NearRow; readonly refs: RowRef[] }[] = [];
  for (const near of excluded) {
    const last = groups.at(-1);
    const isAlike = last?.near.reason === near.reason && last.near.detail === near.detail;
    if (isAlike) last.refs.push(near.row);
    else groups.push({ near, refs: [near.row] });
  }
  return groups;
}

/** Null where a place leads nowhere or the period is none. */
function fromWire(wire: WirePacket): Packet | null {
  const { takenAt, ledgers, year, branch, lists, findings, settings, values } = wire;
  const period = parsePeriod(wire.period, year);
  const refs = readRowTable(wire);
  const table: Rows = { refs, left: MOST_ROWS };
  const figures = wire.figures.map((figure) => figureFromWire(figure, table));
  if (period === null || !figures.every((figure) => figure !== null)) return null;
  const reminders = wire.reminders.map(({ fields, ...told }) => ({
    ...told,
    ...(fields === undefined ? {} : { fields }),
  }));
  const counted = { takenAt, ledgers, scope: { year, period, branch }, figures, lists, findings, reminders };
  return {
    ...counted,
    ...(settings === undefined ? {} : { settings: settingsOf(settings) }),
    ...(values === undefined ? {} : { values }),
  };
}

function settingsOf({ conventions, reminders }: NonNullable<WirePacket['settings']>): Settings {
  return {
    ...(conventions === undefined ? {} : { conventions }),
    ...(reminders === undefined ? {} : { reminders }),
  };
}

/** The rows of a packet, and how many more figures may name. */
interface Rows {
  readonly refs: readonly RowRef[];
  left: number;
}

function figureFromWire(wire: WireFigure, table: Rows): CarriedFigure | null {
  const { names, shown, rows: places, excluded: groups, ...told } = wire;
  const rows = rowsAt(places, table);
  const excluded = groups.map(([where, reason, detail]) =>
    rowsAt(where, table)?.map((row): NearRow => ({ row, reason, detail })),
  );
  if (rows === null || !excluded.every((group) => group !== undefined)) return null;
  const figure: Figure = { ...told, rows, excluded: excluded.flat() };
  return { figure, names, shown };
}

function rowsAt(text: string, table: Rows): readonly RowRef[] | null {
  const { refs, left } = table;
  const places = parseRanges(text, refs.length, left);
  if (places === null) return null;
  table.left -= places.length;
  const rows = places.map((place) => refs[place]);
  return rows.every((row) => row !== undefined) ? rows : null;
}
