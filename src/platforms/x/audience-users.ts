import { WHY } from '../shared.js';
import { allIgnored, contact, list, noting, object, type ContactForm, type Spec } from '../spec.js';
import { operation } from './operations.js';

/** What identifies people. That they are sent says something once, however many people there are. */
const identifiers = (words: string, form: ContactForm): Spec =>
  noting((said, at) => {
    if (!said.signals.some(({ value, kind }) => value === words && kind === 'field'))
      said.described(words, 'field', at);
  }, contact(form));

const users: Spec = list(
  object({
    email: identifiers('email', 'hash'),
    phone_number: identifiers('phone', 'hash'),
    handle: identifiers('handle on X', 'hash'),
    twitter_id: identifiers('user id on X', 'hash'),
    device_id: identifiers('device id', 'hash'),
    partner_user_id: identifiers('own id', 'identifier'),
  }),
);

/** `POST /accounts/{id}/custom_audiences/{id}/users`: all that it holds belongs to one audience. */
export const audienceUsers: Spec = noting(
  (said, at) => {
    said.foundBy('list', at);
  },
  list(operation(object({ users, ...allIgnored(WHY.delivery, 'effective_at', 'expires_at') }))),
);
