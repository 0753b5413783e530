import type { Item, LexiconFamily } from './entry.js';
import { terms } from './terms.js';

const inFields = (names: readonly string[]): Item[] =>
  [...new Set(names)].map((term) => ({ term, kinds: ['field'] }));
const pairs = (first: readonly string[], second: readonly string[]): string[] =>
  first.flatMap((one) => second.map((other) => `${one} ${other}`));

/** Parties as canvass databases shorten them; many are words or other codes elsewhere. */
const PARTIES = [
  ...['lab', 'labour', 'con', 'cons', 'tory', 'ld', 'ldem', 'libdem', 'lib', 'snp', 'pc', 'plaid', 'grn'],
  ...['green', 'ref', 'ruk', 'reform', 'ukip', 'bxp', 'brx', 'dup', 'sf', 'sdlp', 'uup', 'apni', 'alliance'],
  ...['tuv', 'alba', 'dem', 'rep', 'gop', 'ind', 'oth', 'wep'],
];

/** What a canvasser writes down: behind any party's code it can mean nothing else. */
const CANVASS_MARKS = [
  ...['promise', 'prom', 'squeeze', 'sqz', 'vi', 'vote', 'voted', 'voter', 'votes', 'pref', 'first pref'],
  ...[
    '1st pref',
    '2nd pref',
    'second pref',
    'transfer',
    'pledge',
    'canvass',
    'leaner',
    'lean',
    'firm',
    'weak',
  ],
  ...['turnout', 'switcher', 'defector', 'loyalist', 'intention', 'share', 'likely', 'postal', 'poster'],
];

/** Codes that mean nothing but a party, so that any mark makes a record of opinion of them. */
const PLAIN_PARTIES = [
  ...['labour', 'tory', 'ldem', 'libdem', 'snp', 'plaid', 'ukip', 'ruk', 'bxp', 'sdlp', 'uup', 'apni', 'gop'],
];
const ANY_MARKS = [
  ...[
    'mbr',
    'memb',
    'member',
    'mem',
    'support',
    'supp',
    'supporter',
    'prob',
    'prop',
    'propensity',
    'likelihood',
  ],
  ...[
    'score',
    'scr',
    'pct',
    'index',
    'affinity',
    'flag',
    'ind',
    'yn',
    'donor',
    'activist',
    'id',
    'propn',
    'model',
  ],
];

/** A party without its name. */
const PARTY = ['pty', 'party', 'pol party', 'polparty', 'pol pty', 'political party'];
const PARTY_MARKS = [
  ...[
    'mbr',
    'memb',
    'member',
    'membership',
    'mem',
    'mem no',
    'memb no',
    'membno',
    'aff',
    'affil',
    'affiliation',
  ],
  ...[
    'reg',
    'registration',
    'pref',
    'preference',
    'supp',
    'support',
    'vote',
    'voted',
    'switch',
    'loyalty',
    'lean',
  ],
  ...['donor', 'donation', 'active', 'branch', 'leaver', 'expiry'],
];

/** Groups within and beside parties whose names are words elsewhere. */
const GROUPS = ['momentum', 'progress', 'open labour', 'blue labour', 'unison', 'unite', 'gmb', 'stwc'];

/** Codes and abbreviations that name a special category in a column, and are other words elsewhere. */
export const fieldCodes: LexiconFamily = {
  family: 'field-codes',
  entries: [
    ...terms(
      [{ category: 'political-opinions', basis: 'declared' }],
      inFields([
        ...pairs(PARTIES, CANVASS_MARKS),
        ...pairs(['vi', 'promise', 'prom', 'squeeze', 'voted', 'vote', 'first pref', 'ge24', 'ge2024', 'ge19'], PARTIES), // prettier-ignore
        ...pairs(PLAIN_PARTIES, ANY_MARKS),
        ...pairs(PARTY, PARTY_MARKS),
        ...pairs(GROUPS.slice(0, 4), ['mbr', 'memb', 'member', 'supporter']),
        ...['left right', 'lr scale', 'lr position', 'left right scale', 'left right self placement'],
        ...[
          'lib auth',
          'lib auth scale',
          'ideology scale',
          'ideol',
          'ideol score',
          'pol scale',
          'polit scale',
        ],
        ...['polit', 'polit opin', 'pol opin', 'pol view', 'pol views', 'pol ident', 'pol engage'],
        ...[
          'eu ref vote',
          'euref',
          'euref vote',
          'eu vote',
          'ref vote',
          'indy vote',
          'indyref',
          'indyref vote',
        ],
        ...[
          'leave vote',
          'remain vote',
          'brexit id',
          'brexit ident',
          'canv',
          'canv code',
          'canv resp',
          'canvass cd',
        ],
        ...[
          'voter id cd',
          'vid code',
          'gotv score',
          'gotv prio',
          'ge vote',
          'le vote',
          'past vote',
          'pastvote',
        ],
        ...pairs(['vi', 'brx', 'brexit', 'indy', 'euref', 'indyref'], ['ge24', 'ge19', 'ge17', 'ge', 'le', 'ref16', 'ref', 'yn', 'score', 'vote', 'pos', 'stance', 'leave', 'remain', 'yes', 'no']), // prettier-ignore
        ...pairs(['mosaic lab', 'mosaic con', 'mrp lab', 'mrp con', 'mrp ld', 'mrp ref', 'mrp grn', 'mrp snp', 'mrp pc'], ['pct', 'prop', 'share', 'est', 'score']), // prettier-ignore
        ...pairs(['pty', 'party'], ['id', 'ident', 'id score', 'id str', 'code', 'cd', 'strength']).filter((name) => !['party id', 'party code', 'party cd'].includes(name)), // prettier-ignore
        ...pairs(['squeeze msg', 'squeeze message', 'tactical msg', 'tactical'], ['ld', 'lab', 'con', 'grn', 'ref', 'snp', 'pc']), // prettier-ignore
        ...['lr pos', 'pol donor', 'canv dt', 'canvass dt', 'vid dt'],
        ...['supp level', 'support lvl', 'supp lvl', 'support level', 'supporter level', 'pers target'],
      ]),
    ),
    ...terms(
      [{ category: 'trade-union-membership', basis: 'declared' }],
      inFields([
        ...pairs(['tu', 'union', 'trd union', 'trade un', 'tunion'], ['mbr', 'memb', 'member', 'mem', 'mem no', 'memb no', 'subs', 'branch', 'dues', 'rep', 'affil', 'aff', 'status', 'cd', 'code', 'flag', 'ind', 'yn', 'levy', 'ballot']), // prettier-ignore
        ...pairs(GROUPS.slice(4, 7), ['mbr', 'memb', 'member', 'branch', 'rep', 'subs']),
        ...[
          'polfund optin',
          'pol fund optin',
          'polfund optout',
          'pol fund optout',
          'apf optin',
          'union dd',
          'pcs grp',
          'unison ref',
        ],
        ...['pol levy', 'political levy', 'levy payer', 'check off', 'checkoff subs'],
      ]),
    ),
    ...terms(
      [{ category: 'ethnic-origin', basis: 'declared' }],
      inFields([
        ...['ethn', 'ethnic', 'ethcd', 'ethgrp', 'ethgroup', 'ethcat', 'eth cat', 'eth 5', 'eth 18'],
        ...[
          'eth desc',
          'ethnic desc',
          'eth est',
          'eth pred',
          'eth prob',
          'eth score',
          'ethnos',
          'onomap',
          'namepehs',
        ],
        ...['origins code', 'ons eth', 'nat identity', 'bg ethnic', 'self def eth', 'sde code', 'ic code'],
      ]),
    ),
    ...terms(
      [{ category: 'ethnic-origin', basis: 'proxy' }],
      inFields([
        ...[
          'cob',
          'nat cd',
          'natlty',
          'nationality cd',
          'lang pref',
          'pref lang',
          'first lang',
          'lang home',
          'eal',
        ],
        ...[
          'main lang',
          'mother tongue cd',
          'visa status',
          'imm status',
          'immig status',
          'arrival yr',
          'surname origin',
        ],
      ]),
    ),
    ...terms(
      [{ category: 'religious-or-philosophical-beliefs', basis: 'declared' }],
      inFields([
        ...['rel code', 'relig', 'relign', 'rlgn', 'rlgn cd', 'relig grp', 'relig pred', 'relig prob'],
        ...['faith', 'faith grp', 'faithgrp', 'denom', 'denom cd', 'denom code', 'belief cd', 'worship freq'],
        ...[
          'church att',
          'church attend',
          'mosque att',
          'relig att',
          'parish mbr',
          'baptised',
          'rel pref',
          'rel ts 030',
          'comm bg ni',
          'comm bg',
          'rel aff',

          'relgn',
          'denomn',
          'faith cd',
          'faith code',
          'mosque mbr',
          'church mbr',
          'gift aid church',
          'confirmed rc',
        ],
      ]),
    ),
    ...terms(
      [{ category: 'health', basis: 'declared' }],
      inFields([
        ...['phq', 'phq 9', 'phq 2', 'gad 7', 'edss', 'hads', 'mmse', 'hba 1 c', 'egfr', 'psa'],
        ...[
          'icd',
          'icd 9',
          'icd 10',
          'icd code',
          'snomed',
          'read code',
          'readcode',
          'dx',
          'dx cd',
          'dx code',
        ],
        ...[
          'diag cd',
          'diag code',
          'comorb',
          'comorbidity',
          'charlson',
          'ltc',
          'ltc count',
          'llti',
          'lti',
          'frailty',
        ],
        ...[
          'efi',
          'rx',
          'rx code',
          'rx cd',
          'medcn',
          'meds',
          'meds flag',
          'dis ben',
          'dla',
          'dla flag',
          'pip flag',
        ],
        ...[
          'pip award',
          'pip rate',
          'esa',
          'esa group',
          'aa award',
          'blue badge',
          'bluebadge',
          'bb holder',
          'disab',
        ],
        ...['disabled yn', 'dis flag', 'disb', 'impair', 'impairment', 'wheelchr', 'wchair', 'sen status'],
        ...[
          'ehcp',
          'send flag',
          'asd',
          'asd flag',
          'adhd',
          'mh',
          'mh flag',
          'mh status',
          'cmht',
          'iapt',
          'shielded',
        ],
        ...[
          'clin vuln',
          'cev',
          'cev flag',
          'vacc status',
          'smoker yn',
          'audit c',
          'bp sys',
          'bp dia',
          'due date est',
        ],
        ...[
          'ben dis',
          'ben dis any',
          'hlth gen',
          'gen hlth',
          'genhlth',
          'genhlth 5',
          't 2 dm',

          't1dm',
          'lmp dt',
          'vi reg cvi',
          'cvi reg',
          'hearing imp',
          'vis imp',
        ],
        ...pairs(['qof'], ['dm', 'dm reg', 'copd', 'asthma', 'chd', 'af', 'ckd', 'mh', 'dep', 'smi', 'ld', 'ep', 'can', 'dem', 'hyp', 'pc', 'reg', 'register', 'flag', 'ob', 'stia', 'ra', 'hf']), // prettier-ignore
        ...pairs(['pip', 'dla', 'adp', 'aa', 'esa'], ['dl', 'dl enh', 'dl std', 'mob', 'mob enh', 'mob std', 'hrm', 'lrm', 'hrc', 'mrc', 'lrc', 'enh', 'claim', 'claimant', 'yn', 'recip', 'wkly']), // prettier-ignore
        ...[
          'med exempt',
          'med exempt cd',
          'medex',
          'sen prov',
          'sen cd',
          'sen need',
          'sen type',
          'send cd',
          'lltd',
          'lltd yn',
          'dis type',
        ],
        ...[
          'dis type cd',

          'dis yn',
          'disabty',
          'disb cd',
          'disby',
          'ehc plan',
          'lcwra',
          'lcwra yn',
          'uc lcwra',
          'efi score',
        ],
        ...[
          'carer cond',

          'condn',
          'ltcs',
          'ltc list',
          'ltc yn',
          'hosp adm',
          'hosp admits',

          'gp visits',
          'rx items',
        ],
        ...[
          'rx exempt',
          'ppc exp',
          'bmi cat',
          'frail',
          'frail cat',
          'mat exempt',
          'cx screen',
          'bowel scr',
          'breast scr',
          'ae attends',
        ],
        ...['preg', 'pregnant yn', 'edd', 'trimester', 'gravida', 'parity', 'blood grp', 'blood type'],
      ]),
    ),
    ...terms(
      [{ category: 'sexual-orientation', basis: 'declared' }],
      inFields([
        ...['sorient', 'sex orient', 'so desc', 'sexual orient', 'lgbtq yn', 'lgb yn'],
        ...[
          'sogi',
          'sex or',
          'sexor',
          'sexual or',
          'sex ori',
          'orient sex',
          'lgb',
          'lgbt flag',
          'sexuality cd',
          'sxo',
        ],
        ...['same sex hh', 'samesex', 'ss couple', 'same sex couple'],
      ]),
    ),
    ...terms(
      [{ category: 'sexual-orientation', basis: 'proxy' }],
      inFields(['gender ident', 'gend ident', 'gid', 'trans flag', 'trans yn', 'gender reassign', 'tg flag']),
    ),
    ...terms(
      [{ category: 'sex-life', basis: 'declared' }],
      inFields([
        'adult site visits',
        'adult site',
        'adult content',
        'adult visits',
        'xxx visits',
        'nsfw visits',
        'escort site',
      ]),
    ),
    ...terms(
      [{ category: 'biometric-data', basis: 'declared' }],
      inFields([
        ...[
          'bio tmpl',
          'biom',
          'biometric id',
          'face tmpl',
          'face vec',
          'face emb',
          'face embedding',
          'faceid hash',
        ],
        ...[
          'fp tmpl',
          'fp template',
          'finger tmpl',
          'iris cd',
          'iris code',
          'iris tmpl',
          'voice tmpl',
          'vprint',
        ],
        ...['gait sig', 'gait id', 'palm tmpl', 'vein tmpl', 'keystroke sig', 'facial vec'],
      ]),
    ),
    ...terms(
      [{ category: 'genetic-data', basis: 'declared' }],
      inFields([
        ...[
          'rsid',
          'rs id',
          'genotype',
          'apoe',
          'apoe 4',
          'brca',
          'brca 1',
          'brca 2',
          'hla type',
          'karyotype',
        ],
        ...[
          'haplogrp',
          'haplogroup',
          'dna match',
          'dna id',
          'dna kit no',
          'prs',
          'polygenic',
          'genom',
          'vcf path',
        ],
      ]),
    ),
  ],
};
