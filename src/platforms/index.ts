import { meta } from './meta/index.js';
import { openrtb } from './openrtb/index.js';
import type { Platform } from './platform.js';

/** The platforms whose bodies are read. */
export const PLATFORMS: readonly Platform[] = [meta, openrtb];
