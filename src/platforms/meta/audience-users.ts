import { idOf, propertyOf, WHY } from '../shared.js';
import { allIgnored, contact, ignored, list, noting, object, row, scalar, type Spec } from '../spec.js';
import { fromJson } from './advantage.js';

/** Columns that are sent as they are, and not hashed. */
const PLAIN: ReadonlySet<string> = new Set([
  'MADID',
  'MOBILE_ADVERTISER_ID',
  'UID',
  'EXTERN_ID',
  'PAGEUID',
  'LOOKALIKE_VALUE',
  'APPUID',
]);

const COLUMNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EMAIL: 'email',
    EMAIL_SHA256: 'email',
    PHONE: 'phone',
    PHONE_SHA256: 'phone',
    FN: 'first name',
    LN: 'last name',
    FI: 'first initial',
    GEN: 'gender',
    DOBY: 'year of birth',
    DOBM: 'month of birth',
    DOBD: 'day of birth',
    CT: 'city',
    ST: 'county',
    ZIP: 'postcode',
    COUNTRY: 'country',
    MADID: 'device id',
    MOBILE_ADVERTISER_ID: 'device id',
    EXTERN_ID: 'own id',
    APPUID: 'app user id',
    PAGEUID: 'page user id',
    LOOKALIKE_VALUE: 'value of the person',
  }),
);

/** The client takes names of columns in small letters too. */
const columnName = (value: unknown): string => (typeof value === 'string' ? value.trim().toUpperCase() : '');

const column: Spec = scalar((value, at, said) => {
  const name = columnName(value);
  const words = COLUMNS.get(name);
  if (name === 'UID')
    said.unknown('UID', at, 'Users of Facebook by their ids in an app: we do not read of which app.');
  else if (words === undefined) said.signal(String(value), 'field', at);
  else said.described(words, 'field', at);
});

/** Rows are held against the schema: what is not sent plain has to be a hash. */
const payload: Spec = {
  kind: 'either',
  choose: (value) => {
    const schema = fromJson(propertyOf(fromJson(value), 'schema'));
    const columns = (Array.isArray(schema) ? schema : [schema]).map(columnName);
    return object({
      schema: list(column),
      data: list({
        kind: 'either',
        choose: (cells) =>
          Array.isArray(cells)
            ? row(...columns.map((name) => contact(PLAIN.has(name) ? 'identifier' : 'hash')))
            : contact(PLAIN.has(columns[0] ?? '') ? 'identifier' : 'hash'),
      }),
      is_raw: scalar((raw, at, said) => {
        if (raw === true || raw === 'true')
          said.refuse(
            'says that the rows are raw. Hash them before they are sent; the SDK’s hashContacts does',
            at,
          );
      }),
      app_ids: ignored(WHY.housekeeping),
      page_ids: ignored(WHY.housekeeping),
      ...allIgnored(
        'For US states: how Meta may use the data.',
        'data_processing_options',
        'data_processing_options_country',
        'data_processing_options_state',
      ),
    });
  },
};

/** `POST /{audience_id}/users` and its like. */
export const audienceUsers: Spec = noting(
  (said, at) => {
    said.foundBy('list', at);
  },
  object({
    payload,
    session: object(
      allIgnored(WHY.housekeeping, 'session_id', 'batch_seq', 'last_batch_flag', 'estimated_num_total'),
    ),
    namespace: ignored(WHY.housekeeping),
    audience_id: idOf('custom audience', 'segment'),
    customer_consent: ignored(
      'A flag of which the documents say nothing: consent is to be stated in the context.',
    ),
  }),
);
