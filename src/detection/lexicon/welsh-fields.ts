import type { LexiconFamily } from './entry.js';
import { terms } from './terms.js';

/** What columns of Welsh bodies are called: category words in Welsh, and the shapes in which columns hold them. */
export const welshFields: LexiconFamily = {
  family: 'welsh-fields',
  entries: [
    ...terms(
      [{ category: 'ethnic-origin', basis: 'declared' }],
      ['ethnigrwydd', 'ethnig', 'grwp ethnig', 'cefndir ethnig', 'tarddiad ethnig', 'lleiafrif ethnig', 'lleiafrifoedd ethnig'], // prettier-ignore
    ),
    ...terms(
      [{ category: 'ethnic-origin', basis: 'proxy' }],
      ['iaith gyntaf', 'mamiaith', 'iaith y cartref', 'gwlad enedigol', 'cenedligrwydd', 'hunaniaeth genedlaethol'], // prettier-ignore
    ),
    ...terms(
      [{ category: 'religious-or-philosophical-beliefs', basis: 'declared' }],
      ['crefydd', 'crefyddol', 'enwad', 'ffydd', 'aelod capel', 'aelodaeth capel', 'cred grefyddol'],
    ),
    ...terms(
      [{ category: 'political-opinions', basis: 'declared' }],
      ['plaid wleidyddol', 'bwriad pleidleisio', 'barn wleidyddol', 'aelodaeth plaid', 'cefnogwr plaid'], // prettier-ignore
    ),
    ...terms(
      [{ category: 'trade-union-membership', basis: 'declared' }],
      ['undeb llafur', 'aelodaeth undeb', 'aelod undeb', 'cangen undeb', 'rhif undeb'], // prettier-ignore
    ),
    ...terms(
      [{ category: 'health', basis: 'declared' }],
      ['anabledd', 'anabl', 'cyflwr iechyd', 'iechyd meddwl', 'salwch', 'afiechyd', 'meddyginiaeth', 'budd dal anabledd', 'diagnosis meddygol'], // prettier-ignore
    ),
    ...terms([{ category: 'health', basis: 'proxy' }], ['gofalwr', 'gofalwr di dal', 'meddygfa', 'ysbyty']),
    ...terms(
      [{ category: 'sexual-orientation', basis: 'declared' }],
      ['cyfeiriadedd rhywiol', 'hoyw', 'lesbiaidd', 'deurywiol', 'lhdtc'],
    ),
    ...terms([{ category: 'genetic-data', basis: 'declared' }], ['data genetig', 'prawf genetig']),
    ...terms([{ category: 'biometric-data', basis: 'declared' }], ['data biometrig', 'ol bys', 'olion bysedd']), // prettier-ignore
    ...terms([{ category: 'sex-life', basis: 'declared' }], ['bywyd rhywiol']),
  ],
};
