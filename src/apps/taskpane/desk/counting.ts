import {
  accountOfPacket,
  assembleAccount,
  isLedger,
  recordedPhrases,
  withWords,
  type Account,
  type LedgerAccount,
  type Question,
} from '@/core/assemble';
import type { Correction } from '@/core/doctor';
import { rowEffect, type ChosenRows, type RowEffect, type RowStanding } from '@/core/effect';
import { Failure } from '@/core/failure';
import { NO_WORDS, type Words } from '@/core/figures';
import { branchesIn, yearsIn, type LedgerTable, type Workbook } from '@/core/ledger';
import type { Packet } from '@/core/link';
import type { Pack } from '@/core/pack';
import { compactText, type CalendarDate } from '@/core/values';
import type { Asked } from './desk';
import { correctionsOf } from './corrections-of';
import { Mapping } from './mapping';
import { makeOverview } from './make-overview';
import { countWithout, standingOf } from './chosen-rows';
import type { Overview } from './overview';
import { isSameCounting, questionOf } from './question-of';
import type { Recountable } from './recountable';

export type CountingSource =
  | {
      readonly type: 'workbooks';
      readonly workbooks: readonly Workbook[];
      /** Why other files were not read. */
      readonly unread: readonly Failure[];
    }
  | { readonly type: 'packet'; readonly packet: Packet };

/** An account without the words laid over it, and what is known besides. */
interface Counted {
  readonly asked: Asked;
  readonly base: Account;
  readonly known: Pick<Overview, 'years' | 'branches' | 'isFixed' | 'takenAt' | 'mappable' | 'unread'>;
  /** Null for a packet, which brings no cells. */
  readonly ledger: Recountable | null;
}

/** What was read, counted for one question after the other. */
export class Counting {
  private counted: Counted | null = null;
  private mapping: Mapping | null = null;
  private read: readonly LedgerTable[] = [];
  private corrected: { readonly of: Counted; readonly corrections: readonly Correction[] } | null = null;
  private answer: { readonly account: Account; readonly words: Words } | null = null;

  constructor(
    private readonly source: CountingSource,
    private readonly pack: Pack,
    private readonly today: () => CalendarDate,
  ) {}

  /** @throws Failure file.noLedger */
  ask(asked: Asked): Overview {
    const isCounted = this.counted !== null && isSameCounting(this.counted.asked, asked);
    const counted = isCounted && this.counted !== null ? this.counted : this.count(asked);
    this.counted = counted;
    const wordings = asked.like === undefined ? [] : recordedPhrases(asked.like);
    const words: Words = { wordings, profile: asked.profile };
    const account = withWords(counted.base, words, this.pack);
    this.answer = { account, words };
    return makeOverview(account, counted.known);
  }

  get account(): Account {
    return this.answered().account;
  }

  /** Wordings the document remembers, and texts typed by the user. */
  get words(): Words {
    return this.answered().words;
  }

  /** How sheets were understood when they were last counted; null: what came along was counted elsewhere. */
  get understood(): Mapping | null {
    return this.mapping;
  }

  /** What came along as cells; nothing of a packet. */
  get workbooks(): readonly Workbook[] {
    return this.source.type === 'packet' ? [] : this.source.workbooks;
  }

  get tables(): readonly LedgerTable[] {
    return this.read;
  }

  /** What can be corrected safely; found when it is first asked for, since all is counted once more for it. */
  corrections(): readonly Correction[] {
    const { counted } = this;
    if (counted === null) throw new RangeError('nothing was asked yet');
    if (this.corrected?.of !== counted) {
      const { ledger } = counted;
      const corrections = ledger === null ? [] : correctionsOf(ledger, this.pack);
      this.corrected = { of: counted, corrections };
    }
    return this.corrected.corrections;
  }

  /** What some rows are to the figures. Nothing in a packet. */
  rowStanding(rows: ChosenRows): RowStanding | null {
    const ledger = this.counted?.ledger ?? null;
    return ledger === null ? null : standingOf(rows, ledger, this.account.figures, this.pack);
  }

  /** What the figures would say without some rows: all is counted once more for it. */
  rowEffect(rows: ChosenRows): RowEffect | null {
    const ledger = this.counted?.ledger ?? null;
    if (ledger === null) return null;
    const { account, words } = this.answered();
    const without = withWords(countWithout(rows, ledger), words, this.pack);
    return rowEffect(account.figures, without.figures, rows);
  }

  private answered() {
    if (this.answer === null) throw new RangeError('nothing was asked yet');
    return this.answer;
  }

  private count(asked: Asked): Counted {
    if (this.source.type === 'packet') return this.takeOver(this.source.packet, asked);
    const { workbooks, unread } = this.source;
    const { branch, ...whole } = questionOf(asked);
    const assemble = (question: Question) => this.assemble(workbooks, question);
    const counted = assemble(branch === undefined ? whole : { ...whole, branch });
    this.mapping = new Mapping(workbooks, counted.ledger, this.pack);
    if (!isLedger(counted, this.pack)) {
      throw new Failure('file.noLedger', { file: workbooks.map(({ file }) => file).join('、') });
    }
    const { ledger } = counted;
    this.read = ledger.tables;
    const branches = branchesIn(ledger);
    // For a branch the ledger does not know every figure would be 0: it gives way to all of them.
    const isKnown = branch !== undefined && isAmong(branches, branch);
    const base = branch === undefined || isKnown ? counted : assemble(whole);
    const question = isKnown ? { ...whole, branch } : whole;
    const countAgain = (books: readonly Workbook[], year?: number) =>
      this.assemble(books, year === undefined ? question : { ...question, year });
    return {
      asked,
      base,
      known: {
        years: yearsIn(ledger),
        branches,
        isFixed: false,
        takenAt: null,
        mappable: this.mapping.sheets(),
        unread: unread.map(({ code, fields }) => ({ code, fields })),
      },
      ledger: { workbooks, account: base, year: whole.year ?? null, countAgain },
    };
  }

  private assemble(workbooks: readonly Workbook[], question: Question): LedgerAccount {
    return assembleAccount(workbooks, this.pack, question, NO_WORDS, this.today());
  }

  private takeOver(packet: Packet, asked: Asked): Counted {
    const { year, branch } = packet.scope;
    const base = accountOfPacket(packet, NO_WORDS, this.pack);
    const known = {
      years: [year],
      branches: branch === null ? [] : [branch],
      isFixed: true,
      takenAt: packet.takenAt,
      mappable: [],
      unread: [],
    };
    return { asked, base, known, ledger: null };
  }
}

function isAmong(branches: readonly string[], branch: string): boolean {
  return branches.some((known) => compactText(known) === compactText(branch));
}
