/** Profiling, messages and the channels they go by. */
export const directMarketing = {
  // Profiling
  'told-of-profiling': 'Everybody in each source was told of the profiling.',
  'profiling-objectors-removed': 'People who objected are not profiled.',
  'right-to-object-shown':
    'The right to object is shown separately from other information, and objections are answered within a month.',
  'profiling-supplier': 'A supplier does analytics or research with the data.',
  'profiling-supplier-checked': 'The role of each such supplier is settled, and its compliance was checked.',
  'profiling-transfers-safeguarded':
    'Each such supplier keeps the data within the UK and the EEA, or the transfer rules are met.',
  'profiling-data-held-apart': 'Each such supplier holds the campaign’s data apart from that of others.',

  // What is direct marketing
  'direct-marketing':
    'The message is directed to particular people, and no exception from direct marketing is shown.',
  'not-presented-as-advertising': 'Nothing says that the message presents itself as political advertising.',
  'service-message-claimed': 'The message presents itself as a service message.',
  'promotes-nothing': 'The message promotes nothing.',
  'answers-tied-to-people': 'Answers are kept against people, to target them later.',

  // Post and the doorstep
  'addressed-post': 'The message comes by post addressed to people.',
  'unaddressed-post': 'The message comes by post without a name.',
  'occupier-names-known': 'The campaign knows the names of those it writes to as “the occupier”.',
  'freepost-election-address': 'The message is an election address that the law lets go by Freepost.',
  doorstep: 'People are visited at their door.',

  // Electronic mail and calls
  'opt-out-included': 'The message tells an opt-out that is as easy as joining was.',
  'soft-opt-in': 'An earlier contact is relied on instead of consent.',
  'on-website': 'The message stands on a website.',
  'asks-to-share': 'People are asked to share the message or to send it on.',
  'forwarding-prompted': 'People are prompted to send the message on by electronic mail.',
  'call-list-screened':
    'The call list was checked against the do-not-call list, and against the TPS unless people consented.',
  'calls-identified': 'Calls name the organisation, show its number and give a free contact.',
  'recording-in-live-call': 'A recording is played in a call that is declared a live call.',
} as const;
