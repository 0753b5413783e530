import type { BodyCase } from '../body-case.js';

const BANNER = { id: '1', banner: { format: [{ w: 300, h: 250 }], pos: 1 }, tagid: 'top', bidfloor: 0.4 };

const LOCAL_NEWS = {
  id: 's-100',
  name: 'The Riverside Courier',
  domain: 'courier.example',
  page: 'https://courier.example/news/buses?utm_source=mail',
  cattax: 7,
  pagecat: ['81'],
  publisher: { id: 'p-1', name: 'Courier Press', domain: 'courier.example' },
};

const PHONE = {
  ua: 'Mozilla/5.0 (Linux; Android 15)',
  ip: '203.0.113.7',
  devicetype: 4,
  os: 'Android',
  language: 'en',
  connectiontype: 2,
  dnt: 0,
  lmt: 0,
};

/** Nobody is auctioned without consent to what is read on their device. Of politics it says nothing. */
const COOKIES_CONSENTED: BodyCase['request']['context'] = {
  consents: [
    {
      scope: 'pecr',
      channel: 'device-technologies',
      obtained: 'yes',
      recorded: 'yes',
      namesController: 'yes',
    },
  ],
};

export const openrtbBodies: readonly BodyCase[] = [
  {
    name: 'a page about the election, with nothing about the person who reads it',
    platform: 'openrtb',
    request: {
      object: 'bid-request',
      context: COOKIES_CONSENTED,
      apiVersion: '2.6',
      body: {
        id: 'r-1',
        imp: [BANNER],
        site: {
          ...LOCAL_NEWS,
          keywords: 'buses, mosque open day',
          content: {
            title: 'Where the candidates stand',
            language: 'en',
            data: [
              { name: 'courier.example', ext: { segtax: 7 }, segment: [{ id: '92' }, { id: 'Q7CIVX' }] },
            ],
          },
        },
        device: { ...PHONE, geo: { type: 2, lat: 52.6369, lon: -1.1398, country: 'GBR', city: 'Leicester' } },
        at: 1,
        tmax: 120,
        cur: ['GBP'],
        bcat: ['IAB25'],
        source: {
          tid: 't-1',
          schain: { ver: '1.0', complete: 1, nodes: [{ asi: 'ssp.example', sid: '9', hp: 1 }] },
        },
        regs: { gdpr: 1, ext: { dsa: { dsarequired: 1, pubrender: 0, datatopub: 2 } } },
      },
    },
    kind: 'contextual',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [],
    policies: [],
  },
  {
    name: 'everyday interests, by a standard taxonomy, by a name and by keywords',
    platform: 'openrtb',
    request: {
      object: 'bid-request',
      context: COOKIES_CONSENTED,
      body: {
        id: 'r-2',
        imp: [BANNER],
        site: LOCAL_NEWS,
        device: PHONE,
        user: {
          id: 'u-5581',
          buyeruid: 'b-771',
          keywords: 'allotments,local news',
          geo: { country: 'GBR', region: 'ENG', zip: 'LE1' },
          data: [
            { id: 'dp1', name: 'data-provider.example', ext: { segtax: 4 }, segment: [{ id: '42' }] },
            { name: 'garden-mags.example', segment: [{ id: 'x-12', name: 'Rose growers', value: '0.8' }] },
          ],
          consent: 'CP0000000000',
        },
        regs: { gdpr: 1, gpp_sid: [2], gpp: 'DBACNY~CP0000000000' },
      },
    },
    kind: 'segments',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [],
    policies: [],
  },
  {
    name: 'ids of standard taxonomies that tell politics and a faith, which the taxonomy does not mark',
    platform: 'openrtb',
    request: {
      object: 'bid-request',
      context: COOKIES_CONSENTED,
      body: {
        id: 'r-3',
        imp: [BANNER],
        site: LOCAL_NEWS,
        user: {
          data: [
            { name: 'data-provider.example', ext: { segtax: 4 }, segment: [{ id: '52' }] },
            {
              name: 'data-provider.example',
              ext: { segtax: '7' },
              segment: [{ id: 91, name: 'Islam' }, { id: '92' }],
            },
          ],
        },
      },
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [
      ['/body/user/data/0/segment/0/id', 'political-opinions', 'proxy'],
      ['/body/user/data/1/segment/0/id', 'religious-or-philosophical-beliefs', 'declared'],
      ['/body/user/data/1/segment/1/id', 'ethnic-origin', 'proxy'],
      ['/body/user/data/1/segment/1/id', 'religious-or-philosophical-beliefs', 'declared'],
    ],
    unread: [],
    expands: [],
    policies: [],
  },
  {
    name: 'ids that nobody can read: of a taxonomy without a file, not in the file, and of a broker’s own',
    platform: 'openrtb',
    request: {
      object: 'bid-request',
      context: COOKIES_CONSENTED,
      body: {
        id: 'r-4',
        imp: [BANNER],
        site: LOCAL_NEWS,
        user: {
          data: [
            { name: 'topics.example', ext: { segtax: 600, segclass: '4' }, segment: [{ id: '42' }] },
            { name: 'data-provider.example', ext: { segtax: 4 }, segment: [{ id: '9999' }, { id: '42' }] },
            { name: 'broker.example', segment: [{ id: 'x-889' }] },
          ],
        },
      },
    },
    kind: 'segments',
    inOrder: ['needs-information'],
    tells: [],
    unread: [
      '/body/user/data/0/segment/0/id',
      '/body/user/data/1/segment/0/id',
      '/body/user/data/2/segment/0/id',
    ],
    expands: [],
    policies: [],
  },
  {
    name: 'a broker’s own id with the label that the caller gives it, and a keyword among others',
    platform: 'openrtb',
    request: {
      object: 'bid-request',
      context: COOKIES_CONSENTED,
      names: { 'x-889': 'Kidney dialysis patients' },
      body: {
        id: 'r-5',
        imp: [BANNER],
        site: LOCAL_NEWS,
        user: {
          keywords: 'allotments, Diwali lights',
          data: [{ name: 'broker.example', segment: [{ id: 'x-889' }] }],
        },
      },
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [
      ['/body/user/keywords', 'ethnic-origin', 'proxy'],
      ['/body/user/keywords', 'religious-or-philosophical-beliefs', 'declared'],
      ['/names/x-889', 'health', 'declared'],
    ],
    unread: [],
    expands: [],
    policies: [],
  },
  {
    name: 'what tells by a keyword, a search, a value and the language of the phone',
    platform: 'openrtb',
    request: {
      object: 'bid-request',
      context: COOKIES_CONSENTED,
      body: {
        id: 'r-6',
        imp: [BANNER],
        site: { ...LOCAL_NEWS, ref: 'https://search.example/?q=buses', search: 'halal butcher near me' },
        device: { ...PHONE, language: 'ur' },
        user: {
          kwarray: ['local news', 'ramadan timetable'],
          yob: 1961,
          gender: 'F',
          data: [{ name: 'crm.example', segment: [{ id: '7', name: 'union', value: 'UNISON member' }] }],
        },
      },
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [
      ['/body/site/search', 'religious-or-philosophical-beliefs', 'proxy'],
      ['/body/device/language', 'ethnic-origin', 'declared'],
      ['/body/user/kwarray/1', 'religious-or-philosophical-beliefs', 'declared'],
      ['/body/user/data/0/segment/0/value', 'trade-union-membership', 'declared'],
    ],
    unread: [],
    expands: [],
    policies: [],
  },
  {
    name: 'a phone that is known again, at one precise point',
    platform: 'openrtb',
    request: {
      object: 'bid-request',
      context: COOKIES_CONSENTED,
      body: {
        id: 'r-7',
        imp: [BANNER],
        app: {
          id: 'a-1',
          name: 'Bus Times',
          bundle: 'example.bustimes',
          storeurl: 'https://store.example/bustimes',
        },
        device: {
          ...PHONE,
          ifa: '6D92078A-8246-4BA4-AE5B-76104861E7DC',
          ext: { ifa_type: 'aaid' },
          geo: { type: 1, lat: 52.63412, lon: -1.13087, accuracy: 8, country: 'GBR' },
        },
      },
    },
    kind: 'segments',
    inOrder: ['needs-information'],
    tells: [],
    unread: ['/body/device/geo'],
    expands: [],
    policies: [],
  },
  {
    name: 'the same point, which the caller says is a mosque',
    platform: 'openrtb',
    request: {
      object: 'bid-request',
      context: COOKIES_CONSENTED,
      names: { '52.63412,-1.13087': 'Central Mosque' },
      body: {
        id: 'r-8',
        imp: [BANNER],
        app: { name: 'Bus Times', bundle: 'example.bustimes' },
        device: { ...PHONE, geo: { type: 1, lat: 52.63412, lon: -1.13087 } },
      },
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [['/names/52.63412,-1.13087', 'religious-or-philosophical-beliefs', 'declared']],
    unread: [],
    expands: [],
    policies: [],
  },
  {
    name: 'an old body, with ids and consent under ext, data in the buyer’s cookie, a deal and a vector',
    platform: 'openrtb',
    request: {
      object: 'bid-request',
      context: COOKIES_CONSENTED,
      apiVersion: '2.5',
      body: {
        id: 'r-9',
        imp: [
          {
            id: '1',
            native: {
              request: JSON.stringify({ ver: '1.2', assets: [{ id: 1, required: 1, title: { len: 90 } }] }),
            },
            pmp: { private_auction: 1, deals: [{ id: 'D-4410', bidfloor: 2.5, at: 1 }] },
          },
        ],
        site: { page: 'https://courier.example/' },
        user: {
          id: 'u-5581',
          customdata: 'Zm9vYmFy',
          data: [
            {
              name: 'vectors.example',
              segment: [
                { name: 'bus riders', ext: { aa: { ver: '1.0.0', vector: 'UQaePw==', dimension: 1 } } },
              ],
            },
          ],
          ext: {
            consent: 'CP0000000000',
            eids: [{ source: 'id.example', uids: [{ id: 'XY12zz', atype: 3, ext: { rtiPartner: 'TDID' } }] }],
          },
        },
        regs: { coppa: 0, ext: { gdpr: 1, us_privacy: '1YNN' } },
      },
    },
    kind: 'segments',
    inOrder: ['needs-information'],
    tells: [],
    unread: ['/body/imp/0/pmp/deals/0/id', '/body/user/customdata', '/body/user/data/0/segment/0/ext/aa'],
    expands: [],
    policies: [],
  },
  {
    name: 'a page with a property that no document knows: it may be about the person',
    platform: 'openrtb',
    request: {
      object: 'bid-request',
      context: COOKIES_CONSENTED,
      body: { id: 'r-10', imp: [BANNER], site: LOCAL_NEWS, ext: { cohort: 'c-31' } },
    },
    kind: 'segments',
    inOrder: ['needs-information'],
    tells: [],
    unread: ['/body/ext/cohort'],
    expands: [],
    policies: [],
  },
  {
    name: 'a page made for children, where everything that it asks is in order',
    platform: 'openrtb',
    request: {
      object: 'bid-request',
      context: COOKIES_CONSENTED,
      body: { id: 'r-11', imp: [BANNER], site: LOCAL_NEWS, regs: { coppa: 1 } },
    },
    kind: 'segments',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [],
    policies: [],
  },
];
