import { writeReport } from '@/adapters/docx-file';
import { withDefinitions } from '@/core/annex';
import {
  assembleRefresh,
  assembleReport,
  takeFigure,
  withWords,
  type AssembledRefresh,
  type Account,
  type AssembledReport,
  type FigureForDocument,
} from '@/core/assemble';
import { assembleBlanks, yearTold, type AssembledBlanks } from '@/core/assemble-blanks';
import { auditDocument, type Audit } from '@/core/audit';
import type { Words } from '@/core/figures';
import { chooseNarrative, parseNarrative, type Narrative } from '@/core/report';
import { annexFile, type AnnexedDocument } from './annex-file';
import type { Desk, DocumentAsRead, DocumentToFill, NarrativeChoice, ReportChoice } from './desk';
import { emptyTemplate, fillTemplate, type DocumentTemplate, type TemplateFile } from './fill-template';
import { makeReview } from './make-review';
import type { ReviewOverview } from './review';
import { TurningDesk } from './turning-desk';

/** Keeps one account and answers what a pane asks about it, and about a document that is to say it. */
export class AccountDesk extends TurningDesk implements Desk {
  annexFile(document: AnnexedDocument): Promise<Uint8Array> {
    return annexFile(document, this.pack);
  }

  async writeReport(choice: ReportChoice): Promise<AssembledReport> {
    await Promise.resolve();
    const { narrative: chosen, annex, definitions, chart, keepsPersons, writtenAt } = choice;
    const narrative = this.narrative(chosen);
    const told = this.accountWith(narrative.phrases);
    const pictures = chart === null ? [] : [chart];
    const bare = assembleReport(told, narrative, told.pack, {
      annex,
      pictures,
      keepsPersons,
      writtenAt,
    });
    return definitions ? withDefinitions(bare, this.pack) : bare;
  }

  async writeReportFile(choice: ReportChoice): Promise<Uint8Array> {
    if (choice.narrative.docx !== undefined) return (await this.fillTemplate(choice)).bytes;
    const { report, record } = await this.writeReport(choice);
    return writeReport(report, record);
  }

  async fillTemplate({ narrative, writtenAt, keepsPersons }: ReportChoice): Promise<TemplateFile> {
    const { name, docx } = narrative;
    if (docx === undefined) throw new RangeError(`${name} is no document`);
    const recording = { writtenAt, keepsPersons };
    return fillTemplate({ name, docx }, (wordings) => this.accountWith(wordings), recording);
  }

  async emptyTemplate(template: DocumentTemplate, writtenAt: string): Promise<Uint8Array> {
    const { year } = (this.hasCounted ? this.account : this.accountOfNothing()).figures.scope;
    return emptyTemplate(template, { year, writtenAt });
  }

  async takeFigure(key: string, writtenAt: string): Promise<FigureForDocument> {
    await Promise.resolve();
    return takeFigure(this.account, key, writtenAt);
  }

  async planRefresh(...given: Parameters<Desk['planRefresh']>): Promise<AssembledRefresh> {
    await Promise.resolve();
    return assembleRefresh(this.account, ...given);
  }

  async audit(document: DocumentAsRead): Promise<Audit> {
    await Promise.resolve();
    const figures = this.hasCounted ? this.account.figures : null;
    return auditDocument({ ...document, figures }, this.pack.prose, document.record?.accepted);
  }

  async blanks({ paragraphs, record }: DocumentToFill): Promise<AssembledBlanks> {
    await Promise.resolve();
    const account = this.hasCounted ? this.account : this.accountOfNothing(yearTold(paragraphs, record));
    return assembleBlanks(account, paragraphs, record);
  }

  async review(...given: Parameters<Desk['review']>): Promise<ReviewOverview> {
    await Promise.resolve();
    return makeReview(this.account, ...given);
  }

  /** Told with the wordings of a report. */
  private accountWith(wordings: Words['wordings']): Account {
    const { account, words } = this.current();
    return withWords(account, { ...words, wordings }, this.pack);
  }

  private narrative({ name, text }: NarrativeChoice): Narrative {
    const chosen = text === null ? chooseNarrative(this.account.pack.narratives, name) : { name, text };
    return parseNarrative(chosen.text, chosen.name);
  }
}
