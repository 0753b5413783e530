/** Why properties of a bid request say nothing about people. */
export const WHY_RTB = {
  auction: 'How the auction runs and what may win it: it chooses nobody.',
  sellers: 'Who sells the place of the ad.',
  signal:
    'A signal of consent or of a law. None of them is consent to political targeting: consent is to be stated in the context.',
  identity: 'Whose id it is and how it was matched. The id itself is taken as one of a person.',
} as const;
