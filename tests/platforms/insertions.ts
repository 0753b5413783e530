import type { BodyCase } from './body-case.js';

type Request = BodyCase['request'];

/** A place in a request where a property can be put. */
export interface Insertion {
  /** Where a property of this name would be told. */
  readonly pointer: (name: string) => string;
  /** The request with the property. */
  readonly put: (name: string, value: unknown) => Request;
}

/** Every object of a request's body and campaign, those inside strings of JSON too. */
export const insertions = (request: Request): Insertion[] =>
  (['body', 'parent'] as const).flatMap((part) =>
    objectsIn(request[part], `/${part}`).map(({ pointer, put }) => ({
      pointer,
      put: (name, value) => ({ ...request, [part]: put(name, value) }),
    })),
  );

interface Place {
  readonly pointer: (name: string) => string;
  /** The value in which the object stands, with the property. */
  readonly put: (name: string, value: unknown) => unknown;
}

function objectsIn(value: unknown, at: string): Place[] {
  if (typeof value === 'string' && /^\s*[[{]/.test(value)) {
    const inner = objectsIn(JSON.parse(value), at);
    return inner.map(({ put }) => ({ pointer: () => at, put: (...added) => JSON.stringify(put(...added)) }));
  }
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, held]) =>
    objectsIn(held, `${at}/${escaped(key)}`).map(({ pointer, put }) => ({
      pointer,
      put: (name: string, added: unknown) =>
        Array.isArray(value)
          ? value.with(Number(key), put(name, added))
          : { ...value, [key]: put(name, added) },
    })),
  );
  if (Array.isArray(value)) return inner;
  return [
    {
      pointer: (name) => `${at}/${escaped(name)}`,
      put: (name, added) => ({ ...value, [name]: added }),
    },
    ...inner,
  ];
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
