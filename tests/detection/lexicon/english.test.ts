import words from 'an-array-of-english-words' with { type: 'json' };
import { expect, it } from 'vitest';
import { detect } from '../../../src/detection/detect.js';

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Words of the list that are another spelling, a rare form or a common misspelling of what they are read as. */
const OTHER_SPELLINGS = list(`
  androgenous quiverful quiverfuls
  allergin allergins amitryptyline amitryptylines amniocenteses amyloidoses analgetic analgetics
  anaphylaxes anaphylaxies anesthetic anesthetics aneurism aneurisms anoretic anoretics anorexies
  antigun apostacies apostacy appendicites arhythmia arhythmias arterioscleroses asbestoses atheise
  atheises atheroscleroses autists baptisteries baptistery boddhisattva boddhisattvas breastfed
  bromhidroses bronchiectases bronchites bronchitics brucelloses caesarian caesarians canvaser
  canvasers canvasing catecheses catholicises cellulites cesarian cesarians chanukiah chanukiahs
  cirrhoses clairvoyancies clergyman clergywomen coenobitic congressmen congresswomen conjunctivites
  conservatise conservatises conservatize conservatizes convalescencies covenantor covenantors
  cyclosporin cyclosporins cystinoses dandriff dandriffs decolonizing democraty dermatites
  disfellowshiped diverticulites diverticuloses dysphasia dysphasias dystocia dystocias ecclesiastics
  ecclesiasts electorial enureses epidermolyses erotise erotises exegeses flatulencies genecologies
  genecology gingivites gynecologist gynecologists gynecomastia gynecomastias habdalah habdalahs
  haemodialyses haemophilic halitoses hanukiah hanukiahs hematologist hematologists hemochromatoses
  hemodialyses hemolytic hemophile hemophiles hemophiliac hemophiliacs hepatites homoeopath
  homoeopathic homoeopaths homophobe homophobes hydrocephalous hyperacuses hyperemeses hyperhidroses
  hypnoses ichthyoses iconostases idealogies idealogy impotencies incontinencies inmigrant inmigrants
  kaffiyeh kaffiyehs keffiyah keffiyahs kyphoses laryngites leptospiroses mashgiah mesopause
  mesopauses metaphysicises millennianism millennianisms millenniarism millenniarisms misdiagnoses
  mononucleoses myelofibroses necrotizing nephrites nephritic nephritics neurofibromatoses orthoses
  osteoarthritics osteopetroses osteoporoses paralyses parashot partizanship partizanships pediatrist
  pediatrists pemphigous pertusses plasmaphereses plurisies pneumoconioses politicises privatization
  privatizations proselytizing prostatites protestor protestors protheses prothesis psychoanalyses
  psychoses quadraplegic quadraplegics remittence remittences renationalization renationalizations
  rugalach ruggelach sarcoidoses schechita schechitah schechitahs schechitas schizophrene
  schizophrenes sclerodermia sclerodermias scolioses shadkhan shadkhans shehita shehitah shehitahs
  shehitas silicoses sirnames spiritualises spiritualties spiritualty spondylites spondylitics
  spondyloses stigmatises stigmatizes tendinites tendonites thromboses tonsillites toxoplasmoses
  transexualism transexualisms transgene transgenes transgeneses trichomoniases tuberculise
  tuberculises urinalyses worshiper worshipers yarmelke yarmelkes zuchetto zuchettos
`);

/** Words of the list that are a term of several words, written as one. */
const WRITTEN_TOGETHER = list(`
  blackbirders neosoul neosouls postop postops prounion

  antiacne anticolonialism anticolonialisms antiestablishment antifur antigay antihunting antihuntings
  antimask antimasks antinuclear antipolitics antireform antireligion antirepublican antirepublicans
  antiterrorism antiterrorisms antiunion antivivisection bandaid barmitsvah barmitsvahs barmitzvah
  barmitzvahs batmitzvah batmitzvahs bedsore bedsores billyboys bisexual bisexuals blackish caregiver
  caregivers churchgoer churchgoers churchwarden churchwardens clubfoot colorblind dreadlock
  dreadlocks drymouth drymouths earwax earwaxes eldercare eldercares embryogenetic ethnolinguistic
  eyedrops fortuneteller fortunetellers fortunetelling fortunetellings foxhunting foxhuntings
  freethinker freethinkers genitourinary hammertoe hammertoes homebirth homebirths iching ictus
  interfaith kamala kamalas larches leftwing liberal liberals lightheaded lipreading lipreadings
  longsighted mazeltov megachurch megachurches minipill minipills ministroke ministrokes multiethnic
  multiethnics nonbinary nondenominational nonmonogamous nontheist nontheists nonvoter nonvoters
  painkiller painkillers paternoster paternosters perimenopause perimenopauses pinkeye pinkeyes
  postabortion postmenopausal prediabetes prediabeteses preeclampsia preeclampsias profamily
  shinsplints shortsighted stomachache stomachaches thatcher thatchers transgender transgenders trump
  trumps ultraorthodox voiceprint voiceprints watchtower watchtowers wobblies
`);

/**
 * A new term may come close to an ordinary word, or be one when written together. If it does, the word belongs into
 * `words-near-terms.ts`; if the word is meant, it belongs into one of the lists above.
 */
it('takes no ordinary word of English for a misspelling, nor for several words run together', () => {
  const told = words.flatMap((word) =>
    detect({ value: word, kind: 'segment' }).map(({ explanation, evidence: [span] }) => ({
      word,
      isMisspelt: explanation.includes('misspelling'),
      isTogether: span.term.includes(' '),
    })),
  );
  const wordsOf = (kind: 'isMisspelt' | 'isTogether') => [
    ...new Set(told.filter((one) => one[kind]).map(({ word }) => word)),
  ];
  expect(wordsOf('isMisspelt').filter((word) => !OTHER_SPELLINGS.includes(word))).toEqual([]);
  expect(
    wordsOf('isTogether').filter(
      (word) => !WRITTEN_TOGETHER.includes(word) && !OTHER_SPELLINGS.includes(word),
    ),
  ).toEqual([]);
  expect(told.length).toBeGreaterThan(1000);
});
