import { bySegments, together } from '../shared.js';
import type { Said } from '../said.js';
import { allIgnored, ignored, list, object, scalar, type At, type Fields, type Spec } from '../spec.js';
import { numberOf } from '../text-of.js';
import { inside, isScalar } from '../walk.js';
import { extension } from './extension.js';
import { inTaxonomy, pageData } from './segments.js';
import { WHY_RTB } from './why.js';
import { address, keywords, pageTopic } from './words.js';

const WHY_PAGE = 'How the page, the programme or the app is made. It says nothing about who is there.';

const topic: Spec = scalar((value, at, said) => {
  pageTopic(String(value), at, said);
});

const topicAddress: Spec = address((short, at, said) => {
  pageTopic(short, at, said);
});

/** What the person did on the way to the page says something about them, and not about the page. */
const wayHere = (text: (read: (word: string, at: At, said: Said) => void) => Spec): Spec =>
  bySegments(
    text((word, at, said) => {
      said.signal(word, 'interest', at);
    }),
  );

const CATEGORIES = ['cat', 'sectioncat', 'pagecat'] as const;
const CATEGORY_LISTS: Fields = Object.fromEntries(CATEGORIES.map((name) => [name, list(together)]));
/** IAB Content Taxonomy 1.0, which holds where `cattax` is left out. */
const CONTENT_1 = 1;
/** IAB Content Taxonomy 3.1, which holds where `gtax` is left out. */
const CONTENT_3_1 = 9;

/** Something whose categories are ids of the taxonomy that `cattax` names. */
const categorised = (fields: Fields): Spec =>
  object({ cattax: together, ...CATEGORY_LISTS, ...fields, ...extension() }, (held, _, said, placeOf) => {
    for (const key of CATEGORIES) topicsOf(held[key], held.cattax ?? CONTENT_1, placeOf(key), said);
  });

/** Ids without a file stay as they are: whatever a page is about, it says nothing about who reads it. */
function topicsOf(ids: unknown, taxonomy: unknown, at: At, said: Said): void {
  (Array.isArray(ids) ? ids : [ids]).forEach((id: unknown, i) => {
    if (isScalar(id) && id !== '')
      pageTopic(
        inTaxonomy(numberOf(taxonomy), String(id), said)?.path ?? String(id),
        Array.isArray(ids) ? inside(at, String(i)) : at,
        said,
      );
  });
}

const company: Spec = categorised({ id: ignored(WHY_RTB.sellers), name: topic, domain: topic });
const station: Spec = object({ id: ignored(WHY_RTB.sellers), name: topic, domain: topic, ...extension() });

const pageWords = keywords((word, at, said) => {
  pageTopic(word, at, said);
});

const content: Spec = categorised({
  title: topic,
  series: topic,
  season: topic,
  artist: topic,
  genre: topic,
  album: topic,
  url: topicAddress,
  producer: company,
  network: station,
  channel: station,
  data: pageData,
  ...pageWords,
  genres: list(
    scalar((id, at, said) => {
      pageTopic(inTaxonomy(CONTENT_3_1, String(id), said)?.path ?? String(id), at, said);
    }),
  ),
  ...allIgnored(
    WHY_PAGE,
    'id',
    'episode',
    'isrc',
    'gtax',
    'prodq',
    'videoquality',
    'context',
    'contentrating',
    'userrating',
    'qagmediarating',
    'livestream',
    'realtime',
    'firstbroadcast',
    'sourcerelationship',
    'len',
    'language',
    'langb',
    'embeddable',
  ),
});

const INVENTORY: Fields = {
  name: topic,
  domain: topic,
  publisher: company,
  content,
  ...pageWords,
  ...allIgnored(WHY_RTB.sellers, 'id', 'inventorypartnerdomain'),
  ...allIgnored(WHY_PAGE, 'privacypolicy'),
};

/** `site`. */
export const site: Spec = categorised({
  ...INVENTORY,
  page: topicAddress,
  ref: wayHere(address),
  search: wayHere((read) =>
    scalar((value, at, said) => {
      read(String(value), at, said);
    }),
  ),
  mobile: ignored(WHY_PAGE),
});

/** `app`. */
export const app: Spec = categorised({
  ...INVENTORY,
  bundle: topic,
  storeurl: topicAddress,
  ...allIgnored(WHY_PAGE, 'ver', 'paid'),
});

/** `dooh`: a screen in a public place, which whoever passes by sees. */
export const screen: Spec = object({
  ...INVENTORY,
  venuetype: list(topic),
  venuetypetax: together,
  ...extension(),
});
