import { z } from 'zod';

/** The SHA-256 that names a list or a contact: all of its 64 hexadecimal digits. */
export const isSha256 = (value: string): boolean => /^[\da-f]{64}$/i.test(value);

export const Suppression = z
  .strictObject({
    checkId: z
      .string()
      .refine((value) => /^[\w-]{1,64}$/.test(value), {
        message: 'is not the id of a check. The last line of POST /v1/audience-lists/check names it',
      })
      .describe('Which check of the list is this? The `checkId` of its summary.'),
    listDigest: z
      .string()
      .refine(isSha256, { message: 'has to be a SHA-256: 64 hexadecimal digits' })
      .describe(
        'Which list is going to be used? The SHA-256 over its digests in lower-case hex, in their order, each with a line feed: what `sha256sum` prints for the file of them. It is `keep.digest` of the check’s summary.',
      ),
  })
  .meta({
    id: 'Suppression',
    description:
      'A check of this very list against the suppression list, made by `POST /v1/audience-lists/check`. For an audience of the kind `list` it shows that people who objected are out, and that a suppression list was used. It says nothing of any other audience, nor of the seed of a lookalike, which is another list: state `objections.removedFromSeed`. A check knows of those who had objected when it was made, so make it shortly before the list is used: after a day it is refused where anybody has been added to the suppression list since. One of an empty list, or against an empty suppression list, shows nothing and is refused.',
  });

/** A check on which a plan rests. */
export type Suppression = z.infer<typeof Suppression>;
