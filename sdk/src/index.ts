export { createScreener } from './screener.js';
export type { Screener, ScreenerOptions } from './screener.js';
export type { CallOptions } from './call.js';
export type { RecordingOptions } from './idempotency.js';
export type { GuardOptions, Launched, LaunchFunction } from './guard.js';
export type {
  BatchOptions,
  CreateOptions,
  ListQuery,
  ReportFormat,
  ReportOptions,
  Screenings,
} from './screenings.js';
export type { CheckOptions, Checks } from './checks.js';
export type { AudienceLists, ListCheckOptions, RowToRemove } from './audience-lists.js';
export type { Digests } from './digests.js';
export type { Rows, SummaryOptions } from './lines.js';
export type { Suppressions } from './suppressions.js';
export type { PlatformBody, PlatformCalls, Platforms, PlatformScreeningOptions } from './platforms.js';
export type { Records } from './records.js';
export type { VariantsCall } from './variants.js';
export type { QuestionFilter, Questions, RuleFilter, Rules, Version } from './catalogue.js';
export {
  AbortError,
  ApiError,
  ConditionalError,
  ConnectionError,
  LaunchRefusedError,
  NeedsInformationError,
  RestrictedError,
  ScreenerError,
  TimeoutError,
  UnexpectedAnswerError,
} from './errors.js';
export type { ApiFacts, Fault } from './errors.js';
export { hashContacts } from './hash-contacts/hash-contacts.js';
export type { HashedContacts, HashingPlatform } from './hash-contacts/hash-contacts.js';
export type { Contact, ContactFault, ContactField } from './hash-contacts/contact.js';
export { HashingRefusedError, InvalidContactsError } from './hash-contacts/errors.js';
export type {
  GoogleAdsContacts,
  GoogleAdsIdentifier,
  GoogleDataManagerContacts,
  GoogleDataManagerIdentifier,
} from './hash-contacts/google.js';
export type { LinkedInContacts } from './hash-contacts/linkedin.js';
export type { MetaContacts } from './hash-contacts/meta.js';
export type { SnapchatContacts } from './hash-contacts/snapchat.js';
export type { TikTokContacts } from './hash-contacts/tiktok.js';
export type { XContacts } from './hash-contacts/x.js';
export { ReceiptError } from './receipts/errors.js';
export type { ReceiptRefusal } from './receipts/errors.js';
export type { ReceiptKey, ReceiptKeys } from './receipts/keys.js';
export type { Receipt, ReceiptDigests, ReceiptLink, Versioned } from './receipts/receipt.js';
export type { ReceiptOptions, Receipts } from './receipts/receipts.js';
export { verifyReceipt } from './receipts/verify-receipt.js';
export type { ReceiptSubject, VerifyReceiptOptions } from './receipts/verify-receipt.js';
export type * from './types.js';
