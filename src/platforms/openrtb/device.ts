import { language } from '../languages.js';
import { WHY } from '../shared.js';
import { allIgnored, contact, ignored, list, object, type Spec } from '../spec.js';
import { extension } from './extension.js';
import { identifier } from './identifiers.js';
import { geo } from './places.js';
import { WHY_RTB } from './why.js';

const brandVersion: Spec = object({ ...allIgnored(WHY.device, 'brand', 'version'), ...extension() });

const userAgent: Spec = object({
  browsers: list(brandVersion),
  platform: brandVersion,
  ...allIgnored(WHY.device, 'mobile', 'architecture', 'bitness', 'model', 'source'),
  ...extension(),
});

/** Ids of the device itself, hashed. They are deprecated. */
const hashedDeviceId = identifier('hashed id of the device');

/** `device`. */
export const device: Spec = object({
  geo: geo('precise position of the device, as of now'),
  language,
  langb: language,
  ifa: identifier('advertising id of the device'),
  didsha1: hashedDeviceId,
  didmd5: hashedDeviceId,
  dpidsha1: hashedDeviceId,
  dpidmd5: hashedDeviceId,
  macsha1: hashedDeviceId,
  macmd5: hashedDeviceId,
  // Every request on the net has one: it singles nobody out beyond the others.
  ip: contact('identifier'),
  ipv6: contact('identifier'),
  sua: userAgent,
  dnt: ignored('Whether the browser asks not to be tracked: objections are to be stated in the context.'),
  lmt: ignored('Whether tracking is limited on the device: objections are to be stated in the context.'),
  ...allIgnored(
    WHY.device,
    'ua',
    'devicetype',
    'make',
    'model',
    'os',
    'osv',
    'hwv',
    'h',
    'w',
    'ppi',
    'pxratio',
    'js',
    'geofetch',
    'flashver',
    'carrier',
    'mccmnc',
    'connectiontype',
  ),
  ...extension({
    ifa_type: ignored(WHY_RTB.identity),
    sua: userAgent,
    cdep: ignored('A browser’s trial of doing without cookies.'),
    atts: ignored('Whether the person lets the app track: to be stated in the context.'),
  }),
});
