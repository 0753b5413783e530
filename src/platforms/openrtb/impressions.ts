import { idOf, WHY } from '../shared.js';
import { allIgnored, ignored, list, noting, object, scalar, unsupported, type Spec } from '../spec.js';
import { extension } from './extension.js';
import { WHY_RTB } from './why.js';

const durationFloors = {
  durfloors: list(object({ ...allIgnored(WHY_RTB.auction, 'mindur', 'maxdur', 'bidfloor'), ...extension() })),
};

/**
 * A deal. Sellers and curators sell audiences under such ids, and nothing but the contract tells which: like any
 * other id, it is to be named.
 */
const deal: Spec = object({
  id: noting(
    (said, at) => {
      said.foundBy('segments', at);
    },
    idOf('deal', 'segment'),
  ),
  ...durationFloors,
  ...allIgnored(
    WHY_RTB.auction,
    'bidfloor',
    'bidfloorcur',
    'at',
    'wseat',
    'wadomain',
    'guar',
    'mincpmpersec',
  ),
  ...extension(),
});

const sizes: Spec = list(
  object({ ...allIgnored(WHY.creative, 'w', 'h', 'wratio', 'hratio', 'wmin'), ...extension() }),
);

const banner: Spec = object({
  format: sizes,
  ...allIgnored(
    WHY.creative,
    'w',
    'h',
    'wmin',
    'wmax',
    'hmin',
    'hmax',
    'btype',
    'battr',
    'pos',
    'mimes',
    'topframe',
    'expdir',
    'api',
    'id',
    'vcm',
  ),
  ...extension(),
});

/** What films and sound have in common. */
const playable = {
  companionad: list(banner),
  ...durationFloors,
  ...allIgnored(
    WHY.creative,
    'mimes',
    'minduration',
    'maxduration',
    'startdelay',
    'maxseq',
    'poddur',
    'protocol',
    'protocols',
    'podid',
    'podseq',
    'rqddurs',
    'sequence',
    'slotinpod',
    'mincpmpersec',
    'battr',
    'maxextended',
    'minbitrate',
    'maxbitrate',
    'delivery',
    'api',
    'companiontype',
  ),
  ...extension(),
};

const video: Spec = object({
  ...playable,
  ...allIgnored(
    WHY.creative,
    'w',
    'h',
    'placement',
    'plcmt',
    'linearity',
    'skip',
    'skipmin',
    'skipafter',
    'boxingallowed',
    'playbackmethod',
    'playbackend',
    'pos',
    'poddedupe',
  ),
});

const audio: Spec = object({ ...playable, ...allIgnored(WHY.creative, 'feed', 'stitched', 'nvol') });

const native: Spec = object({
  request: {
    kind: 'either',
    choose: () => object({ ...NATIVE_REQUEST, native: object(NATIVE_REQUEST) }),
  },
  ...allIgnored(WHY.creative, 'ver', 'api', 'battr'),
  ...extension(),
});

/** OpenRTB Native 1.2: the parts that an ad has to have. It is sent as JSON in a string. */
const NATIVE_REQUEST = {
  assets: list(
    object({
      ...allIgnored(WHY.creative, 'id', 'required'),
      title: object({ ...allIgnored(WHY.creative, 'len'), ...extension() }),
      img: object({
        ...allIgnored(WHY.creative, 'type', 'w', 'wmin', 'h', 'hmin', 'mimes'),
        ...extension(),
      }),
      video,
      data: object({ ...allIgnored(WHY.creative, 'type', 'len'), ...extension() }),
      ...extension(),
    }),
  ),
  eventtrackers: list(object({ ...allIgnored(WHY.measurement, 'event', 'methods'), ...extension() })),
  ...allIgnored(
    WHY.creative,
    'ver',
    'layout',
    'adunit',
    'context',
    'contextsubtype',
    'plcmttype',
    'plcmtcnt',
    'seq',
    'aurlsupport',
    'durlsupport',
    'privacy',
  ),
  ...extension(),
};

const onDevice = unsupported(
  'The browser itself runs an auction by interest groups that it is in. The request does not hold them.',
);

/** `imp`: a place for an ad. */
export const impression: Spec = object({
  banner,
  video,
  audio,
  native,
  pmp: object({ private_auction: ignored(WHY_RTB.auction), deals: list(deal), ...extension() }),
  metric: list(object({ ...allIgnored(WHY_RTB.auction, 'type', 'value', 'vendor'), ...extension() })),
  qty: object({ ...allIgnored(WHY_RTB.auction, 'multiplier', 'sourcetype', 'vendor'), ...extension() }),
  refresh: object({
    refsettings: list(object({ ...allIgnored(WHY.creative, 'reftype', 'minint'), ...extension() })),
    count: ignored(WHY.creative),
    ...extension(),
  }),
  ...allIgnored(
    WHY_RTB.auction,
    'id',
    'displaymanager',
    'displaymanagerver',
    'instl',
    'tagid',
    'bidfloor',
    'bidfloorcur',
    'clickbrowser',
    'secure',
    'iframebuster',
    'rwdd',
    'ssai',
    'exp',
    'dt',
  ),
  ...extension({
    ...allIgnored(WHY_RTB.auction, 'gpid', 'tid'),
    ae: scalar((value, at, said) => {
      if (String(value) !== '0')
        said.unknown('ae', at, 'People may be chosen by the browser’s interest groups.');
    }),
    igs: onDevice,
    data: object({
      pbadslot: ignored(WHY_RTB.auction),
      adserver: object(allIgnored(WHY_RTB.auction, 'name', 'adslot')),
    }),
    skadn: object({
      ...allIgnored(
        WHY.measurement,
        'version',
        'versions',
        'sourceapp',
        'skadnetids',
        'productpage',
        'skoverlay',
      ),
      skadnetlist: object(allIgnored(WHY.measurement, 'max', 'excl', 'addl')),
      ...extension(),
    }),
  }),
});
