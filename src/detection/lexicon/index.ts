import { biometrics } from './biometrics.js';
import { blackAmericanInstitutions } from './black-american-institutions.js';
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
import { disabilityAidsAndCare } from './disability-aids-and-care.js';
import { brainAndNerveDiseases } from './diseases-brain-and-nerves.js';
import { cancers } from './diseases-cancer.js';
import { digestionKidneyAndBloodDiseases } from './diseases-digestion-kidneys-blood.js';
import { heartLungAndMetabolicDiseases } from './diseases-heart-lungs-metabolism.js';
import { infections } from './diseases-infections.js';
import { skinBoneAndSenseDiseases } from './diseases-skin-bones-senses.js';
import { ethnicCodes } from './ethnic-codes.js';
import { ethnicGroupsAndDiasporas } from './ethnic-groups-and-diasporas.js';
import { ethnicMediaAndInstitutions } from './ethnic-media-and-institutions.js';
import { faithsAndDenominations } from './faiths-and-denominations.js';
import { fieldNames } from './field-names.js';
import { gayCulture } from './gay-culture.js';
import { genderIdentity } from './gender-identity.js';
import { genetics } from './genetics.js';
import { healthCharities } from './health-charities.js';
import { healthClinicsAndSupplies } from './health-clinics-and-supplies.js';
import { healthServices } from './health-services.js';
import { healthWords } from './health-words.js';
import { hereditaryConditions } from './hereditary-conditions.js';
import { languagesAndOrigin } from './languages-and-origin.js';
import { lgbtOrganisationsMediaAndVenues } from './lgbt-organisations-media-venues.js';
import { lgbtVenues } from './lgbt-venues.js';
import { medicalFieldsAndAnatomy } from './medical-fields-and-anatomy.js';
import { medicines } from './medicines.js';
import { medicinesForInfectionsCancerAndHormones } from './medicines-infections-cancer-hormones.js';
import { medicinesForPainHeartAndLungs } from './medicines-pain-heart-lungs.js';
import { mentalHealth } from './mental-health.js';
import { mentalHealthAndAddiction } from './mental-health-and-addiction.js';
import { neurodiversityAndLearning } from './neurodiversity-and-learning.js';
import { partisanMedia } from './partisan-media.js';
import { partisanMediaUs } from './partisan-media-us.js';
import { philosophicalBeliefs } from './philosophical-beliefs.js';
import { placesOfWorship } from './places-of-worship.js';
import { pregnancyAndFertility } from './pregnancy-and-fertility.js';
import { pride } from './pride.js';
import { race } from './race.js';
import { religiousOrganisationsAndMedia } from './religious-organisations-and-media.js';
import { scriptureAndDoctrine } from './scripture-and-doctrine.js';
import { sexLife } from './sex-life.js';
import { sexProductsAndVenues } from './sex-products-and-venues.js';
import { sexualOrientation } from './sexual-orientation.js';
import { tradeUnionLife } from './trade-union-life.js';
import { tradeUnions } from './trade-unions.js';
import { tradeUnionsUkMore } from './trade-unions-uk-more.js';
import { tradeUnionsWorld } from './trade-unions-world.js';
import { ukParties } from './uk-parties.js';
import { ukPartiesNations } from './uk-parties-nations.js';
import { ukPoliticians } from './uk-politicians.js';
import { ukPoliticiansNations } from './uk-politicians-nations.js';
import { usCongress } from './us-congress.js';
import { usHispanicAndLatinoMedia } from './us-hispanic-and-latino-media.js';
import { usPoliticians } from './us-politicians.js';
import { usPolitics } from './us-politics.js';
import { votingAndSupport } from './voting-and-support.js';
import { worldPartiesAndPoliticians } from './world-parties-and-politicians.js';
import { worshipAndFestivals } from './worship-and-festivals.js';
import { techniqueWords } from './technique-words.js';
import type { LexiconFamily } from './entry.js';

export { lexiconVersion } from './version.js';

/** Every family of the lexicon. */
export const families: readonly LexiconFamily[] = [
  biometrics,
  blackAmericanInstitutions,
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
  disabilityAidsAndCare,
  disabilities,
  brainAndNerveDiseases,
  cancers,
  digestionKidneyAndBloodDiseases,
  heartLungAndMetabolicDiseases,
  infections,
  skinBoneAndSenseDiseases,
  ethnicCodes,
  ethnicGroupsAndDiasporas,
  ethnicMediaAndInstitutions,
  faithsAndDenominations,
  fieldNames,
  gayCulture,
  genderIdentity,
  genetics,
  healthCharities,
  healthClinicsAndSupplies,
  healthServices,
  healthWords,
  hereditaryConditions,
  languagesAndOrigin,
  lgbtOrganisationsMediaAndVenues,
  lgbtVenues,
  medicalFieldsAndAnatomy,
  medicinesForInfectionsCancerAndHormones,
  medicinesForPainHeartAndLungs,
  medicines,
  mentalHealthAndAddiction,
  mentalHealth,
  neurodiversityAndLearning,
  partisanMediaUs,
  partisanMedia,
  philosophicalBeliefs,
  placesOfWorship,
  pregnancyAndFertility,
  pride,
  race,
  religiousOrganisationsAndMedia,
  scriptureAndDoctrine,
  sexLife,
  sexProductsAndVenues,
  sexualOrientation,
  tradeUnionLife,
  tradeUnionsUkMore,
  tradeUnionsWorld,
  tradeUnions,
  ukPartiesNations,
  ukParties,
  ukPoliticiansNations,
  ukPoliticians,
  usCongress,
  usHispanicAndLatinoMedia,
  usPoliticians,
  usPolitics,
  votingAndSupport,
  worldPartiesAndPoliticians,
  worshipAndFestivals,
];

/** What techniques call the things they guess; looked for only where they say so. */
export const techniqueFamilies: readonly LexiconFamily[] = [techniqueWords];
