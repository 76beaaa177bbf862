/** Elements whose name or id stands in for a property of the document or of a form: `<img name="querySelector">`. */
const NAMED = 'form,img,iframe,embed,object,input,button,select,textarea,fieldset,output';

/** Takes the names of a fetched page's elements off, so that its document answers as a document. */
export function withoutNames(page: Document): void {
  for (const one of Document.prototype.querySelectorAll.call(page, NAMED))
    for (const name of ['name', 'id']) Element.prototype.removeAttribute.call(one, name);
}
