import { z } from 'zod';
import type { Said } from '../said.js';
import { PLATFORM_IDS, type PlatformId } from '../platform.js';
import { EU } from './countries.js';
import { POLICIES } from './policies.js';
import type { PlatformPolicy } from './policy.js';

export const PolicyFinding = z
  .strictObject({
    policy: z.string().describe('Our name for the policy.'),
    platform: z.enum(PLATFORM_IDS),
    effect: z
      .enum(['forbids', 'requires', 'unclear'])
      .describe(
        '`forbids`: the platform refuses it. `requires`: it asks for something, or refuses it otherwise. `unclear`: could not be confirmed.',
      ),
    title: z.string(),
    explanation: z.string(),
    pointers: z.array(z.string()).describe('Places of the request that it is about.'),
    countries: z
      .array(z.string())
      .describe('The countries of the plan in which it holds (ISO 3166 alpha-2).'),
    since: z.string().optional().describe('In force since (YYYY-MM-DD). Absent: we do not know.'),
    checkedOn: z.string().describe('When we last read it (YYYY-MM-DD). Platforms change their rules often.'),
    source: z.string(),
  })
  .meta({
    id: 'PolicyFinding',
    description:
      'What the platform itself forbids or asks for political ads. It stands apart from the code and never changes the decision.',
  });
export type PolicyFinding = z.infer<typeof PolicyFinding>;

/**
 * The platform's own rules that a body meets.
 *
 * @param sensitive places of the request that tell a special category
 */
export function policyFindings(
  platform: PlatformId,
  said: Said,
  sensitive: readonly string[],
): PolicyFinding[] {
  // The code is the UK's: where no country is named, that is where the vote is.
  const countries = said.countries.size > 0 ? [...said.countries.keys()] : ['GB'];
  return POLICIES.filter(({ platforms }) => platforms.includes(platform)).flatMap((policy) => {
    const where = countries.filter((country) => holdsIn(policy, country));
    const about = placesOf(policy, said);
    if (where.length === 0 || about === undefined) return [];
    const telling = sensitive.filter((pointer) => isAbout(policy, pointer, said));
    if (policy.onSensitive && telling.length === 0) return [];
    const { id, effect, title, explanation, since, checkedOn, source } = policy;
    const pointers = [
      ...(policy.onSensitive ? telling : about),
      ...where.flatMap((country) => said.countries.get(country) ?? []),
    ];
    return [
      {
        policy: id,
        platform,
        effect,
        title,
        explanation,
        pointers: [...new Set(pointers)],
        countries: where,
        ...(since !== undefined && { since }),
        checkedOn,
        source,
      },
    ];
  });
}

function holdsIn({ territory, countries = [] }: PlatformPolicy, country: string): boolean {
  switch (territory) {
    case 'anywhere':
      return true;
    case 'eu':
      return EU.has(country);
    case 'outside-eu':
      return !EU.has(country);
    case 'outside-listed-countries':
      return !countries.includes(country);
  }
}

/** The places of the body that a policy is about; undefined: it is not about this body. */
function placesOf({ when, unless = [] }: PlatformPolicy, said: Said): string[] | undefined {
  if (unless.some((trait) => said.traits.has(trait))) return undefined;
  if (when === undefined) return [];
  const places = when.flatMap((each) => {
    const pointer =
      [...said.ways].find(([how]) => how === each)?.[1].pointer ??
      [...said.traits].find(([trait]) => trait === each)?.[1];
    return pointer === undefined ? [] : [pointer];
  });
  return places.length === 0 ? undefined : places;
}

/** Whether something sensitive is of the kind that a policy is about. Without any, all is. */
const isAbout = ({ signals }: PlatformPolicy, pointer: string, said: Said): boolean =>
  signals === undefined ||
  said.signals.some((signal) => (signal.labelAt ?? signal.at.pointer) === pointer && signals(signal));
