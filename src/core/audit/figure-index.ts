import { FIGURE_PERIOD_MARK } from '@/core/figures';
import { formatPeriod, parsePeriod } from '@/core/values';
import type { KnownFigure } from './known-figures';
import { type Fact, measureClass, readSubject } from '@/core/prose';
import type { ReadReport } from './read-report';
import { factId, subjectId } from './subject-id';

/** What a figure says for the time a sentence speaks of. */
export interface StatedFigure {
  readonly figure: KnownFigure;
  readonly key: string;
  readonly value: number;
  readonly text: string;
}

/** Finds the figure that a number of a sentence states. */
export class FigureIndex {
  /** Null: several figures are called so. */
  private readonly byId = new Map<string, KnownFigure | null>();

  constructor(private readonly report: ReadReport) {
    for (const figure of report.known.values()) this.add(figure);
  }

  statedBy(fact: Fact): StatedFigure | null {
    const figure = this.byId.get(factId(fact)) ?? null;
    if (figure === null || fact.subject.agent !== '' || !this.isOfYear(fact, figure)) return null;
    if (fact.time.part === '') return stated(figure, figure.key, figure.value, figure.text);
    return this.partOf(figure, fact.time.part);
  }

  private add(figure: KnownFigure): void {
    for (const name of new Set(figure.names)) {
      const subject = readSubject(
        name.replace(/(?:次数|人次|人数|总数|数量|件数|数)$/, ''),
        '',
        this.report.sameAs,
      );
      const id = subjectId(subject, measureClass(figure.unit));
      const known = this.byId.get(id);
      if (known === undefined) this.byId.set(id, figure);
      else if (known !== figure) this.byId.set(id, null);
    }
  }

  /** Figures of the year before are told with that year, the others with the report's or none. */
  private isOfYear({ time }: Fact, { year }: KnownFigure): boolean {
    const told = time.year ?? this.report.year;
    return year === null ? time.year === null : told === year || time.year === null;
  }

  private partOf(figure: KnownFigure, part: string): StatedFigure | null {
    const { figures, year } = this.report;
    const [from = '', to = ''] = part.split('-');
    if (figures === null || year === null || !/^\d+-\d+$/.test(part)) return null;
    const period = parsePeriod(`${year}-${from.padStart(2, '0')}..${year}-${to.padStart(2, '0')}`, year);
    if (period === null) return null;
    const key = `${figure.key}${FIGURE_PERIOD_MARK}${formatPeriod(period)}`;
    const ofPart = figures.get(key);
    return ofPart === null ? null : stated(figure, key, ofPart.value, ofPart.text);
  }
}

function stated(figure: KnownFigure, key: string, value: unknown, text: string): StatedFigure | null {
  return typeof value === 'number' ? { figure, key, value, text } : null;
}
