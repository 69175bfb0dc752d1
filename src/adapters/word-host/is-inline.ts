/** Marks stand in no other control of a line; a control around whole paragraphs, such as a form's, may hold them. */
export function isInline(control: Word.ContentControl): boolean {
  return !control.isNullObject && control.subtype === 'RichTextInline';
}
