/** Devices, auctions, platforms and tools online. */
export const onlineWorld = {
  'device-exemption-claimed':
    'An exemption from consent is claimed for what is stored or read on people’s devices.',
  'device-basis-is-consent': 'Consent is the lawful basis for what is stored or read on people’s devices.',
  'third-party-device-technology': 'Pixels, plugins or kits of third parties read people’s devices.',
  'third-party-targeting-told': 'Visitors know which third parties can target them through those.',
  'online-advertising': 'The message is an advertisement online.',
  'advertising-chain-described': 'The whole way in which the ad is selected and delivered is described.',
  'advertising-technology': 'An auction, or an online ad that reads people’s devices, is used.',
  'special-category-consented': 'People gave explicit consent to each special category that is used.',
  'notice-names-recipients': 'The privacy information says what data goes to whom, and why.',
  'platform-data-kinds-known':
    'It is known and said which data the platform targets on: provided, observed or inferred.',
  'campaigning-platform-used': 'A campaigning platform handles the data.',
  'campaigning-platform-role-clear':
    'Each campaigning platform has a role that fits what it decides by itself.',
  'campaigning-platform-transfers-safeguarded':
    'Each campaigning platform keeps the data in the EEA, or the transfer is safeguarded.',
  'campaigning-platform-data-apart': 'Each campaigning platform holds the data apart from that of others.',
  'matched-or-scraped': 'Data is matched, or taken from public places such as profiles.',
} as const;
