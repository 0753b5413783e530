import { linkedin } from './linkedin/index.js';
import { meta } from './meta/index.js';
import type { Platform } from './platform.js';
import { tiktok } from './tiktok/index.js';

/** The platforms whose bodies are read. */
export const PLATFORMS: readonly Platform[] = [meta, linkedin, tiktok];
