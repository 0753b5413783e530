import type { Ending, LexiconFamily } from './entry.js';

const HEALTH = [{ category: 'health', basis: 'declared', confidence: 0.9 }] as const;

const disease = (ending: string, ...except: string[]): Ending => ({
  ending,
  tells: HEALTH,
  ...(except.length > 0 && { except }),
  why: 'Names a disorder.',
});
const treatment = (ending: string, ...except: string[]): Ending => ({
  ending,
  tells: HEALTH,
  ...(except.length > 0 && { except }),
  why: 'Names an operation or examination.',
});
const medicine = (ending: string, ...except: string[]): Ending => ({
  ending,
  tells: HEALTH,
  ...(except.length > 0 && { except }),
  why: 'A stem that the WHO gives to the names of one class of medicines.',
});

/** Disorders, operations and medicines are named without number, but by few endings. */
export const medicalEndings: LexiconFamily = {
  family: 'medical-endings',
  entries: [],
  endings: [
    disease('itis', 'uppitis'),
    disease('oma', 'oklahoma', 'tacoma', 'diploma', 'aroma', 'sonoma', 'paloma', 'petaluma', 'tahoma', 'optoma', 'chioma', 'ijeoma', 'uzoma', 'nkoma', 'coloma', 'chroma', 'stroma', 'sangoma', 'tokonoma', 'zygoma', 'hybridoma', 'naoma', 'kokoma'), // prettier-ignore
    disease('osis', 'osmosis', 'metamorphosis', 'apotheosis', 'hypnosis', 'symbiosis', 'metempsychosis', 'anagnorisis', 'photobiosis', 'meiosis', 'mitosis', 'kurtosis', 'semiosis', 'heterosis', 'morphosis', 'kenosis', 'theosis', 'gnosis', 'apoptosis', 'phagocytosis', 'zygosis', 'anamorphosis', 'autohypnosis', 'electroosmosis', 'ketosis'), // prettier-ignore
    disease('aemia'),
    disease(
      'emia',
      'academia',
      'bohemia',
      'macademia',
      'macadamia',
      'artemia',
      'euphemia',
      'noemia',
      'nehemia',
      'jeremia',
      'pandemia',
      'polysemia',
    ),
    disease('pathy', 'sympathy', 'empathy', 'telepathy', 'apathy', 'antipathy', 'homeopathy', 'homoeopathy', 'naturopathy', 'osteopathy', 'allopathy'), // prettier-ignore
    disease('plegia'),
    disease('algia', 'nostalgia'),
    disease('phobia', 'homophobia', 'islamophobia', 'xenophobia', 'transphobia', 'biphobia', 'technophobia', 'negrophobia', 'lesbophobia', 'christianophobia', 'russophobia', 'sinophobia', 'francophobia', 'anglophobia', 'bibliophobia', 'europhobia', 'ecophobia', 'theophobia'), // prettier-ignore
    disease('uria', 'manchuria', 'etruria', 'liguria', 'asturia', 'luxuria', 'injuria'),
    disease('rrhoea'),
    disease('rrhea'),
    disease('sclerosis'),
    disease('trophy', 'hypertrophy', 'autotrophy', 'heterotrophy'),
    disease('plasia'),
    disease('penia', 'panleucopenia', 'panleukopenia'),
    disease('megaly'),
    disease('aphasia'),
    disease('somnia'),
    treatment('ectomy'),
    treatment('ostomy'),
    treatment('otomy', 'dichotomy', 'anatomy', 'trichotomy', 'microtomy'),
    treatment('plasty'),
    treatment('oscopy', 'microscopy', 'spectroscopy', 'fluoroscopy', 'stereoscopy', 'radioscopy', 'dactyloscopy'), // prettier-ignore
    treatment('centesis'),
    treatment('pexy'),
    ...[
      ...['vastatin', 'sartan', 'prazole', 'cillin', 'floxacin', 'azepam', 'azolam', 'triptan', 'gliptin'],
      ...['gliflozin', 'glutide', 'setron', 'oxetine', 'ipramine', 'tinib', 'ciclib'],
      ...[
        'mab',
        'cycline',
        'profen',
        'coxib',
        'lukast',
        'buterol',
        'moterol',
        'meterol',
        'thiazide',
        'dronate',
        'vudine',
      ],
      ...[
        'conazole',
        'bendazole',
        'semide',
        'glitazone',
        'parib',
        'rafenib',
        'grelor',
        'xaban',
        'gatran',
        'notecan',
        'potecan',
      ],
      ...[
        'taxel',
        'rubicin',
        'platin',
        'poetin',
        'grastim',
        'buvir',
        'navir',
        'tegravir',
        'previr',
        'asvir',
        'ciclovir',
      ],
      ...[
        'caftor',
        'fenacin',
        'sulfone',
        'peridone',
        'zapine',
        'tiapine',
        'barbital',
        'orphine',
        'prorelin',
        'torelin',
        'serelin',
        'trelix',
        'steride',
      ],
    ].map((stem) => medicine(stem)),
    medicine('olol'),
    medicine('pril', 'april'),
    medicine('mycin'),
    medicine('oxacin'),
    medicine('dipine'),
    medicine('codone'),
  ],
};
