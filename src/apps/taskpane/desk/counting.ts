import {
  accountOfPacket,
  assembleAccount,
  isLedger,
  recordedPhrases,
  withWords,
  type Account,
  type Question,
} from '@/core/assemble';
import { Failure } from '@/core/failure';
import { NO_WORDS, type Words } from '@/core/figures';
import { branchesIn, yearsIn, type Workbook } from '@/core/ledger';
import type { Packet } from '@/core/link';
import type { Pack } from '@/core/pack';
import { compactText, type CalendarDate } from '@/core/values';
import type { Asked } from './desk';
import { Mapping } from './mapping';
import { makeOverview } from './make-overview';
import type { Overview } from './overview';
import { isSameCounting, questionOf } from './question-of';

export type CountingSource =
  | { readonly type: 'workbooks'; readonly workbooks: readonly Workbook[] }
  | { readonly type: 'packet'; readonly packet: Packet };

/** An account without the words laid over it, and what is known besides. */
interface Counted {
  readonly asked: Asked;
  readonly base: Account;
  readonly known: Pick<Overview, 'years' | 'branches' | 'isFixed' | 'mappable'>;
}

/** What was read, counted for one question after the other. */
export class Counting {
  private counted: Counted | null = null;
  private mapping: Mapping | null = null;
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
    return makeOverview(account, this.pack, counted.known);
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

  private answered() {
    if (this.answer === null) throw new RangeError('nothing was asked yet');
    return this.answer;
  }

  private count(asked: Asked): Counted {
    if (this.source.type === 'packet') return this.takeOver(this.source.packet, asked);
    const { workbooks } = this.source;
    const { branch, ...whole } = questionOf(asked);
    const assemble = (question: Question) =>
      assembleAccount(workbooks, this.pack, question, NO_WORDS, this.today());
    const counted = assemble(branch === undefined ? whole : { ...whole, branch });
    this.mapping = new Mapping(workbooks, counted.ledger, this.pack);
    if (!isLedger(counted, this.pack)) {
      throw new Failure('file.noLedger', { file: workbooks.map(({ file }) => file).join('、') });
    }
    const { ledger } = counted;
    const branches = branchesIn(ledger);
    // For a branch the ledger does not know every figure would be 0: it gives way to all of them.
    const base = branch === undefined || isAmong(branches, branch) ? counted : assemble(whole);
    return {
      asked,
      base,
      known: { years: yearsIn(ledger), branches, isFixed: false, mappable: this.mapping.sheets() },
    };
  }

  private takeOver(packet: Packet, asked: Asked): Counted {
    const { year, branch } = packet.scope;
    const base = accountOfPacket(packet, NO_WORDS, this.pack);
    const known = { years: [year], branches: branch === null ? [] : [branch], isFixed: true, mappable: [] };
    return { asked, base, known };
  }
}

function isAmong(branches: readonly string[], branch: string): boolean {
  return branches.some((known) => compactText(known) === compactText(branch));
}
