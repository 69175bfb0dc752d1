/** Words for the live link. They come with its screens, and only where a server carries one. */
export interface LinkText {
  readonly title: string;
  readonly hint: string;
  readonly loading: string;
  readonly none: string;
  readonly refresh: string;
  readonly link: string;
  readonly linkTo: (ledger: string) => string;
  /** When a ledger's figures were counted. */
  readonly countedAt: (moment: string) => string;
  /** Published from Excel, perhaps without being saved. */
  readonly fromExcel: string;
  readonly opening: (ledger: string) => string;
  readonly code: string;
  readonly codeHint: string;
  readonly codeWrong: string;
  readonly giveCode: string;
  readonly linked: (ledger: string, moment: string) => string;
  readonly unlinked: (ledger: string, moment: string) => string;
  readonly another: string;
  /** The same where more than one thing can be changed. */
  readonly anotherLedger: string;
  readonly end: string;
  readonly again: string;
  readonly period: (period: string) => string;
  readonly lost: (moment: string) => string;
  readonly unread: (why: string, moment: string) => string;
  readonly changed: (figures: number) => string;
  readonly review: string;
  readonly follow: string;
  readonly followHint: string;
  readonly followed: (marks: number, moment: string) => string;
  /** Why changed figures are not written by themselves. */
  readonly notFollowed: string;
  readonly publish: string;
  readonly publishHint: string;
  readonly publishing: string;
  readonly published: (moment: string) => string;
}
