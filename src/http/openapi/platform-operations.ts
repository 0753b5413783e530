import { z } from 'zod';
import { PlatformList } from '../../platforms/catalogue.js';
import { PLATFORM_IDS } from '../../platforms/platform.js';
import { PlatformScreeningRequest } from '../../platforms/request.js';
import { AnsweredScreening } from '../../platforms/screening.js';
import { CreateQuery } from '../schemas.js';
import { BODY, QUERY, type Operation } from './operation.js';

/** Screening the bodies that ad platforms take. */
export const PLATFORM_OPERATIONS: readonly Operation[] = [
  {
    operationId: 'listPlatforms',
    scopes: [],
    method: 'get',
    path: '/v1/platforms',
    tag: 'Platforms',
    summary: 'List the platforms whose bodies are read',
    description:
      'Which platforms, which of their objects, by which versions of their interfaces, and when that was last checked.',
    answers: [{ status: 200, description: 'The platforms.', schema: PlatformList }],
    problems: QUERY,
  },
  {
    operationId: 'screenPlatformBody',
    scopes: ['screen'],
    records: true,
    method: 'post',
    path: '/v1/platforms/{platform}/screenings',
    tag: 'Platforms',
    summary: 'Screen a platform’s own body',
    description:
      'Takes the very body that is about to be sent to a platform, and screens the plan that it makes together with `context`. Pointers lead into the request. Whatever could not be read stands under `unread` and holds the outcome: an id without a name, a property that we do not know. Switches by which the platform adds people stand under `expansions`, and the platform’s own rules for political ads under `platformPolicy`, apart from the code’s findings. Raw e-mail addresses and phone numbers are refused. The body itself is not kept; the plan that it made is.',
    body: PlatformScreeningRequest,
    query: CreateQuery,
    params: z.object({
      platform: z.enum(PLATFORM_IDS).meta({ description: 'The platform that the body is for.' }),
    }),
    answers: [
      {
        status: 201,
        description: 'Screened and recorded. `Location` is where it can be read again.',
        schema: AnsweredScreening,
      },
      {
        status: 200,
        description: 'Screened as a dry run: nothing was recorded.',
        schema: AnsweredScreening,
      },
    ],
    problems: ['unknown-platform', ...BODY],
  },
];
