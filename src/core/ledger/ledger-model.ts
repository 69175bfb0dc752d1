import type { FindingCode } from '@/core/findings';
import type { CountingNote } from './counting-note';
import type { KindSource } from './kind-source';
import type { HeadCounts } from './head-counts-model';
import type { OtherBodies } from './other-bodies-model';
import type { ProfileModel } from './profile-model';
import type { ReadingRules } from './reading-rules';
import type { TopicWords } from './topic-words';

/**
 * What a trade's ledgers look like, as data: a pack declares it, the ledger room reads by it.
 * Three column names mean something to every room: `branch` (whose record it is), `kind` and `topic` (how it is shown).
 */
export interface LedgerModel {
  /** In order of preference where two roles fit a table equally well. */
  readonly roles: readonly RoleModel[];
  /** What is read of tables without a role: a date, a branch. Nothing about them is reported. */
  readonly other: RoleModel;
  readonly vocabularies: Readonly<Record<string, Vocabulary>>;
  /** The vocabulary whose words head a sheet of counts by kind. */
  readonly summaryVocabulary: string;
  /** Headings in a sheet of counts that count something else: persons, hours. */
  readonly otherCounts?: RegExp;
  /** All words that only say that events took place (召开次数); a global pattern. */
  readonly tookPlace?: RegExp;
  /** Titles and sheet names of tables by kind and month that count no events: plans, expenses. */
  readonly noCounts: RegExp;
  /** Titles and sheet names of tables that tell what is to come: a plan is no event. */
  readonly plans?: RegExp;
  /** Lines between the rows of a table below which stands what is to come. Tested against the compact text. */
  readonly planLines?: RegExp;
  readonly profile: ProfileModel;
  /** Columns of texts that are names of persons; absent: none. */
  readonly personColumns?: readonly string[];
  /** Sheets that hold no data by their name: instructions, covers. Tested against the compact name. */
  readonly ignoredSheets: RegExp;
  /** Finds, in its first group, the branch that a sheet, a title or a file is named after. */
  readonly branchName?: RegExp;
  /** All words of such a name that may as well be left out; a global pattern. */
  readonly branchWords?: RegExp;
  /** Words for “did not take place”, in a cell about something else: a date, a kind, a remark. */
  readonly notHeld: RegExp;
  /** Finds, in its first group, the day to which a text says that an event was moved; and from which. */
  readonly movedTo?: RegExp;
  readonly movedFrom?: RegExp;
  /** Words for “did not take place” in a column of its own, where nothing else is meant. */
  readonly notHeldStatus: RegExp;
  /** What such a column says of an event that took place. */
  readonly heldStatus: RegExp;
  /** A topic that tells nothing but that it did not take place; and one that may be meant so. */
  readonly notHeldTopic?: TopicWords;
  readonly maybeNotHeldTopic?: TopicWords;
  /** A whole compact remark that may be meant so. */
  readonly maybeNotHeldRemark?: RegExp;
  /** Absent: nobody else keeps rows in such ledgers. */
  readonly otherBodies?: OtherBodies;
  /** What a remark says of a row that only repeats row `{row}`: read by `notHeld`. Absent: nothing is remarked. */
  readonly repeatRemark?: string;
  /** Absent: as usual. */
  readonly reading?: ReadingRules;
  /** What definitions say where something is not as usual. */
  readonly notes?: readonly CountingNote[];
}

/** Words people use for a fixed set of things: kinds of meeting, grades, yes and no. */
export type Vocabulary = readonly Term[];

export interface Term {
  readonly id: string;
  readonly label: string;
  /** Spellings besides the label. */
  readonly words: readonly string[];
  /** Spellings that name the term only when they are the whole text. */
  readonly wholeWords?: readonly string[];
  /** Finds all longer words that hold one of these and mean something else: 团支部大会. A global pattern. */
  readonly unlike?: RegExp;
  /** Compact texts that name this term alone, whatever words of others stand in them. */
  readonly alone?: RegExp;
}

export type ColumnType = 'date' | 'count' | 'measure' | 'flag' | 'terms' | 'text';

export interface ColumnModel {
  /** Glossary identifier: `heldDate`, `expected`. */
  readonly name: string;
  readonly type: ColumnType;
  /** Headings in use, the most telling first. */
  readonly headings: readonly string[];
  /** Other headings that surely mean this column, tested against the compact heading. */
  readonly pattern?: RegExp;
  /** For `terms`: the vocabulary's name. */
  readonly vocabulary?: string;
  /** A blank or a sign for nothing is a true zero (contract §5.5). */
  readonly blankIsZero?: boolean;
  /** Names of persons stand for how many they are. */
  readonly namesCount?: true;
}

/** One way of being recognized: all these columns are there, and, if asked, the sheet's name or title says so. */
export interface RoleEvidence {
  readonly columns: readonly string[];
  readonly named?: true;
}

/** What people and programs call a kind of ledger. */
export interface RoleNames {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
}

export interface RoleModel {
  readonly role: string;
  /** 会议台账: what people call such a ledger, also in the 指标 sheet. */
  readonly label: string;
  readonly aliases: readonly string[];
  /** Of several models of one role: what tells this one apart where a person says which is meant. */
  readonly variant?: RoleNames;
  /** Tested against the compact sheet name and title. */
  readonly names: RegExp;
  /** What it is may be told by its headings too: 党课题目. */
  readonly namedByHeadings?: true;
  /** Tested likewise: tables of the same headings that are something else. */
  readonly foreignNames?: RegExp;
  readonly evidence: readonly RoleEvidence[];
  readonly columns: readonly ColumnModel[];
  /** The column that places a record in time; absent: records have no date. */
  readonly dateColumn?: string;
  /** A blank date is no fault. */
  readonly dateOptional?: true;
  /** A plan is no event: with this filled and the date column blank, the row was not held. */
  readonly planColumn?: string;
  /** Columns that say whether an event took place, and columns that may mention it. */
  readonly statusColumns?: readonly string[];
  readonly remarkColumns?: readonly string[];
  /** What it was about, the most telling first. */
  readonly topicColumns?: readonly string[];
  /** No row is a total, an example or a note: whatever stands there is meant. */
  readonly takesEveryRow?: true;
  readonly kinds?: KindSource;
  /** What is said of counted records in a definition: 已召开. */
  readonly heldWord?: string;
  /** What a kind is called in a definition: 类型, 等次. */
  readonly kindWord?: string;
  /** For which year a record counts, where that is not simply its date's year. */
  readonly forYear?: ForYear;
  /** Part and whole in one row: a part above its whole makes both unusable (contract §5.4). */
  readonly headCounts?: HeadCounts;
  /** A column of names that may stand only once (with the same in the columns besides), and the finding where one does not. */
  readonly unique?: {
    readonly column: string;
    readonly besides: readonly string[];
    readonly code: FindingCode;
  };
  /** Its titles and sheet names tell the ledger's own year. */
  readonly speaksOfYear?: true;
  /** A finding for a record whose date lies outside the report year. */
  readonly yearMatters?: true;
  /** What makes two records of different tables the same event, besides day and kind. */
  readonly identity?: Identity;
  /** Its records may stand in that role's ledgers too (党课 beside 三会一课): matched by date and kind, counted once. */
  readonly repeats?: string;
  /** Each row is one person at one event: rows are brought together by event. */
  readonly personRows?: PersonRows;
  /** Where a number is due people may keep one row for each thing counted. */
  readonly itemRows?: ItemRows;
}

/** Sign-in detail: who was there, one person a row. Terms of the vocabulary: present, onLeave, absent, observer. */
export interface PersonRows {
  readonly person: string;
  /** Headings of that column under which surely one person stands in each row, whatever the sheet is called. */
  readonly singles: readonly string[];
  readonly presence: string;
  /** A column of its own that says who was on leave, ticked or in words. */
  readonly leave?: string;
  /** Why somebody was not there: a word for leave there is one. */
  readonly reason?: string;
  /** Says there, as the whole compact text, that somebody was not. */
  readonly denied: RegExp;
  /** Says as the whole compact text that somebody else signed. */
  readonly byOther?: RegExp;
  readonly vocabulary: string;
  /** Columns in which the rows of one event say the same. */
  readonly sameIn: readonly string[];
  /** The same, but only for kinds that may happen twice a day: else each person's own group stands there. */
  readonly sameIfSeveral: readonly string[];
  /** Columns that take the numbers. */
  readonly counts: Readonly<Record<'expected' | 'attended' | 'onLeave', string>>;
}

/** One row for each suggestion instead of their sum: where `column` holds prose, each row is a record of `role`. */
export interface ItemRows {
  readonly column: string;
  readonly role: string;
  /** Columns that then hold no numbers of the event. */
  readonly numbers: readonly string[];
  /** Columns in which the rows of one event say the same. */
  readonly sameIn: readonly string[];
}

/**
 * `hard` columns must say the same, blank or not. `soft` ones must not contradict each other, and one of them must
 * agree. A title may tell apart what no column does (one sheet per group).
 */
export interface Identity {
  readonly hard: readonly string[];
  readonly soft: readonly string[];
  readonly title?: RegExp;
  /** Kinds that may well happen twice a day; all others are one event where a sheet of their own repeats them. */
  readonly severalADay?: readonly string[];
  /** Columns of which two different texts tell two events of one day and kind. */
  readonly apart?: readonly string[];
}

export interface ForYear {
  readonly column?: string;
  /** Texts that may say `2020年度`. */
  readonly texts: readonly string[];
  /** Held up to this month: for the year before. 0: no such custom. */
  readonly untilMonth: number;
  /** Only records of these kinds are looked at so; absent: all. */
  readonly kinds?: readonly string[];
}
