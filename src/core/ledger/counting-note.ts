/** What a definition says where records are read or counted otherwise than usual, and of which figures it is said. */
export interface CountingNote {
  readonly text: string;
  readonly roles: readonly string[];
  /** Only of figures that are narrowed to kinds: to any, or to one of these. */
  readonly kinds?: 'any' | readonly string[];
  /** Only of figures over this column. */
  readonly column?: string;
  /** Only of figures for the year records are for. */
  readonly isByYear?: true;
}
