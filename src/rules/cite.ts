import type { Citation } from './rule.js';
import { SECTIONS, type SectionTitle } from './sections.js';
import type { SourceId } from './sources.js';

/** A place in the code: its section, that section's page in the table of contents, and the sub-heading. */
export function code(section: SectionTitle, subHeading: string): Citation {
  const page = SECTIONS[section];
  return {
    source: 'ico-framework-code',
    locator: `“${section}”, p. ${page} ff., ${subHeading}`,
    section,
    page,
    subHeading,
  };
}

/** A place in the law that the code itself names. */
export const law = (source: SourceId, locator: string): Citation => ({ source, locator });

/** A place in the law that the code does not name there: our reading of what the rule rests on. */
export const reading = (source: SourceId, locator: string): Citation => ({
  source,
  locator,
  ourReading: true,
});
