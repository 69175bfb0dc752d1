/** Between a figure's key and the part of the time it is asked for. */
export const FIGURE_PERIOD_MARK = '@';
