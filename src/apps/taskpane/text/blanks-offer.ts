/** What leads to 填空 from elsewhere; its own words come with its screens. */
export interface BlanksOffer {
  /** Its heading where there is no ledger. */
  readonly titleAlone: string;
  /** Where the document open in Word has no figures. */
  readonly here: string;
  readonly open: string;
}
