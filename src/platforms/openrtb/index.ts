import type { Platform } from '../platform.js';
import { bidRequest } from './bid-request.js';

/** OpenRTB, in which places for ads are auctioned one by one, each with what is known about the person there. */
export const openrtb: Platform = {
  id: 'openrtb',
  name: 'OpenRTB',
  channel: 'real-time-bidding',
  apiVersions: ['2.5', '2.6'],
  checkedOn: '2026-11-29',
  sources: [
    'github.com/InteractiveAdvertisingBureau/openrtb2.x: 2.6, its JSON schemas and its protocol buffers',
    'github.com/InteractiveAdvertisingBureau/openrtb: extensions segtax, eids, gpc, gpid, dsa_transparency, extended-content-ids, agentic-audiences',
    'iab-openrtb 2.1.0, the types of v2.5 and v2.6',
  ],
  objects: [
    {
      object: 'bid-request',
      description: 'A bid request: the place for an ad, and what is known about the person who would see it.',
      call: 'POST to the bidder’s endpoint',
      spec: bidRequest,
    },
  ],
};
