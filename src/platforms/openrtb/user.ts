import { byTraits, demographics } from '../shared.js';
import { allIgnored, ignored, list, noting, object, scalar, unsupported, type Spec } from '../spec.js';
import { extension } from './extension.js';
import { identifier } from './identifiers.js';
import { geo } from './places.js';
import { peopleData } from './segments.js';
import { WHY_RTB } from './why.js';
import { keywords } from './words.js';

const GENDERS: ReadonlyMap<string, string> = new Map<string, string>([
  ['M', 'Men'],
  ['F', 'Women'],
  ['O', 'People who are neither men nor women'],
]);

/** Ids by which companies other than the exchange know the person. */
const eids: Spec = list(
  object({
    uids: list(
      object({
        id: identifier('id by which other companies know the person'),
        atype: ignored(WHY_RTB.identity),
        ...extension(allIgnored(WHY_RTB.identity, 'stype', 'provider', 'rti_partner')),
      }),
    ),
    ...allIgnored(WHY_RTB.identity, 'source', 'inserter', 'matcher', 'mm'),
    ...extension(),
  }),
);

const consent = ignored(WHY_RTB.signal);

/** `user`: what is known about the one person who would see the ad. */
export const user: Spec = object({
  id: identifier('the exchange’s id of the person'),
  buyeruid: identifier('the buyer’s own id of the person'),
  ...keywords((word, at, said) => {
    said.foundBy('segments', at);
    said.trait('interests', at);
    said.signal(word, 'interest', at);
  }),
  data: peopleData,
  geo: geo('precise position of the person’s home'),
  eids,
  yob: byTraits(
    scalar((year, at, said) => {
      said.described(`Born in ${year}`, 'attribute', at);
    }),
  ),
  gender: demographics((code) => (code === '' ? null : GENDERS.get(code.toUpperCase()))),
  customdata: noting((said, at) => {
    said.foundBy('segments', at);
  }, unsupported('Data about the person that the buyer has put into the exchange’s cookie: only it can read it.')),
  consent,
  ...extension({ consent, eids }),
});
