import { standsAt, type TypedPlace } from '@/core/marks';
import type { OpenControl } from '../paragraphs/open-controls';

/** Tells which places are all the text of an open control. */
export class OpenPlaces {
  private readonly open = new Map<number, OpenControl[]>();

  /** `texts` are those of the paragraphs. */
  constructor(
    private readonly places: readonly TypedPlace[],
    private readonly texts: readonly string[],
  ) {}

  isWanted(paragraph: number): boolean {
    return this.places.some((place) => place.paragraph === paragraph);
  }

  add(paragraph: number, control: OpenControl): void {
    this.open.set(paragraph, [...(this.open.get(paragraph) ?? []), control]);
  }

  /** Whether it is part of what a control shows, which all goes with the first letter somebody types. */
  isWithin({ paragraph, start, blank }: TypedPlace): boolean {
    const end = start + blank.length;
    return (this.open.get(paragraph) ?? []).some(
      (control) => start < control.start + control.length && control.start < end,
    );
  }

  /** The controls by the positions of their places. Several may stand in one place if they show nothing: each is taken once. */
  controls(): ReadonlyMap<number, Word.ContentControl> {
    const taken = new Set<OpenControl>();
    return new Map(
      this.places.flatMap((place, position): readonly (readonly [number, Word.ContentControl])[] => {
        const found = (this.open.get(place.paragraph) ?? []).find(
          (each) => each.start === place.start && each.length === place.blank.length && !taken.has(each),
        );
        if (found === undefined || !standsAt(place, this.texts[place.paragraph] ?? '')) return [];
        taken.add(found);
        return [[position, found.control]];
      }),
    );
  }
}
