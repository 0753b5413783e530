import { z } from 'zod';
import { ANSWERS } from '../answer.js';

/**
 * A three-valued fact of the plan. Its description is the question that we put to the caller when it is missing.
 *
 * Left out and `unknown` mean the same: nobody has said. Neither is ever read as `no`.
 */
export const fact = (question: string) => z.enum(ANSWERS).optional().describe(question);

/** A calendar day, judged against the plan's `launchDate`, never against a clock. */
export const day = (description: string) => z.iso.date().optional().describe(`${description} (YYYY-MM-DD)`);

/** The heart of an address: what stands around it makes no difference, and would cost time on long text. */
const EMAIL_ADDRESS = /[\p{L}\d._%+-]@[\p{L}\d-]+\.[\p{L}\d-]/u;
const PHONE_NUMBER = /(?<![\w./])(?:\+|00|0)(?:[\s().-]*\d){9,14}(?![\w.])/;

/** Does a text hold what looks like somebody's e-mail address or phone number? */
export const holdsContactDetails = (value: string): boolean =>
  EMAIL_ADDRESS.test(value) || PHONE_NUMBER.test(value);

/** NUL, which databases take in no text, and halves of characters, which become the same mark in UTF-8. */
const NOT_KEPT = /\0|\p{Surrogate}/u;

/** Can a text be written down and found again, to the byte? */
export const canBeKept = (value: string): boolean => !NOT_KEPT.test(value);

export const CANNOT_BE_KEPT = 'holds NUL or half of a character, which cannot be kept and found again';

/** Words that describe something. Contact details of people are refused: a plan needs none. */
export const text = (maxLength = 300) =>
  z
    .string()
    .min(1)
    .max(maxLength, { abort: true }) // the patterns below take their time on very long text
    .refine((value) => !holdsContactDetails(value), {
      message:
        'looks like an e-mail address or a phone number. A plan describes people, it never holds their contact details: name the column or the segment instead',
    });
