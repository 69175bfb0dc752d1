/** The name a mark is found by, and the one people see. */
export interface MarkNaming {
  readonly tag: string;
  readonly title: string;
}

/**
 * Puts a control around a text that stands already, so that it takes the text's look (OJ#1762, OJ#6232). Its id is
 * loaded once it is there, all else once it is a mark.
 */
export function wrapAsMark(range: Word.Range, { tag, title }: MarkNaming): Word.ContentControl {
  const control = range.insertContentControl();
  control.load('id');
  control.tag = tag;
  control.title = title;
  control.load('tag,title,text');
  return control;
}
