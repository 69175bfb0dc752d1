import type { LedgerSource, SheetMapping } from '@/core/ledger';
import type { DocumentRecord } from '@/core/marks';
import type { Settings } from '@/core/settings';
import type { Asked, Desk } from '../desk/desk';
import type { OpenedDesk, StartWorker } from '../desk/open-desk';
import { atNewDesk, deskUntil, newDesk } from './new-desk';
import { askedAnew, withMapping, withoutLike, withoutMapping, withText, type Choice } from './asked';
import { FailingStore } from './failing-store';
import type { Found, HeldLedger, LedgerState, Origin } from './held-ledger';
import { JobRunner, type Job } from './job';
import { readFilesAt } from './read-files-at';
import { readChosenFiles, type ChosenFileHandle } from './read-chosen-files';
import { SpareDesk } from './spare-desk';
import type { Work } from './work';

export type { HeldLedger, LedgerState, Origin } from './held-ledger';

type OpenDesk = () => Promise<Desk>;

/**
 * The ledger a pane works with. Each reading has a desk of its own, which takes the place of the one before only when
 * it is done: who cancels, or whose file is damaged, still has the ledger that was there.
 */
export class LedgerStore extends FailingStore<LedgerState> {
  private readonly jobs = new JobRunner((work) => this.set({ work }));
  private opened: OpenedDesk | null = null;
  private readonly spare = new SpareDesk();
  private changes = 0;
  private reading: Promise<void> = Promise.resolve();
  /** What is being counted just now. */
  private wanted: Asked | null = null;

  constructor(
    private readonly startWorker: StartWorker,
    private readonly now: () => Date,
    private readonly first: Asked | null = null,
  ) {
    super({ held: null, unread: null, work: null, isStale: false, like: null, failure: null });
  }

  /** Ledger files, or the file of a packet. */
  readFiles(chosen: readonly ChosenFileHandle[]): Promise<void> {
    const about = chosen.map(({ name }) => name).join('、');
    return this.read('files', { name: 'readFiles', about }, async (open, job) => {
      const files = await readChosenFiles(chosen);
      const asked = this.askedOf('files', about);
      return { asked, overview: await readFilesAt(await open(), files, asked, job) };
    });
  }

  readPacket(text: string): Promise<void> {
    return this.read('packet', { name: 'readPacket', about: '' }, async (open) => {
      const asked = this.askedOf('packet', '');
      return { asked, overview: await (await open()).readPacket(text, asked) };
    });
  }

  /** The workbook that is open in Excel. Where nothing in it has changed, what was counted stays. */
  readWorkbook(source: LedgerSource): Promise<void> {
    return this.take('workbook', { name: 'readWorkbook', about: '' }, async (open, job) => {
      const { countAt, readOpenWorkbook } = await readingWorkbook();
      const workbook = await readOpenWorkbook(source, job);
      const known = this.get().held?.overview.sources ?? [];
      if (known.some(({ file, sha256 }) => file === workbook.file && sha256 === workbook.sha256)) return null;
      const asked = this.askedOf('workbook', workbook.file);
      return { asked, overview: await countAt(await open(), workbook, asked, job.signal) };
    });
  }

  /** Reads what comes by itself. It is held with the desk that was opened last; without any, with the one before. */
  take(
    origin: Origin,
    work: Pick<Work, 'name' | 'about'>,
    act: (open: OpenDesk, job: Job) => Promise<Found>,
  ): Promise<void> {
    this.reading = this.look(() => this.readNow(origin, work, act));
    return this.reading;
  }

  /** Something may have changed in the workbook since it was read. */
  markStale(): void {
    this.changes += 1;
    if (this.get().held !== null) this.set({ isStale: true });
  }

  /** Counts for another year, period or branch of the ledger that is shown; another one would not be meant. */
  async choose(choice: Choice): Promise<void> {
    const name = this.get().held?.name;
    await this.ask((asked) => (this.get().held?.name === name ? { ...asked, ...choice } : asked));
  }

  /** What a person says of a sheet. */
  async map(mapping: SheetMapping): Promise<void> {
    await this.ask((asked) => withMapping(asked, mapping));
  }

  /** The same of what was read without a ledger in it, once no reading is under way that would close its desk. */
  async mapUnread(mapping: SheetMapping): Promise<void> {
    await this.settled();
    const { unread } = this.get();
    if (unread === null) return;
    const asked = withMapping(unread.asked, mapping);
    await this.attempt(async () => {
      const work = { name: 'count', about: '', stops: 'never' } as const;
      const overview = await this.jobs.run(work, () => unread.desk.ask(asked));
      if (overview !== null) this.hold(unread.origin, { asked, overview }, this.spare.take());
    });
  }

  leaveUnread(): void {
    this.spare.close();
    this.set({ unread: null });
  }

  /** The workbook says it now. */
  async unmap(mapping: SheetMapping): Promise<void> {
    await this.ask((asked) => withoutMapping(asked, mapping));
  }

  /** A profile text typed by the user; an empty one gives way to the ledger's. */
  async typeProfile(name: string, text: string): Promise<void> {
    await this.ask((asked) => withText(asked, name, text));
  }

  /** Counts by other settings, which hold for whatever ledger comes. */
  async decide(change: (settings: Settings) => Settings): Promise<void> {
    await this.ask((asked) => ({ ...asked, settings: change(asked.settings ?? {}) }));
  }

  /** What the open document was last written for: figures are counted for the same, now and when a ledger comes. */
  async followDocument(record: DocumentRecord | null): Promise<void> {
    if (this.get().like?.writtenAt !== record?.writtenAt) this.set({ like: record });
    await this.ask((asked) => {
      if (asked.like?.writtenAt === record?.writtenAt) return asked;
      return { ...withoutLike(asked), ...(record === null ? {} : { like: record }) };
    });
  }

  /** Ends what is under way, and the ledger with it. */
  close(): void {
    this.jobs.cancel();
    this.opened?.close();
    this.opened = null;
    this.spare.close();
  }

  /** What can be asked without a ledger: where there is none, of a desk for this one question. @throws Failure */
  atDesk<Value>(act: (desk: Desk) => Promise<Value>): Promise<Value> {
    return this.opened === null ? atNewDesk(this.startWorker, act) : act(this.opened.desk);
  }

  /** Waits for what is being read; what is asked while another question is counted is asked together with it. */
  private async ask(change: (asked: Asked) => Asked): Promise<void> {
    await this.settled();
    const { held } = this.get();
    if (held === null) return;
    const before = this.wanted ?? held.asked;
    const asked = change(before);
    if (asked === before) return;
    this.wanted = asked;
    await this.attempt(async () => {
      const work = { name: 'count', about: '', stops: 'atOnce' } as const;
      const overview = await this.jobs.run(work, ({ signal }) => {
        signal.addEventListener('abort', () => this.takeBack(asked, held));
        return held.desk.ask(asked);
      });
      if (overview !== null) this.set({ held: { ...held, asked, overview } });
    });
    if (this.wanted === asked) this.wanted = null;
  }

  /** Waits for what is being read, and for what takes its place meanwhile. */
  private async settled(): Promise<void> {
    let seen: Promise<void>;
    do {
      seen = this.reading;
      await seen;
    } while (seen !== this.reading);
  }

  /** The desk goes on to the end; then it is to know again what the screens show, unless more was asked meanwhile. */
  private takeBack(asked: Asked, { desk, asked: shown }: HeldLedger): void {
    if (this.wanted !== asked) return;
    this.wanted = null;
    void desk.ask(shown).catch(() => undefined);
  }

  private read(
    origin: Origin,
    work: Pick<Work, 'name' | 'about'>,
    act: (open: OpenDesk, job: Job) => Promise<Found>,
  ): Promise<void> {
    this.reading = this.attempt(() => this.readNow(origin, work, act));
    return this.reading;
  }

  private async readNow(
    origin: Origin,
    work: Pick<Work, 'name' | 'about'>,
    act: (open: OpenDesk, job: Job) => Promise<Found>,
  ): Promise<void> {
    const { changes } = this;
    const desks: OpenedDesk[] = [];
    try {
      const done = await this.jobs.run({ ...work, stops: 'atOnce' }, async (job) => {
        const open = async () => {
          const opened = await newDesk(this.startWorker);
          desks.push(opened);
          return deskUntil(job.signal, opened);
        };
        return { found: await act(open, job) };
      });
      if (done === null) return;
      this.hold(origin, done.found, desks.pop() ?? null);
      this.set({ isStale: changes !== this.changes });
    } catch (error) {
      const unread = await this.spare.keep(error, desks, origin, (name) => this.askedOf(origin, name));
      if (unread !== null) this.set({ unread });
      throw error;
    } finally {
      // Those that were opened in vain.
      for (const { close } of desks) close();
    }
  }

  private hold(origin: Origin, found: Found, opened: OpenedDesk | null): void {
    const [held, readAt] = [this.get().held, this.now()];
    if (found === null || opened === null) {
      if (held !== null) this.set({ held: { ...held, ...found, readAt } });
      return;
    }
    const name = found.overview.sources.map(({ file }) => file).join('、');
    this.spare.close();
    // What it was asked last is still answered.
    this.opened?.retire();
    this.opened = opened;
    this.set({ held: { origin, name, readAt, ...found, desk: opened.desk }, unread: null });
  }

  /** What is to be asked of a ledger that comes. */
  askedOf(origin: Origin, name: string): Asked {
    const { held, like } = this.get();
    const isSame = held?.origin === origin && held.name === name;
    return askedAnew(held?.asked ?? this.first, isSame, like);
  }
}

/** Only Excel has an open workbook. */
const readingWorkbook = () => import(/* webpackChunkName: "read-workbook" */ './read-open-workbook');
