import { biometrics } from './biometrics.js';
import { blackAmericanInstitutions } from './black-american-institutions.js';
import { blackAmericanMediaAndSocieties } from './black-american-media-and-societies.js';
import { campaignGroupsAndThinkTanks } from './campaign-groups-and-think-tanks.js';
import { campaignGroupsUs } from './campaign-groups-us.js';
import { canvassingAndTurnout } from './canvassing-and-turnout.js';
import { categoryWords } from './category-words.js';
import { causes } from './causes.js';
import { causesAndIdeologies } from './causes-and-ideologies.js';
import { causesThatTellMore } from './causes-that-tell-more.js';
import { christianDenominations } from './christian-denominations.js';
import { christianDoctrine } from './christian-doctrine.js';
import { clergyAndReligiousFigures } from './clergy-and-religious-figures.js';
import { contraception } from './contraception.js';
import { diasporaFoodMoneyAndLanguage } from './diaspora-food-money-and-language.js';
import { diasporaPolitics } from './diaspora-politics.js';
import { disabilities } from './disability.js';
import { disabilityAidsAndCare } from './disability-aids-and-care.js';
import { brainAndNerveDiseases } from './diseases-brain-and-nerves.js';
import { cancers } from './diseases-cancer.js';
import { digestionKidneyAndBloodDiseases } from './diseases-digestion-kidneys-blood.js';
import { heartLungAndMetabolicDiseases } from './diseases-heart-lungs-metabolism.js';
import { infections } from './diseases-infections.js';
import { skinBoneAndSenseDiseases } from './diseases-skin-bones-senses.js';
import { easternAndOtherFaiths } from './eastern-and-other-faiths.js';
import { ethnicCodes } from './ethnic-codes.js';
import { ethnicGroupsAndDiasporas } from './ethnic-groups-and-diasporas.js';
import { ethnicMediaAndInstitutions } from './ethnic-media-and-institutions.js';
import { faithsAndDenominations } from './faiths-and-denominations.js';
import { festivalsOfOtherFaiths } from './festivals-of-other-faiths.js';
import { fieldNames } from './field-names.js';
import { gayCulture } from './gay-culture.js';
import { genderIdentity } from './gender-identity.js';
import { genetics } from './genetics.js';
import { gospelArtistsAndFilms } from './gospel-artists-and-films.js';
import { healthCharities } from './health-charities.js';
import { healthClinicsAndSupplies } from './health-clinics-and-supplies.js';
import { healthServices } from './health-services.js';
import { healthWords } from './health-words.js';
import { hereditaryConditions } from './hereditary-conditions.js';
import { hinduSikhAndJewishBodies } from './hindu-sikh-and-jewish-bodies.js';
import { islamicPractice } from './islamic-practice.js';
import { jewishCommunity } from './jewish-community.js';
import { languagesAndOrigin } from './languages-and-origin.js';
import { lgbtOrganisationsMediaAndVenues } from './lgbt-organisations-media-venues.js';
import { lgbtVenues } from './lgbt-venues.js';
import { medicalEndings } from './medical-endings.js';
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
import { placesThatShareAName } from './places-that-share-a-name.js';
import { preachersAndAuthors } from './preachers-and-authors.js';
import { pregnancyAndFertility } from './pregnancy-and-fertility.js';
import { pride } from './pride.js';
import { race } from './race.js';
import { raceAndCivilRights } from './race-and-civil-rights.js';
import { religiousCollegesAndCampaigns } from './religious-colleges-and-campaigns.js';
import { religiousGoodsAndMediaGenres } from './religious-goods-and-media-genres.js';
import { religiousOrganisationsAndMedia } from './religious-organisations-and-media.js';
import { scriptureAndDoctrine } from './scripture-and-doctrine.js';
import { scriptureOfIslam } from './scripture-of-islam.js';
import { scriptureOfOtherFaiths } from './scripture-of-other-faiths.js';
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
import { wellKnownPlacesOfWorship } from './well-known-places-of-worship.js';
import { worldPartiesAndPoliticians } from './world-parties-and-politicians.js';
import { worshipAndFestivals } from './worship-and-festivals.js';
import { techniqueWords } from './technique-words.js';
import { christianChurchesOfTheWorld } from './christian-churches-of-the-world.js';
import { christianOrdersAndReligiousLife } from './christian-orders-and-religious-life.js';
import { christianPreachersOfTheWorld } from './christian-preachers-of-the-world.js';
import { worshipBandsAndGospelSingers } from './worship-bands-and-gospel-singers.js';
import { hymnsCarolsAndChristianScreen } from './hymns-carols-and-christian-screen.js';
import { saintsPopesAndMarianDevotions } from './saints-popes-and-marian-devotions.js';
import { christianWordsInOtherLanguages } from './christian-words-in-other-languages.js';
import { scriptureReferencesAndPhrases } from './scripture-references-and-phrases.js';
import { latterDaySaintsWitnessesAdventistsAndFriends } from './latter-day-saints-witnesses-adventists-and-friends.js';
import { christianMediaAuthorsAndPublishers } from './christian-media-authors-and-publishers.js';
import { christianMinistriesCharitiesAndServices } from './christian-ministries-charities-and-services.js';
import type { LexiconFamily } from './entry.js';

export { lexiconVersion } from './version.js';

/** Every family of the lexicon. */
export const families: readonly LexiconFamily[] = [
  biometrics,
  blackAmericanInstitutions,
  blackAmericanMediaAndSocieties,
  campaignGroupsAndThinkTanks,
  campaignGroupsUs,
  canvassingAndTurnout,
  categoryWords,
  causesAndIdeologies,
  causesThatTellMore,
  causes,
  christianDenominations,
  christianDoctrine,
  clergyAndReligiousFigures,
  contraception,
  diasporaFoodMoneyAndLanguage,
  diasporaPolitics,
  disabilityAidsAndCare,
  disabilities,
  brainAndNerveDiseases,
  cancers,
  digestionKidneyAndBloodDiseases,
  heartLungAndMetabolicDiseases,
  infections,
  skinBoneAndSenseDiseases,
  easternAndOtherFaiths,
  ethnicCodes,
  ethnicGroupsAndDiasporas,
  ethnicMediaAndInstitutions,
  faithsAndDenominations,
  festivalsOfOtherFaiths,
  fieldNames,
  gayCulture,
  genderIdentity,
  genetics,
  gospelArtistsAndFilms,
  healthCharities,
  healthClinicsAndSupplies,
  healthServices,
  healthWords,
  hereditaryConditions,
  hinduSikhAndJewishBodies,
  islamicPractice,
  jewishCommunity,
  languagesAndOrigin,
  lgbtOrganisationsMediaAndVenues,
  lgbtVenues,
  medicalEndings,
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
  placesThatShareAName,
  preachersAndAuthors,
  pregnancyAndFertility,
  pride,
  raceAndCivilRights,
  race,
  religiousCollegesAndCampaigns,
  religiousGoodsAndMediaGenres,
  religiousOrganisationsAndMedia,
  scriptureAndDoctrine,
  scriptureOfIslam,
  scriptureOfOtherFaiths,
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
  wellKnownPlacesOfWorship,
  worldPartiesAndPoliticians,
  worshipAndFestivals,
  christianChurchesOfTheWorld,
  christianOrdersAndReligiousLife,
  christianPreachersOfTheWorld,
  worshipBandsAndGospelSingers,
  hymnsCarolsAndChristianScreen,
  saintsPopesAndMarianDevotions,
  christianWordsInOtherLanguages,
  scriptureReferencesAndPhrases,
  latterDaySaintsWitnessesAdventistsAndFriends,
  christianMediaAuthorsAndPublishers,
  christianMinistriesCharitiesAndServices,
];

/** What techniques call the things they guess; looked for only where they say so. */
export const techniqueFamilies: readonly LexiconFamily[] = [techniqueWords];
