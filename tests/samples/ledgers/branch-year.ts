/** What happened in one branch in one year: the truth that ledgers are written from, never read back from one. */
export interface BranchYear {
  readonly year: number;
  readonly profile: Profile;
  readonly members: readonly Member[];
  readonly groups: readonly Group[];
  /** In the order of time. */
  readonly meetings: readonly Meeting[];
  readonly lifeMeetings: readonly LifeMeeting[];
  readonly research: readonly Research[];
  readonly suggestions: readonly Suggestion[];
}

export type Kind = (typeof KINDS)[number];
export const KINDS = [
  'generalMeeting',
  'committeeMeeting',
  'groupMeeting',
  'partyLecture',
  'themePartyDay',
] as const;

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Member {
  readonly name: string;
  readonly code: string;
  readonly gender: '男' | '女';
  readonly isFull: boolean;
  readonly group: string;
  readonly joined: string;
  /** For the year before; a probationary member is not graded. */
  readonly grade: Grade;
}

export type Grade = (typeof GRADES)[number];
export const GRADES = ['excellent', 'qualified', 'basicallyQualified', 'unqualified', 'notGraded'] as const;

export interface Group {
  readonly name: string;
  readonly members: readonly Member[];
}

export interface Meeting {
  readonly kinds: readonly Kind[];
  readonly day: Day;
  readonly topic: string;
  readonly place: string;
  readonly chair: string;
  readonly recorder: string;
  readonly due: readonly Member[];
  readonly away: readonly Member[];
  readonly madeUp: number;
  readonly group: string | null;
  readonly lecturer: string | null;
  readonly hours: number | null;
}

export interface LifeMeeting {
  readonly kind: 'democraticLifeMeeting' | 'organizationLifeMeeting';
  readonly day: Day;
  readonly due: number;
  readonly attended: number;
}

export interface Research {
  readonly day: Day;
  readonly topic: string;
  readonly place: string;
  readonly people: string;
  readonly hasReport: boolean;
  readonly suggestions: number;
  readonly resolved: number;
}

export interface Suggestion {
  readonly day: Day;
  readonly content: string;
  readonly source: string;
  readonly state: 'resolved' | 'partly' | 'open';
}

export interface Profile {
  readonly superiorOrganization: string;
  readonly organization: string;
  readonly branch: string;
  readonly secretary: string;
  readonly brand: string;
  readonly scope: string;
  readonly themePartyDayPrinciple: string;
  readonly attendanceRule: string;
  readonly makeUpRule: string;
  readonly assessmentMethod: string;
  readonly responsibilityDocument: string;
}
