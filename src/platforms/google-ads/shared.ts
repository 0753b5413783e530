import type { SignalKind } from '../../detection/special-categories.js';
import type { Said } from '../said.js';
import { idOf, WHY } from '../shared.js';
import { contact, ignored, noting, object, scalar, type At, type Fields, type Spec } from '../spec.js';
import { coded, holds, type Names } from './enums.js';

/** A description of ours that many rows lead to: it is said once. */
export function describeOnce(said: Said, label: string, kind: SignalKind, at: At): void {
  if (!said.signals.some((signal) => signal.value === label && signal.kind === kind))
    said.described(label, kind, at);
}

/** A column of people's data: its name is told, whatever stands in it. */
export const column = (label: string, of: Spec): Spec =>
  noting((said, at) => {
    describeOnce(said, label, 'field', at);
  }, of);

/** A column whose values choose nobody by themselves. */
export const plainColumn = (label: string): Spec => column(label, contact('identifier'));

/** An app by its package name, which can be read, or by a shop's number, which can't. */
export const appOf = (kind: SignalKind): Spec =>
  scalar((value, at, said) => {
    const app = String(value);
    if (/[a-z]/i.test(app)) said.signal(app, kind, at);
    else said.id(app, 'app', kind, at);
  });

/** Where the advertiser says that uploaded data came from. */
export const dataSource = (names: Names): Spec =>
  coded(names, (name, at, said) => {
    switch (name.replace(/^DATA_SOURCE_TYPE_/, '')) {
      case 'FIRST_PARTY':
        return;
      case 'THIRD_PARTY_VOTER_FILE':
        said.source('electoral-register', at, true);
        return said.described('voter file', 'segment', at);
      case 'THIRD_PARTY_CREDIT_BUREAU':
      case 'THIRD_PARTY_PARTNER_DATA':
        return said.source('data-broker', at, true);
    }
  });

/**
 * Something that holds one of several kinds of content. A body without any of them changes what was made before, and
 * only its name tells of what.
 *
 * @param name the property that has its resource name
 * @param what what it is, as said of an id
 */
export const oneOfKinds = (fields: Fields, kinds: Fields, name: string, what: string): Spec => ({
  kind: 'either',
  choose: (value) => {
    const isKnown = Object.keys(kinds).some((kind) => holds(value, kind));
    const spec = object({
      ...fields,
      ...kinds,
      [name]: isKnown
        ? ignored(WHY.housekeeping)
        : noting(
            (said, at) => {
              said.foundBy('list', at);
            },
            idOf(what, 'segment'),
          ),
    });
    if (isKnown || holds(value, name)) return spec;
    return noting((said, at) => {
      said.foundBy('list', at);
      said.unknown(what, at, 'It does not say how people come into it.');
    }, spec);
  },
});
