import type { WordClasses } from './pattern.js';

const PARTIES =
  'labour|tory|tories|conservative|conservatives|lib dem|lib dems|liberal democrat|liberal democrats|liberal|green|greens|green party|reform|reform uk|snp|plaid|plaid cymru|ukip|dup|sdlp|uup|tuv|alba|alliance|sinn fein|independent|independents|leave|remain|yes|no|brexit|democrat|democrats|republican|republicans|respect|tusc|workers party';

/** Classes of words that several patterns use. */
export const WORD_CLASSES: WordClasses = {
  party: `(${PARTIES})`,

  /** To vote, in its forms; not where a side or a way of voting follows: that is another message. */
  'to-vote':
    '(vote|voting|turn out|turning out|(go|going) [out] to vote|(go|going) to the (polls|poll|polling station)|(cast|casting) [a|your|our] (vote|ballot)|go out and vote) !<not-voting-itself>',
  'not-voting-itself': `((for|against) !(any|anyone|anybody|nobody|no one|either)|tactically|in person|twice|on the day|at the polling station|with your head|by|(${PARTIES}))`,

  election:
    '(election|elections|vote|votes|voting|poll|polls|polling|ballot|ballots|voter|voters|voted|referendum|polling day|election day|candidate|candidates|ballot box)',
  'the-election':
    '([the|this|that|these|your|thursdays|todays|tomorrows] [local|general|council|mayoral|whole|next|coming|upcoming|european|regional] (election|elections|vote|ballot|referendum|polls|polling day|election day|voting day|polling station|polling stations|ballot box))',
  'polling-day':
    '((on|this|come|next|during|until after|all) [the|this|next] (polling day|election day|voting day|day of the (vote|election|poll)|election))',
  day: '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  'other-day': '(monday|tuesday|wednesday|friday|saturday|sunday)',
  'that-day':
    '([on|this|next|come|all] [this|next] (thursday|[the] # [of] (may|june|july|march|april|september|october|november|december)|today|tomorrow))',
  /** What may follow "don't vote" where it means voting as such. */
  'vote-when':
    '($|at all|this (time|year|week|thursday|may|june|autumn|spring)|<polling-day>|<that-day>|<the-election>|in (this|the|thursdays|any) ..2 (election|elections|vote|referendum)|again|ever again|anymore|any more|because|it)',
  /** What turns "don't vote ..." into advice on how. */
  'advice-on-how': '(..8 (without|until|unless|before|blindly|alone|if you))',

  /** The start of an order or of advice to the reader. */
  urge: '(^ [please|so|just|simply|then|instead|better|friends|everyone|everybody|really|seriously]|[^] (you can|you should|you could|you may as well|you might as well|youd better|you had better|why not|lets|let us|best to|better to|time to|its ok to|its fine to|feel free to|urge you to|ask you to|asking you to|urging you to|advise you to|advised to|call on you to|want you to|you to) [just|all|safely|simply]|please|so|just|simply|and|you are better off)',
  dont: '(dont|do not|never)',
  wont: '(will not|wont|will never|does not|doesnt|do not|dont|cannot|cant|can not|never|is not going to|isnt going to|is never going to|never will)',
  cannot:
    '(cannot|cant|can not|may not|not allowed to|not eligible to|not entitled to|not permitted to|no longer (eligible|entitled|allowed|permitted|able) to|banned from|barred from|(lose|lost|forfeit) (your|the) right to|no right to|ineligible to|not able to|unable to|forbidden to|forbidden from|disqualified from)',
  home: '(at home|home|indoors|in bed|in)',
  weather:
    '(covid|covid 19|coronavirus|virus|pandemic|lockdown|isolate|isolating|isolation|quarantine|storm|storms|snow|flood|floods|flooding|weather|heatwave|ice|red warning|amber warning|strike|save lives|symptoms|flu)',

  /** People that a message may tell not to vote. */
  people:
    '(you|we|us|people like (you|us)|our (community|people|brothers|sisters)|muslims|christians|hindus|sikhs|jews|catholics|believers|women|tenants|students|immigrants|migrants|foreigners|black people|asian people|young people|disabled people|the (black|asian|muslim|jewish|bangladeshi|indian|pakistani|polish|roma|traveller|gay|sikh|hindu|somali) community)',
  loved:
    '([your|my|her|his|our|their|a|the] [own|little|dear|beloved] (mum|mother|mam|dad|father|husband|wife|partner|son|daughter|child|children|baby|brother|sister|gran|grandad|nan|granny|grandmother|grandfather|grandparent|parent|parents|friend|loved one|loved ones))',
  'your-place':
    '((on|in|near|outside|round|around|at|from|behind|through|to|next to) [just|right] (your|our) [own|very|front|back|local] (street|streets|road|door|doorstep|home|town|area|neighbourhood|estate|school|schools|house|park|community|window|windows|village|city)|near you|next door|on the corner|close to home)',
  child:
    '(child|children|kid|kids|son|daughter|boy|girl|baby|mum|dad|wife|husband|partner|family|gran|grandmother)',
};
