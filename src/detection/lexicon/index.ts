import { biometrics } from './biometrics.js';
import { campaignGroupsAndThinkTanks } from './campaign-groups-and-think-tanks.js';
import { campaignGroupsUs } from './campaign-groups-us.js';
import { canvassingAndTurnout } from './canvassing-and-turnout.js';
import { categoryWords } from './category-words.js';
import { causes } from './causes.js';
import { causesAndIdeologies } from './causes-and-ideologies.js';
import { causesThatTellMore } from './causes-that-tell-more.js';
import { clergyAndReligiousFigures } from './clergy-and-religious-figures.js';
import { contraception } from './contraception.js';
import { diasporaPolitics } from './diaspora-politics.js';
import { disabilities } from './disability.js';
import { brainAndNerveDiseases } from './diseases-brain-and-nerves.js';
import { cancers } from './diseases-cancer.js';
import { digestionKidneyAndBloodDiseases } from './diseases-digestion-kidneys-blood.js';
import { heartLungAndMetabolicDiseases } from './diseases-heart-lungs-metabolism.js';
import { infections } from './diseases-infections.js';
import { skinBoneAndSenseDiseases } from './diseases-skin-bones-senses.js';
import { faithsAndDenominations } from './faiths-and-denominations.js';
import { genetics } from './genetics.js';
import { healthCharities } from './health-charities.js';
import { healthServices } from './health-services.js';
import { healthWords } from './health-words.js';
import { hereditaryConditions } from './hereditary-conditions.js';
import { medicalFieldsAndAnatomy } from './medical-fields-and-anatomy.js';
import { medicines } from './medicines.js';
import { mentalHealthAndAddiction } from './mental-health-and-addiction.js';
import { neurodiversityAndLearning } from './neurodiversity-and-learning.js';
import { partisanMedia } from './partisan-media.js';
import { partisanMediaUs } from './partisan-media-us.js';
import { philosophicalBeliefs } from './philosophical-beliefs.js';
import { placesOfWorship } from './places-of-worship.js';
import { pregnancyAndFertility } from './pregnancy-and-fertility.js';
import { religiousOrganisationsAndMedia } from './religious-organisations-and-media.js';
import { scriptureAndDoctrine } from './scripture-and-doctrine.js';
import { tradeUnionLife } from './trade-union-life.js';
import { tradeUnions } from './trade-unions.js';
import { tradeUnionsUkMore } from './trade-unions-uk-more.js';
import { tradeUnionsWorld } from './trade-unions-world.js';
import { ukParties } from './uk-parties.js';
import { ukPartiesNations } from './uk-parties-nations.js';
import { ukPoliticians } from './uk-politicians.js';
import { ukPoliticiansNations } from './uk-politicians-nations.js';
import { usCongress } from './us-congress.js';
import { usPoliticians } from './us-politicians.js';
import { usPolitics } from './us-politics.js';
import { votingAndSupport } from './voting-and-support.js';
import { worldPartiesAndPoliticians } from './world-parties-and-politicians.js';
import { worshipAndFestivals } from './worship-and-festivals.js';
import type { LexiconFamily } from './entry.js';

export { lexiconVersion } from './version.js';

/** Every family of the lexicon. */
export const families: readonly LexiconFamily[] = [
  biometrics,
  campaignGroupsAndThinkTanks,
  campaignGroupsUs,
  canvassingAndTurnout,
  categoryWords,
  causesAndIdeologies,
  causesThatTellMore,
  causes,
  clergyAndReligiousFigures,
  contraception,
  diasporaPolitics,
  disabilities,
  brainAndNerveDiseases,
  cancers,
  digestionKidneyAndBloodDiseases,
  heartLungAndMetabolicDiseases,
  infections,
  skinBoneAndSenseDiseases,
  faithsAndDenominations,
  genetics,
  healthCharities,
  healthServices,
  healthWords,
  hereditaryConditions,
  medicalFieldsAndAnatomy,
  medicines,
  mentalHealthAndAddiction,
  neurodiversityAndLearning,
  partisanMediaUs,
  partisanMedia,
  philosophicalBeliefs,
  placesOfWorship,
  pregnancyAndFertility,
  religiousOrganisationsAndMedia,
  scriptureAndDoctrine,
  tradeUnionLife,
  tradeUnionsUkMore,
  tradeUnionsWorld,
  tradeUnions,
  ukPartiesNations,
  ukParties,
  ukPoliticiansNations,
  ukPoliticians,
  usCongress,
  usPoliticians,
  usPolitics,
  votingAndSupport,
  worldPartiesAndPoliticians,
  worshipAndFestivals,
];
