import { WHY, together } from '../shared.js';
import { allIgnored, ignored, list, object, scalar, type Fields, type Spec } from '../spec.js';
import { fieldOf, holds } from './enums.js';

/** A page or a search by its words. Pages that are left out say nothing of their readers either. */
const page: Spec = scalar((value, at, said) => {
  if (!at.excluded) said.pageTopic(String(value), at);
});

const pageId: Spec = scalar((value, at, said) => {
  if (!at.excluded) said.pageTopicId(String(value), at);
});

/** A topic of pages by its number, and sometimes by its path, whose last part is the topic. */
const topic: Spec = {
  kind: 'either',
  choose: (value) => {
    const path = fieldOf(value, 'path');
    const isNamed = Array.isArray(path) && path.length > 0;
    return object({ topic_constant: isNamed ? together : pageId, path: list(page) });
  },
};

const app: Spec = {
  kind: 'either',
  choose: (value) => object({ app_id: holds(value, 'name') ? together : pageId, name: page }),
};

/** Criteria that choose pages, videos, apps and searches, and nobody who reads them. */
export const PAGES: Fields = {
  keyword: object({ text: page, match_type: ignored('How near a search has to be.') }),
  placement: object({ url: page }),
  youtube_video: object({ video_id: pageId }),
  youtube_channel: object({ channel_id: pageId }),
  video_lineup: object({ video_lineup_id: pageId }),
  mobile_app_category: object({ mobile_app_category_constant: pageId }),
  mobile_application: app,
  topic,
  webpage: object({
    criterion_name: page,
    conditions: list(object({ argument: page, ...allIgnored('How it is compared.', 'operand', 'operator') })),
    coverage_percentage: ignored(WHY.output),
    sample: object({ sample_urls: ignored(WHY.output) }),
  }),
  webpage_list: object({ shared_set: pageId }),
  brand_list: object({ shared_set: pageId }),
  keyword_theme: object({ keyword_theme_constant: pageId, free_form_keyword_theme: page }),
  content_label: object({ type: ignored('A class of pages on which the ad does not stand.') }),
  app_payment_model: object({ type: ignored('Whether the apps that show the ad are paid for.') }),
};
