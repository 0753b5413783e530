import type { CueFamily } from '../cue.js';
import { FELT } from '../frames.js';

const PUBLIC_BODY =
  '([your|the|our] [local] (council|nhs|nhs trust|gp|gp surgery|gp practice|surgery|doctor|hospital|electoral commission|returning officer|electoral registration office|hmrc|dwp|police|home office|government))';

/** A message that says it is something other than political, or speaks for a public body. */
export const DISGUISED: CueFamily = {
  kind: 'disguised',
  frames: FELT,
  rules: [
    {
      term: 'this is not a political message',
      say: [
        '(this is not|this isnt|not) [a|an] [party] (political|campaign|election|sales or marketing) (message|advert|ad|advertisement|leaflet|broadcast|call|letter|survey|email)',
        '(nothing to do with|not about) politics',
      ],
    },
    {
      term: 'official notice',
      say: [
        '(official|public|statutory|final|legal) (notice|notification) !(board|period|boards)',
        `(notice|message|letter|information|announcement|alert|update|bulletin) (from|by|on behalf of) ${PUBLIC_BODY} !(leader|worker|workers|staff|candidate|group|nurse|doctor|minister|officers|union|campaign)`,
        '(nhs|council|gp|hmrc|dwp|electoral commission) (notice|alert|notification|warning|announcement) !(board|boards)',
      ],
      why: 'A campaign is no public body.',
    },
    {
      term: 'your surgery informs you',
      say: [
        `${PUBLIC_BODY} (informs|notifies|advises|writes to|is writing to|is contacting|would like to inform|wishes to inform) you`,
        `${PUBLIC_BODY} [has|have] asked us to (inform|tell|notify|contact|write to|remind) you`,
        '(on behalf of) [your|the] (nhs|gp|gp surgery|surgery|local council|hospital)',
        '^ dear (patient|taxpayer|claimant|service user|council tax payer)',
      ],
    },
    {
      term: 'independent survey',
      say: [
        '(this is|we are|take part in|taking part in|take|complete|invited to) (a|an|our|the|this) [genuine|truly|fully] (independent|neutral|impartial|unbiased|anonymous academic) [opinion|market|social] (survey|poll|study|research|questionnaire|pollster|researchers) [company|organisation|institute|firm]',
        '(for|purely for) research purposes [only]',
        '(just|only) a survey',
      ],
      why: 'A campaign’s own survey is not independent.',
    },
  ],
};
