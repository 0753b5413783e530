import { z } from 'zod';
import { PLATFORM_IDS, type Platform } from './platform.js';

export const PlatformView = z
  .strictObject({
    id: z.enum(PLATFORM_IDS).describe('As it stands in `/v1/platforms/{platform}/screenings`.'),
    name: z.string(),
    apiVersions: z.array(z.string()).describe('Versions of its interface that are read, the newest last.'),
    checkedOn: z.string().describe('When its properties were last held against its documents (YYYY-MM-DD).'),
    sources: z.array(z.string()).describe('What they were held against.'),
    objects: z.array(
      z.strictObject({
        object: z
          .string()
          .describe('The `object` of a request, in whatever case and with whatever separators.'),
        alsoCalled: z.array(z.string()).describe('Other names that are taken for it.'),
        description: z.string(),
        call: z.string().describe('The platform’s call that takes the body.'),
      }),
    ),
    parent: z.boolean().describe('Is a campaign read too, under `parent`?'),
  })
  .meta({ id: 'AdPlatform', description: 'An advertising platform whose bodies are read.' });

export const PlatformList = z
  .strictObject({ items: z.array(PlatformView) })
  .meta({ id: 'PlatformList', description: 'The platforms whose bodies are read.' });

/** A platform as the catalogue shows it. */
export const catalogue = ({
  id,
  name,
  apiVersions,
  checkedOn,
  sources,
  objects,
  parent,
}: Platform): z.infer<typeof PlatformView> => ({
  id,
  name,
  apiVersions: [...apiVersions],
  checkedOn,
  sources: [...sources],
  objects: objects.map(({ object, alsoCalled = [], description, call }) => ({
    object,
    alsoCalled: [...alsoCalled],
    description,
    call,
  })),
  parent: parent !== undefined,
});
