import { consent } from '../google-ads/contacts.js';
import { holds, type Names } from '../google-ads/enums.js';
import { column, plainColumn } from '../google-ads/shared.js';
import { idOf, WHY } from '../shared.js';
import { allIgnored, contact, ignored, list, noting, object, type ContactForm, type Spec } from '../spec.js';

const CONSENTS: Names = { 1: 'CONSENT_GRANTED', 2: 'CONSENT_DENIED' };

const account: Spec = object(allIgnored(WHY.housekeeping, 'product', 'account_id', 'account_type'));

const destination: Spec = object({
  reference: ignored(WHY.housekeeping),
  login_account: account,
  linked_account: account,
  operating_account: account,
  product_destination_id: idOf('user list', 'segment'),
});

/** @param form hashes, where they are not encrypted as well */
const member = (form: ContactForm): Spec =>
  object({
    destination_references: ignored(WHY.housekeeping),
    user_data: object({
      user_identifiers: list(
        object({
          email_address: column('email', contact(form)),
          phone_number: column('phone', contact(form)),
          address: object({
            given_name: column('first name', contact(form)),
            family_name: column('last name', contact(form)),
            region_code: plainColumn('country'),
            postal_code: plainColumn('postcode'),
          }),
        }),
      ),
    }),
    pair_data: object({ pair_ids: column('publisher’s id', contact('identifier')) }),
    mobile_data: object({ mobile_ids: column('device id', contact('identifier')) }),
    user_id_data: object({ user_id: column('own id', contact('identifier')) }),
    ppid_data: object({ ppids: column('publisher’s id', contact('identifier')) }),
    consent: consent(CONSENTS),
  });

const key = (...names: readonly string[]): Spec =>
  object(allIgnored(WHY.housekeeping, 'key_type', 'kek_uri', 'encrypted_dek', ...names));

/** People who are put on a list. */
export const audienceMembers: Spec = noting(
  (said, at) => {
    said.foundBy('list', at);
  },
  {
    kind: 'either',
    choose: (value) =>
      object({
        destinations: list(destination),
        audience_members: list(member(holds(value, 'encryption_info') ? 'identifier' : 'hash')),
        consent: consent(CONSENTS),
        validate_only: ignored(WHY.housekeeping),
        encoding: ignored('How hashes are written.'),
        encryption_info: object({
          gcp_wrapped_key_info: key('wip_provider'),
          aws_wrapped_key_info: key('role_arn'),
        }),
        terms_of_service: object(
          allIgnored('Whether Google’s terms are accepted.', 'customer_match_terms_of_service_status'),
        ),
      }),
  },
);
