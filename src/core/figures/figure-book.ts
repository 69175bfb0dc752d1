import { parsePeriod } from '@/core/values';
import { computeFigure } from './compute-figure';
import type { Figure, RowRef } from './figure';
import type { FigureDefinition } from './figure-definition';
import { FIGURE_PERIOD_MARK } from './figure-period';
import { ofPart } from './of-part';
import type { Figures } from './figures';
import type { FigureRequest, LedgerFigures } from './ledger-figures';
import { listRecords, type ListDefinition } from './list-figure';
import { NameIndex } from './name-index';
import { RecordSelector } from './record-selector';
import { numberInRow } from './number-in-row';
import type { RowContent } from './row-content';
import { RowLists } from './row-lists';
import type { Scope } from './scope';

/**
 * All figures of a ledger, each computed when first asked for and then kept.
 * Besides the defined keys it knows every one of them for a part of the time: `generalMeeting.count@2021-06`.
 */
export class FigureBook implements Figures, LedgerFigures {
  readonly records: RecordSelector;
  readonly rows: RowLists;
  private readonly definitions: ReadonlyMap<string, FigureDefinition>;
  private readonly names: NameIndex;
  private readonly computed = new Map<string, Figure | null>();

  constructor(readonly request: FigureRequest) {
    this.records = new RecordSelector(request.scope, request.model);
    this.rows = new RowLists(request.model, request.ledger.tables);
    this.definitions = new Map(request.definitions.map((definition) => [definition.key, definition]));
    this.names = new NameIndex(
      request.definitions.map(({ key }) => ({ key, names: this.namesOf(key) })),
      request.scope.year,
    );
  }

  get scope(): Scope {
    return this.request.scope;
  }

  get keys(): readonly string[] {
    return this.request.definitions.map(({ key }) => key);
  }

  all(): readonly Figure[] {
    return this.request.definitions.flatMap(({ key, internal }) =>
      internal === true ? [] : (this.get(key) ?? []),
    );
  }

  get(key: string): Figure | null {
    const known = this.computed.get(key);
    if (known !== undefined) return known;
    const figure = this.compute(key);
    this.computed.set(key, figure);
    return figure;
  }

  keyOf(name: string): string | null {
    return this.names.keyOf(name);
  }

  namesOf(key: string): readonly string[] {
    const definition = this.definitions.get(key);
    return definition === undefined ? [] : [definition.label, ...(definition.aliases ?? [])];
  }

  contentOf(row: RowRef): RowContent {
    return this.rows.contentOf(row);
  }

  numberIn(key: string, row: RowRef): number | null {
    const definition = this.definitionOf(key);
    if (definition?.type !== 'firstOf') {
      return definition === null ? null : numberInRow(definition, row, this);
    }
    const used = definition.keys.find((each) => (this.get(each)?.value ?? null) !== null);
    return used === undefined ? null : this.numberIn(used, row);
  }

  list(definition: ListDefinition): readonly (readonly string[])[] {
    return listRecords(definition, this);
  }

  private compute(key: string): Figure | null {
    const definition = this.definitionOf(key);
    return definition === null ? null : computeFigure(definition, this);
  }

  private definitionOf(key: string): FigureDefinition | null {
    const whole = this.definitions.get(key);
    if (whole !== undefined) return whole;
    const at = key.lastIndexOf(FIGURE_PERIOD_MARK);
    const definition = this.definitions.get(key.slice(0, Math.max(0, at)));
    const period = at < 0 ? null : parsePeriod(key.slice(at + 1), this.request.scope.year);
    return definition === undefined || period === null ? null : ofPart(definition, key, period);
  }
}
