import { isTrue, WHY } from '../shared.js';
import { allIgnored, ignored, list, object, scalar, type Fields, type Spec } from '../spec.js';
import { device } from './device.js';
import { extension } from './extension.js';
import { impression } from './impressions.js';
import { app, screen, site } from './pages.js';
import { user } from './user.js';
import { WHY_RTB } from './why.js';

const supplyChain: Spec = object({
  nodes: list(
    object({ ...allIgnored(WHY_RTB.sellers, 'asi', 'sid', 'rid', 'name', 'domain', 'hp'), ...extension() }),
  ),
  ...allIgnored(WHY_RTB.sellers, 'complete', 'ver'),
  ...extension(),
});

const source: Spec = object({
  schain: supplyChain,
  ...allIgnored(WHY_RTB.sellers, 'fd', 'tid', 'pchain'),
  ...extension({ schain: supplyChain, ...allIgnored(WHY.measurement, 'omidpn', 'omidpv') }),
});

/** A request under the US law that protects children: the person is a child, or the page is made for children. */
const coppa: Spec = scalar((value, at, said) => {
  if (!isTrue(String(value))) return;
  said.foundBy('segments', at);
  said.trait('demographics', at);
  said.described('Children under 13', 'attribute', at);
});

const SIGNALS: Fields = {
  coppa,
  ...allIgnored(WHY_RTB.signal, 'gdpr', 'us_privacy', 'gpp', 'gpp_sid'),
};

const dsa: Spec = object({
  ...allIgnored(
    'What the EU’s Digital Services Act asks to be told of the ad.',
    'dsarequired',
    'dsainfo',
    'required',
    'pubrender',
    'datatopub',
  ),
  transparency: list(
    object(
      allIgnored('That somebody used data about the person, not which.', 'domain', 'dsaparams', 'params'),
    ),
  ),
});

const regs: Spec = object({
  ...SIGNALS,
  ...extension({ ...SIGNALS, gpc: ignored(WHY_RTB.signal), dsa }),
});

/** A bid request: what is offered, and what is known about the person who would see it. */
export const bidRequest: Spec = object({
  imp: list(impression),
  site,
  app,
  dooh: screen,
  device,
  user,
  source,
  regs,
  ...allIgnored(
    WHY_RTB.auction,
    'id',
    'test',
    'at',
    'tmax',
    'wseat',
    'bseat',
    'allimps',
    'cur',
    'wlang',
    'wlangb',
    'acat',
    'bcat',
    'cattax',
    'badv',
    'bapp',
  ),
  ...extension({ schain: supplyChain }),
});
