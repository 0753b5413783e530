import type { CueFamily } from '../cue.js';
import { FELT } from '../frames.js';

const VIOLENT_CRIME =
  '(knife crime|gun crime|crime|violence|stabbings|stabbing|shootings|shooting|muggings|burglary|burglaries|attacks|gangs|drug dealers|dealers|criminals|thugs|killers|murderers|rapists|predators|terrorists|terror|terrorism|danger|knives|violent crime|anti social behaviour)';
/** What a sober plan does about crime. */
const PLEDGE =
  '(tackle|tackling|cut|cutting|reduce|reducing|fight|fighting|prevent|preventing|stop|stopping|tough on|end|ending|fewer|less|anti|counter|counter terrorism|lower|victims of|support|falling|fell|down)';

/** Words that frighten. Figures and plans about crime or waiting times do not, by themselves. */
export const STIRS_FEAR: CueFamily = {
  kind: 'stirs-fear',
  frames: FELT,
  rules: [
    {
      term: 'stabbed',
      say: [
        '(stabbed|stabbing|stabbings|knifed|butchered|slaughtered|massacre|bloodbath|beheaded|machete|machetes|gunned down|shot dead|beaten to death|raped)',
        '(knife|machete|armed) (killers|thugs|gangs|maniacs|attackers)',
      ],
      not: [
        {
          say: '(stabbed|stabbing|stab) [us|you|me|them|the nhs|britain|workers] in the back',
          why: 'An idiom for betrayal.',
        },
        { say: `${PLEDGE} [knife|all] (stabbing|stabbings)`, why: 'A plan against it.' },
        { say: '(stabbed|stabbings) (fell|fall|are down|is down)', why: 'A figure that falls.' },
      ],
    },
    {
      term: 'killers',
      say: [
        '(killers|murderers|rapists|murderer|predators|paedophiles|child killers|terrorist|terrorists|jihadis|savages)',
      ],
      not: [
        { say: '(counter|anti) (terrorist|terrorists)', why: 'Those who fight them.' },
        {
          say: `${PLEDGE} (killers|murderers|rapists|terrorists|predators|paedophiles)`,
          why: 'A plan against them.',
        },
        { say: '(pain|weed|silent) killers', why: 'No people.' },
      ],
    },
    {
      term: 'crime at your door',
      say: [
        `${VIOLENT_CRIME} ..4 <your-place>`,
        `(knife crime|crime|gangs|violence|gun crime|thugs|migration|immigration) (is|are|has|running|spiralling|exploding|soaring) [now|completely|totally|spun|spiralled|been] (out of control|wild|riot|rampant|everywhere|exploding|soaring)`,
        'gangs (roam|rule|terrorise|stalk|control) ..3',
        '(terror|fear|blood) (on|in|stalks) (our|your|the) streets',
        'living in (fear|terror)',
        '(walk|walking) free',
      ],
      not: [
        { say: `${PLEDGE} ..3 ${VIOLENT_CRIME} ..5`, why: 'A plan against it.' },
        {
          say: `${VIOLENT_CRIME} [is|are|has|have] (down|falling|fell|fallen|cut)`,
          why: 'A figure that falls.',
        },
        { say: 'walk free (school|bus|of charge)', why: 'About something else.' },
        {
          say: `(crime|violence) (prevention|commissioner|figures|statistics|map|plan|survey)`,
          why: 'Work on crime.',
        },
      ],
    },
    {
      term: 'your family is not safe',
      say: [
        '(your|our) [own] (family|families|children|kids|home|homes|street|streets|neighbourhood|daughter|daughters|son|mum|gran|community|town|loved ones) (is not|isnt|are not|arent|will not be|wont be|is no longer|are no longer|will never be|never) safe !(in (tory|labour|their|his|her|government))',
        '(you are|youre|we are) (not|no longer|never) safe',
        '(nobody|no one|nowhere) is [truly|really] safe',
        '(is|are|will) your [own] (family|children|kids|home|street|neighbourhood|daughter|daughters|son|gran|loved ones) [be|really|still|truly] safe',
        'not safe in your own (home|bed|street)',
      ],
      not: [{ say: '(hands|smoke) ..3', why: 'About something else.' }],
    },
    {
      term: 'you could be next',
      say: [
        '(will|could|might|may) (you|it|your <child>|they) be [you|your <child>] next',
        '(you|your <child>|we) (could|will|might|may) be next !(in line|to (get|win)|month|mayor|mp|week|year)',
        '(could|will|might|may) be (you|your <child>|your (home|street|town)) next',
        '(you|your <child>|your (home|street|town)) (is|are) next',
        '(how long|only a matter of time) (before|until|till) (its|it is) (you|your <child>|your (home|street|town))',
        '(before|until) (its|it is) your (child|son|daughter|family|home)',
        'who [is|will be] next ?',
      ],
    },
    {
      term: 'they are coming for you',
      say: [
        '(they are|theyre|labour are|tories are|is|are) coming (for|after) (your|you|our|us)',
        '(they are|theyre) coming to (take|get) (your|you)',
      ],
      not: [{ say: '(help|support|we are|were) [is|are] coming ..3', why: 'No harm is meant.' }],
    },
    {
      term: 'be afraid',
      say: [
        'be [very] (afraid|scared|frightened|terrified)',
        '(afraid|scared|frightened|terrified) to (go out|walk|leave|sleep|open|send|let)',
        '(are you|feeling|feel) (afraid|scared|frightened|terrified|unsafe)',
        '(would|do) you [still|really] feel safe',
        '(fear|fearing) for your (life|children|family|safety|kids)',
        'lock your (doors|door|windows)',
        '(terrifying|horrifying|nightmare|bloodshed|carnage|apocalypse)',
      ],
      not: [
        { say: '(nobody|no one|none) ..4 (afraid|scared|frightened)', why: 'A wish that nobody need be.' },
      ],
    },
    {
      term: 'people will die',
      say: [
        '(people|patients|children|you|pensioners|thousands|your <child>) (will|could|are going to|may|might) die',
        '(lose|lost) everything',
        '(nuclear|world) war (three|3|iii|$)',
        '(take|taking|lose|losing) your (home|house|children|kids)',
        '(knives|guns|gangs|criminals|predators|danger) (are|is) everywhere',
        '(bombs|missiles) ..4 <your-place>',
      ],
    },
    {
      term: 'invaded',
      say: [
        '(being|been|are) (invaded|overrun|swamped|flooded) [by|with]',
        '(invasion|swarm|swarms|flood|tide|hordes) of (migrants|immigrants|illegals|foreigners|refugees|criminals|strangers)',
      ],
      not: [
        { say: '(homes|houses|roads|fields|streets|river) ..3 flooded', why: 'Water.' },
        { say: 'ukraine ..5', why: 'A real war.' },
      ],
    },
  ],
};
