/** From which year to which a document is turned. */
export interface Years {
  readonly from: number;
  readonly to: number;
}
