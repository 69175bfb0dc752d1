/** Where exceljs (4.4.0) gives another cell than its XML says, one by one, each with what it does instead. */
export const EXPLAINED_DIFFERENCES = {
  entitiesTwice: 'of a plain string (t="str") exceljs decodes entities twice: &amp;lt; becomes <',
  escapesLeft: 'in plain and inline strings exceljs leaves _x0009_ as it stands',
  escapesInSmallLetters: 'exceljs knows the digits of _x000d_ as capitals only',
  cdataLost: 'exceljs hears no CDATA section',
  emptyText: 'exceljs keeps an empty shared text as a text; the ledger room has no empty cells',
  emptyResult: 'exceljs cannot tell the empty text a formula gave from one that was never computed',
  falseInLetters: 'exceljs reads any boolean that is no digit as true, false too',
  isoDate: 'exceljs reads an ISO date (t="d") as a number, that is its year',
  milliseconds: 'exceljs rounds times to milliseconds',
  timeOfDay1904: 'exceljs adds the days between the date systems to a time of day, which has no day',
  chineseBuiltIn: 'exceljs does not know the formats 27 to 36 and 50 to 58, which Chinese Excel has',
  escapesDropped: 'exceljs leaves the backslashes of a format out',
  quotedHour: 'exceljs has the hour of built-in format 22 as a quoted letter',
  escapedLetter: 'exceljs takes an escaped m of a format for a month',
  weekday: 'exceljs does not know aaaa, the day of the week, for a date',
  resultUnderDate: 'exceljs makes a date of whatever a formula under a date format gave',
  underMerge: 'exceljs drops what stands in a merged area outside its first cell',
} as const;

export type Difference = keyof typeof EXPLAINED_DIFFERENCES;

/** What exceljs cannot read at all: it is given the same workbook without them. */
export const LEFT_TO_A_TWIN = {
  prefix: 'exceljs knows elements by the names they have without a prefix',
  guide:
    'exceljs takes the end of a phonetic guide in an inline string for the end of the cell, and loses all the rest',
  partNames: 'exceljs looks for worksheets under the names xl/worksheets/sheet1.xml and so on only',
  countedPlaces: 'exceljs needs the number of every row and the address of every cell',
} as const;
