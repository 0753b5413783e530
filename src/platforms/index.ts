import { meta } from './meta/index.js';
import type { Platform } from './platform.js';
import { snapchat } from './snapchat/index.js';
import { x } from './x/index.js';

/** The platforms whose bodies are read. */
export const PLATFORMS: readonly Platform[] = [meta, snapchat, x];
