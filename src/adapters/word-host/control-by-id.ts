/** The control of an id, anywhere in the document; a null object where it is gone (WordApi 1.3). */
export function controlById({ document }: Word.RequestContext, id: number): Word.ContentControl {
  return document.contentControls.getByIdOrNullObject(id);
}
