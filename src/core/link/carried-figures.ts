import {
  NameIndex,
  UNKNOWN_CONTENT,
  type Figure,
  type Figures,
  type ListDefinition,
  type RowContent,
  type RowRef,
  type Scope,
} from '@/core/figures';
import type { CarriedFigure, Packet } from './packet';

/** The figures of a packet, to be asked like those of a ledger. */
export class CarriedFigures implements Figures {
  readonly scope: Scope;
  readonly keys: readonly string[];
  private readonly byKey: ReadonlyMap<string, CarriedFigure>;
  private readonly names: NameIndex;

  constructor(private readonly packet: Packet) {
    const named = packet.figures.filter(({ names }) => names.length > 0);
    this.scope = packet.scope;
    this.keys = named.map(({ figure }) => figure.key);
    this.byKey = new Map(packet.figures.map((carried) => [carried.figure.key, carried]));
    this.names = new NameIndex(
      named.map(({ figure, names }) => ({ key: figure.key, names })),
      packet.scope.year,
    );
  }

  all(): readonly Figure[] {
    return this.packet.figures.flatMap(({ figure, shown }) => (shown ? [figure] : []));
  }

  get(key: string): Figure | null {
    return this.byKey.get(key)?.figure ?? null;
  }

  keyOf(name: string): string | null {
    return this.names.keyOf(name);
  }

  namesOf(key: string): readonly string[] {
    return this.byKey.get(key)?.names ?? [];
  }

  /** No names of persons: a packet carries none. */
  contentOf({ fingerprint }: RowRef): RowContent {
    return fingerprint === undefined ? UNKNOWN_CONTENT : { ...UNKNOWN_CONTENT, fingerprint };
  }

  /** None: a packet carries no numbers of rows. */
  numberIn(): null {
    return null;
  }

  /** None where the packet does not carry the list. */
  list({ name }: ListDefinition): readonly (readonly string[])[] {
    return this.packet.lists.find((list) => list.name === name)?.rows ?? [];
  }
}
