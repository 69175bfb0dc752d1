/** `C` or `C列`, for a column that is not named by its heading. */
export const COLUMN_LETTERS = /^([A-Za-z]{1,3})列?$/;
