import { googleAds } from './google-ads/index.js';
import { googleDataManager } from './google-data-manager/index.js';
import { meta } from './meta/index.js';
import type { Platform } from './platform.js';

/** The platforms whose bodies are read. */
export const PLATFORMS: readonly Platform[] = [meta, googleAds, googleDataManager];
