import { googleAds } from './google-ads/index.js';
import { googleDataManager } from './google-data-manager/index.js';
import { linkedin } from './linkedin/index.js';
import { meta } from './meta/index.js';
import { openrtb } from './openrtb/index.js';
import type { Platform } from './platform.js';
import { snapchat } from './snapchat/index.js';
import { tiktok } from './tiktok/index.js';
import { x } from './x/index.js';

/** The platforms whose bodies are read. */
export const PLATFORMS: readonly Platform[] = [
  meta,
  googleAds,
  googleDataManager,
  linkedin,
  tiktok,
  snapchat,
  x,
  openrtb,
];
