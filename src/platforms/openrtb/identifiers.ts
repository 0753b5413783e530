import { contact, noting, type Spec } from '../spec.js';

/** Ids that stand for nobody: phones send zeros where tracking is off. */
const NOBODY = /^[0-]*$/;

/** An id by which one person or one device is known again. It says that a person is met, not a page’s readers. */
export const identifier = (label: string): Spec =>
  noting((said, at, value) => {
    if (typeof value === 'string' && NOBODY.test(value.trim())) return;
    said.foundBy('segments', at);
    said.described(label, 'field', at);
  }, contact('identifier'));
