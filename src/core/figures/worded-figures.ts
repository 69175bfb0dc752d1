import { plainText } from '@/core/values';
import type { Figure, FigureValue, RowRef } from './figure';
import type { PhraseCase } from './figure-definition';
import type { Figures } from './figures';
import type { ListDefinition } from './list-figure';
import { NameIndex } from './name-index';
import { choosePhrase } from './phrase';
import { PROFILE_PREFIX } from './profile-figures';
import type { RowContent } from './row-content';
import type { Scope } from './scope';
import { uniqueRows } from './unique-rows';

/** A wording that follows numbers, under the name a narrative asks for. */
export interface Wording {
  readonly label: string;
  readonly cases: readonly PhraseCase[];
}

/** What is said without a ledger: wordings that follow numbers, and profile texts typed by the user, by name. */
export interface Words {
  readonly wordings: readonly Wording[];
  readonly profile: ReadonlyMap<string, string>;
}

/** Nothing but what the pack and the ledger say. */
export const NO_WORDS: Words = { wordings: [], profile: new Map() };

const KEY_PREFIX = 'phrase.';

/**
 * Figures of an account with words laid over them. A wording is a figure too, `phrase.LABEL`, so that a refresh
 * chooses anew; of two with one label the first holds. A typed text goes before the ledger's.
 */
export class WordedFigures implements Figures {
  private readonly wordings: ReadonlyMap<string, Wording>;
  private readonly profile: ReadonlyMap<string, string>;
  private readonly names: NameIndex;
  private readonly computed = new Map<string, Figure | null>();

  constructor(
    private readonly base: Figures,
    { wordings, profile }: Words,
  ) {
    const labels = wordings.map(({ label }) => label);
    const firsts = wordings.filter(({ label }, index) => labels.indexOf(label) === index);
    this.wordings = new Map(firsts.map((wording) => [`${KEY_PREFIX}${wording.label}`, wording]));
    this.names = new NameIndex(
      Array.from(this.wordings, ([key, { label }]) => ({ key, names: [label] })),
      base.scope.year,
    );
    this.profile = new Map(Array.from(profile, ([name, text]) => [`${PROFILE_PREFIX}${name}`, text]));
  }

  get scope(): Scope {
    return this.base.scope;
  }

  get keys(): readonly string[] {
    return Array.from(new Set([...this.base.keys, ...this.wordings.keys()]));
  }

  all(): readonly Figure[] {
    const keys = new Set([...this.base.all().map(({ key }) => key), ...this.wordings.keys()]);
    return Array.from(keys).flatMap((key) => this.get(key) ?? []);
  }

  get(key: string): Figure | null {
    const known = this.computed.get(key);
    if (known !== undefined) return known;
    // A wording that leads back to itself meets this null instead of running on for ever.
    this.computed.set(key, null);
    const figure = this.compute(key);
    this.computed.set(key, figure);
    return figure;
  }

  keyOf(name: string): string | null {
    return this.base.keyOf(name) ?? this.names.keyOf(name);
  }

  namesOf(key: string): readonly string[] {
    const wording = this.wordings.get(key);
    return wording === undefined ? this.base.namesOf(key) : [wording.label];
  }

  list(definition: ListDefinition): readonly (readonly string[])[] {
    return this.base.list(definition);
  }

  contentOf(row: RowRef): RowContent {
    return this.base.contentOf(row);
  }

  numberIn(key: string, row: RowRef): number | null {
    return this.wordings.has(key) ? null : this.base.numberIn(key, row);
  }

  private compute(key: string): Figure | null {
    const wording = this.wordings.get(key);
    if (wording !== undefined) return this.choose(key, wording);
    const typed = this.profile.get(key);
    const figure = this.base.get(key);
    return typed === undefined || figure === null ? figure : typedFigure(figure, typed);
  }

  private choose(key: string, { label, cases }: Wording): Figure {
    const { text, figures } = choosePhrase(cases, this);
    return {
      key,
      label,
      unit: '',
      value: text,
      text: text ?? '',
      definition: '按指标选用的措辞',
      rows: uniqueRows(figures),
      excluded: [],
      possible: figures.some(({ possible }) => possible),
      shortened: figures.some(({ shortened }) => shortened),
    };
  }
}

function typedFigure(figure: Figure, typed: string): Figure {
  const text = plainText(typed);
  const value: FigureValue | null = text === '' ? null : text;
  return { ...figure, value, text, rows: [], excluded: [], possible: true, shortened: false };
}
