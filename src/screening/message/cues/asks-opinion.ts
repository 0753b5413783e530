import type { CueFamily } from '../cue.js';

/** Questions about what people think or will do: a survey, or its look. */
export const ASKS_OPINION: CueFamily = {
  kind: 'asks-opinion',
  frames: [],
  rules: [
    {
      term: 'do you think',
      say: [
        '(do|would|did) you [really|also] (think|agree|believe|support|feel|trust|approve|back)',
        'what (do|did|would) (you|your ..2) (think|feel|make|say)',
      ],
    },
    {
      term: 'tell us what you think',
      say: [
        '(tell|let) (us|me) [know] (what|how) (you|matters)',
        '(share|give us|tell us|send us|want|hear) your (views|view|opinion|opinions|thoughts|priorities|concerns)',
      ],
    },
    {
      term: 'take our survey',
      say: [
        '(take|taking|complete|fill in|fill out|answer|do|join) (our|this|the|my|a) [short|quick|brief|local|new|online|two minute|# minute|important|residents] [independent] (survey|poll|questionnaire|quiz|consultation)',
        '(answer|answering) [our|these|a|the] [# |two|three|four|five|six|ten|few|just] [quick|short|simple] (question|questions)',
      ],
    },
    {
      term: 'have your say',
      say: [
        'have your say !(<polling-day>|<that-day>|at the (ballot|polls|polling)|by voting|at the election|in the election)',
      ],
    },
    {
      term: 'how will you vote',
      say: [
        '(how|which way|who|whom|which (party|candidate)|what party) (will|would|do|did|are) you [be|plan to|intend to|going to] (vote|voting|support|back)',
        'how likely (are|is) you',
      ],
    },
    {
      term: 'what matters to you',
      say: [
        '(what|which) (matters|issue matters|issues matter|issues|issue) [most] (to you|matter|worry|worries|concern|are most)',
        'on a scale (of|from)',
        'how (worried|concerned|satisfied|happy|important) (are|is) ..2 (you|it|this)',
        'strongly (agree|disagree)',
      ],
    },
  ],
};
