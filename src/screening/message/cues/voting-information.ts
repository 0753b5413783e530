import type { CueFamily } from '../cue.js';

/** Plain help with voting, for no side: it neither discourages nor misleads. */
export const VOTING_INFORMATION: CueFamily = {
  kind: 'voting-information',
  frames: [],
  rules: [
    {
      term: 'don’t forget to vote',
      say: [
        '(dont|do not|never) (forget|miss your chance|miss the chance) to vote',
        '(remember|remember to|make sure [that] you|be sure to|please|go out and|get out and) vote !(for|<party>|against|tactically|by (text|sms|email|phone)|online)',
        'use your vote',
        '(make|have) your (vote count|voice heard)',
        '(your|every|each|one) [single] vote (counts|matters)',
        '(cofiwch|cofia) bleidleisio',
        '(peidiwch|paid) ag anghofio pleidleisio',
      ],
    },
    {
      term: 'polls are open',
      say: [
        '(polls|polling stations|voting) [are|is|will be] (open|opens) [from|between|until|till|at] (#|on)',
        '(polls|polling stations|voting) [will] (close|closes) at ([10|ten] pm|10pm|10 [oclock|tonight]|22)',
        '(find|where is|check) your polling (station|place)',
      ],
    },
    {
      term: 'bring photo ID',
      say: [
        '(bring|take|need|show|have) [along] [your|a|some|accepted|valid|an] [form of|accepted|valid] (photo id|photo identification|photographic id|voter id|id to vote|id with you to vote)',
        '(voter authority certificate)',
      ],
    },
    {
      term: 'postal and proxy votes',
      say: [
        '(apply|sign up|register|ask|request) [online] for a (postal|proxy) vote',
        '(vote|voting) by (post|proxy)',
        '(return|post|send) [back] your postal (vote|ballot)',
        'postal vote ..3 (deadline|by)',
        'pleidlais bost',
      ],
    },
    {
      term: 'register to vote',
      say: ['(register|registered|registering) to vote', '(cofrestrwch|cofrestru|gofrestru) i bleidleisio'],
    },
  ],
};
