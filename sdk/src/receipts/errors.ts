import { ScreenerError } from '../errors.js';

/** Why a receipt is not to be relied on. */
export type ReceiptRefusal =
  /** It is no receipt of this service: cut short, of another kind, signed in another way, or with other claims. */
  | 'malformed'
  /** The key that it names is not among the keys. */
  | 'unknown-key'
  /** The key that it names did not sign this. */
  | 'wrong-signature'
  /** It is a receipt for something else than the plan, the request or the screening that was given. */
  | 'other-plan'
  | 'other-request'
  | 'other-screening'
  /** It was given out by somebody else than was asked for. */
  | 'other-issuer'
  | 'other-tenant';

/** The receipt proves nothing of what was asked: treat the plan as not screened. */
export class ReceiptError extends ScreenerError {
  static {
    this.prototype.name = 'ReceiptError';
  }
  /** Why, for a program. */
  readonly reason: ReceiptRefusal;

  constructor(reason: ReceiptRefusal, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
