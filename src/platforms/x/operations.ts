import { propertyOf } from '../shared.js';
import { object, scalar, type Spec } from '../spec.js';

const operationType = scalar((value, at, said) => {
  if (!/^(?:create|update|delete)$/i.test(String(value)))
    said.unknown(String(value), at, 'What is done with it is not known.');
});

/** What a call takes: an object by itself, or in a batch with what is to be done, `{ operation_type, params }`. */
export const operation = (of: Spec): Spec => ({
  kind: 'either',
  choose: (value) =>
    propertyOf(value, 'params') === undefined ? of : object({ operation_type: operationType, params: of }),
});

/** What the call is about, without what is to be done with it. */
export const paramsOf = (value: unknown): unknown => propertyOf(value, 'params') ?? value;
