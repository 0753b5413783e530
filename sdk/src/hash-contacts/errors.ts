import { ScreenerError } from '../errors.js';
import { firstOf } from '../explain.js';
import type { ContactFault, ContactField } from './contact.js';

/**
 * The platform's documents leave open how these values are to be written before they are hashed, and the possible
 * rules give different hashes. Nothing was hashed: leave the values out, or ask the platform.
 */
export class HashingRefusedError extends ScreenerError {
  static {
    this.prototype.name = 'HashingRefusedError';
  }
  readonly platform: string;
  /** Field of the first refusal. */
  readonly field: ContactField | undefined;
  /** Reason of the first refusal. */
  readonly reason: string | undefined;
  /** Every value that was refused, in the order of the rows. */
  readonly refusals: readonly ContactFault[];

  constructor(platform: string, refusals: readonly ContactFault[]) {
    super(messageOf(`Not hashed for ${platform}, as its documents leave the rule in doubt`, refusals));
    this.platform = platform;
    this.field = refusals[0]?.field;
    this.reason = refusals[0]?.reason;
    this.refusals = refusals;
  }
}

/** These values are no e-mail address, no phone number and so on. Nothing was hashed: correct them or leave them out. */
export class InvalidContactsError extends ScreenerError {
  static {
    this.prototype.name = 'InvalidContactsError';
  }
  readonly platform: string;
  /** Every faulty value, in the order of the rows. */
  readonly faults: readonly ContactFault[];

  constructor(platform: string, faults: readonly ContactFault[]) {
    super(messageOf(`Not hashed for ${platform}: the contacts have faults`, faults));
    this.platform = platform;
    this.faults = faults;
  }
}

/** Names rows and fields, never a value: messages end up in logs. */
function messageOf(what: string, faults: readonly ContactFault[]): string {
  const line = ({ row, field, reason }: ContactFault) =>
    `row ${row}${field === undefined ? '' : `, ${field}`}: ${reason}`;
  return [what, ...firstOf(faults, line)].join('\n');
}
