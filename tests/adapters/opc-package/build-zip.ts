import { deflateSync } from 'fflate';
import { crc32 } from '@/adapters/opc-package/crc32';

/** One entry of a zip as some tool writes it; what is left out is as it should be. */
export interface EntryPlan {
  readonly name: string;
  readonly content?: string;
  readonly flags?: number;
  readonly method?: number;
  readonly dosTime?: number;
  /** Sizes after the data instead of before it, as tools that write to a stream do. */
  readonly descriptor?: 'signed' | 'unsigned' | 'wide';
  /** Sizes and offset in a zip64 extra field. */
  readonly zip64?: boolean;
  readonly statedSize?: number;
  readonly statedCrc?: number;
}

export interface ZipPlan {
  readonly prefix?: string;
  readonly comment?: string;
  readonly trailing?: string;
  /** An end record of zip64 before the usual one. */
  readonly zip64End?: boolean;
  readonly statedCount?: number;
}

type Field = readonly [width: 2 | 4 | 8, value: number];

const encoder = new TextEncoder();

function fields(...values: readonly Field[]): Buffer {
  return Buffer.concat(
    values.map(([width, value]) => {
      const bytes = Buffer.alloc(width);
      if (width === 2) bytes.writeUInt16LE(value);
      else if (width === 4) bytes.writeUInt32LE(value);
      else bytes.writeBigUInt64LE(BigInt(value));
      return bytes;
    }),
  );
}

const WIDE = 0xffffffff;

function buildEntry(plan: EntryPlan, offset: number): { record: Buffer; header: Buffer } {
  const content = encoder.encode(plan.content ?? '');
  const method = plan.method ?? 8;
  const packed = method === 8 ? deflateSync(content) : content;
  const crc = plan.statedCrc ?? crc32(content);
  const size = plan.statedSize ?? content.length;
  const flags = (plan.flags ?? 0) | (plan.descriptor === undefined ? 0 : 8);
  const name = encoder.encode(plan.name);
  const stated = plan.descriptor === undefined ? [crc, packed.length, size] : [0, 0, 0];
  const common: readonly Field[] = [
    [2, 20],
    [2, flags],
    [2, method],
    [4, plan.dosTime ?? 0x53214a00],
  ];
  const local = fields(
    [4, 0x04034b50],
    ...common,
    ...stated.map((value): Field => [4, value]),
    [2, name.length],
    [2, 0],
  );
  const descriptorWidth = plan.descriptor === 'wide' ? 8 : 4;
  const descriptor =
    plan.descriptor === undefined
      ? Buffer.alloc(0)
      : fields(
          ...(plan.descriptor === 'unsigned' ? [] : [[4, 0x08074b50] as const]),
          [4, crc],
          [descriptorWidth, packed.length],
          [descriptorWidth, size],
        );
  const extra =
    plan.zip64 === true
      ? fields([2, 1], [2, 24], [8, size], [8, packed.length], [8, offset])
      : Buffer.alloc(0);
  const inHeader = (value: number): Field => [4, plan.zip64 === true ? WIDE : value];
  const header = fields(
    [4, 0x02014b50],
    [2, 20],
    ...common,
    [4, crc],
    inHeader(packed.length),
    inHeader(size),
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    inHeader(offset),
  );
  return {
    record: Buffer.concat([local, name, packed, descriptor]),
    header: Buffer.concat([header, name, extra]),
  };
}

/** A zip with the oddities asked for. */
export function buildZip(entries: readonly EntryPlan[], plan: ZipPlan = {}): Uint8Array {
  const records: Buffer[] = [];
  const headers: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { record, header } = buildEntry(entry, offset);
    records.push(record);
    headers.push(header);
    offset += record.length;
  }
  const directory = Buffer.concat(headers);
  const count = plan.statedCount ?? entries.length;
  const comment = encoder.encode(plan.comment ?? '');
  const zip64End = fields(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, directory.length],
    [8, offset],
    [4, 0x07064b50],
    [4, 0],
    [8, offset + directory.length],
    [4, 1],
  );
  const isWide = plan.zip64End === true;
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, isWide ? 0xffff : count],
    [2, isWide ? 0xffff : count],
    [4, isWide ? WIDE : directory.length],
    [4, isWide ? WIDE : offset],
    [2, comment.length],
  );
  return new Uint8Array(
    Buffer.concat([
      encoder.encode(plan.prefix ?? ''),
      ...records,
      directory,
      ...(isWide ? [zip64End] : []),
      end,
      comment,
      encoder.encode(plan.trailing ?? ''),
    ]),
  );
}
