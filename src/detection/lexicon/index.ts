import { biometrics } from './biometrics.js';
import { blackAmericanInstitutions } from './black-american-institutions.js';
import { blackAmericanMediaAndSocieties } from './black-american-media-and-societies.js';
import { brainAndNerveDiseases } from './diseases-brain-and-nerves.js';
import { campaignGroupsAndThinkTanks } from './campaign-groups-and-think-tanks.js';
import { campaignGroupsUs } from './campaign-groups-us.js';
import { cancers } from './diseases-cancer.js';
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
import { digestionKidneyAndBloodDiseases } from './diseases-digestion-kidneys-blood.js';
import { disabilities } from './disability.js';
import { disabilityAidsAndCare } from './disability-aids-and-care.js';
import { easternAndOtherFaiths } from './eastern-and-other-faiths.js';
import { ethnicCodes } from './ethnic-codes.js';
import { ethnicGroupsAndDiasporas } from './ethnic-groups-and-diasporas.js';
import { ethnicMediaAndInstitutions } from './ethnic-media-and-institutions.js';
import { faithsAndDenominations } from './faiths-and-denominations.js';
import { festivalsOfOtherFaiths } from './festivals-of-other-faiths.js';
import { fieldCodes } from './field-codes.js';
import { fieldNames } from './field-names.js';
import { gayCulture } from './gay-culture.js';
import { genderIdentity } from './gender-identity.js';
import { genetics } from './genetics.js';
import { gospelArtistsAndFilms } from './gospel-artists-and-films.js';
import { healthCharities } from './health-charities.js';
import { healthClinicsAndSupplies } from './health-clinics-and-supplies.js';
import { healthServices } from './health-services.js';
import { healthWords } from './health-words.js';
import { heartLungAndMetabolicDiseases } from './diseases-heart-lungs-metabolism.js';
import { hereditaryConditions } from './hereditary-conditions.js';
import { hinduSikhAndJewishBodies } from './hindu-sikh-and-jewish-bodies.js';
import { infections } from './diseases-infections.js';
import { irishPolitics } from './irish-politics.js';
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
import { politicsOfAfrica } from './politics-of-africa.js';
import { politicsOfEastAsiaAndOceania } from './politics-of-east-asia-and-oceania.js';
import { politicsOfEasternEurope } from './politics-of-eastern-europe.js';
import { politicsOfLatinAmericaAndCanada } from './politics-of-latin-america-and-canada.js';
import { politicsOfSouthAsia } from './politics-of-south-asia.js';
import { politicsOfSouthernAndNorthernEurope } from './politics-of-southern-and-northern-europe.js';
import { politicsOfTheMiddleEast } from './politics-of-the-middle-east.js';
import { politicsOfWesternEurope } from './politics-of-western-europe.js';
import { preachersAndAuthors } from './preachers-and-authors.js';
import { pregnancyAndFertility } from './pregnancy-and-fertility.js';
import { pride } from './pride.js';
import { race } from './race.js';
import { raceAndCivilRights } from './race-and-civil-rights.js';
import { refugeeAndRightsCharities } from './refugee-and-rights-charities.js';
import { religiousCollegesAndCampaigns } from './religious-colleges-and-campaigns.js';
import { religiousGoodsAndMediaGenres } from './religious-goods-and-media-genres.js';
import { religiousOrganisationsAndMedia } from './religious-organisations-and-media.js';
import { scriptureAndDoctrine } from './scripture-and-doctrine.js';
import { scriptureOfIslam } from './scripture-of-islam.js';
import { scriptureOfOtherFaiths } from './scripture-of-other-faiths.js';
import { sexLife } from './sex-life.js';
import { sexProductsAndVenues } from './sex-products-and-venues.js';
import { sexualOrientation } from './sexual-orientation.js';
import { skinBoneAndSenseDiseases } from './diseases-skin-bones-senses.js';
import { techniqueWords } from './technique-words.js';
import { tradeUnionLife } from './trade-union-life.js';
import { tradeUnions } from './trade-unions.js';
import { tradeUnionsUkMore } from './trade-unions-uk-more.js';
import { tradeUnionsWorld } from './trade-unions-world.js';
import { ukConservativePoliticians } from './uk-conservative-politicians.js';
import { ukFactionsAndLocalParties } from './uk-factions-and-local-parties.js';
import { ukLabourPoliticians } from './uk-labour-politicians.js';
import { ukOtherPoliticians } from './uk-other-politicians.js';
import { ukHealthInEverydayWords } from './uk-health-in-everyday-words.js';
import { ukRollsBranchesAndChapels } from './uk-rolls-branches-and-chapels.js';
import { ukParties } from './uk-parties.js';
import { ukPartiesNations } from './uk-parties-nations.js';
import { ukPoliticalMedia } from './uk-political-media.js';
import { ukPoliticians } from './uk-politicians.js';
import { ukPoliticiansNations } from './uk-politicians-nations.js';
import { ukVoterData } from './uk-voter-data.js';
import { usCongress } from './us-congress.js';
import { usHispanicAndLatinoMedia } from './us-hispanic-and-latino-media.js';
import { usPoliticians } from './us-politicians.js';
import { usPolitics } from './us-politics.js';
import { votingAndSupport } from './voting-and-support.js';
import { wellKnownPlacesOfWorship } from './well-known-places-of-worship.js';
import { muslimScholarsAndReciters } from './muslim-scholars-and-reciters.js';
import { islamicWordsAndSchools } from './islamic-words-and-schools.js';
import { muslimBodiesAndMedia } from './muslim-bodies-and-media.js';
import { jewishTeachersAndPractice } from './jewish-teachers-and-practice.js';
import { jewishBodiesAndMedia } from './jewish-bodies-and-media.js';
import { hinduDeitiesAndWorship } from './hindu-deities-and-worship.js';
import { hinduTeachersAndMovements } from './hindu-teachers-and-movements.js';
import { sikhsJainsAndParsis } from './sikhs-jains-and-parsis.js';
import { buddhistTeachersAndPractice } from './buddhist-teachers-and-practice.js';
import { smallerFaithsAndNewMovements } from './smaller-faiths-and-new-movements.js';
import { newAgeAndPaganism } from './new-age-and-paganism.js';
import { unbeliefAndPhilosophiesOfLife } from './unbelief-and-philosophies-of-life.js';
import { unionsUkAndIrelandPast } from './unions-uk-and-ireland-past.js';
import { unionsNorthAmerica } from './unions-north-america.js';
import { unionsByTheirOwnNames } from './unions-by-their-own-names.js';
import { labourMovementLife } from './labour-movement-life.js';
import { hereditaryConditionsMore } from './hereditary-conditions-more.js';
import { dnaTestsAndProjects } from './dna-tests-and-projects.js';
import { biometricMakersAndSchemes } from './biometric-makers-and-schemes.js';
import { sexLifeNamesAndBrands } from './sex-life-names-and-brands.js';
import { contraceptivesByName } from './contraceptives-by-name.js';
import { lgbtNamesAndCulture } from './lgbt-names-and-culture.js';
import { prideAndOrientationWorldwide } from './pride-and-orientation-worldwide.js';
import { genderIdentityNames } from './gender-identity-names.js';
import { sexShopsAndForeignWords } from './sex-shops-and-foreign-words.js';
import { welshFields } from './welsh-fields.js';
import { worldPartiesAndPoliticians } from './world-parties-and-politicians.js';
import { worshipAndFestivals } from './worship-and-festivals.js';
import { diseasesNamedLessOften } from './diseases-named-less-often.js';
import { injuriesAchesAndSkin } from './injuries-aches-and-skin.js';
import { diseasesInOtherLanguages } from './diseases-in-other-languages.js';
import { hereditaryConditionsBySyndrome } from './hereditary-conditions-by-syndrome.js';
import { medicinesByBrand } from './medicines-by-brand.js';
import { testsScalesAndDevices } from './tests-scales-and-devices.js';
import { recoveryAndMindMedia } from './recovery-and-mind-media.js';
import { patientCharitiesAndWalks } from './patient-charities-and-walks.js';
import { disabilityLifeAndFamilyCare } from './disability-life-and-family-care.js';
import { expectingLossAndLastCare } from './expecting-loss-and-last-care.js';
import { healthByPlaceAndDiet } from './health-by-place-and-diet.js';
import { africanCaribbeanAndArabCommunities } from './african-caribbean-and-arab-communities.js';
import { blackHairAndGoods } from './black-hair-and-goods.js';
import { blackHistoryAndColleges } from './black-history-and-colleges.js';
import { blackHistoryBooksAndScreen } from './black-history-books-and-screen.js';
import { britishCommunityBodies } from './british-community-bodies.js';
import { eastAsianCommunities } from './east-asian-communities.js';
import { firstPeoples } from './first-peoples.js';
import { jewishCulture } from './jewish-culture.js';
import { latinIrishAndEuropeanCommunities } from './latin-irish-and-european-communities.js';
import { mediaAndBrandsFromEastAsia } from './media-and-brands-from-east-asia.js';
import { mediaAndBrandsFromLatinAmerica } from './media-and-brands-from-latin-america.js';
import { mediaAndBrandsFromLatinAmerica2 } from './media-and-brands-from-latin-america-2.js';
import { newspapersAndChannelsFromAfricaAndArabia } from './newspapers-and-channels-from-africa-and-arabia.js';
import { newspapersAndChannelsFromAsiaAndEurope } from './newspapers-and-channels-from-asia-and-europe.js';
import { newspapersAndChannelsFromAsiaAndEurope2 } from './newspapers-and-channels-from-asia-and-europe-2.js';
import { originCodesAndSegments } from './origin-codes-and-segments.js';
import { peoplesOfAfricaAndAsia } from './peoples-of-africa-and-asia.js';
import { peoplesOfAfricaAndAsia2 } from './peoples-of-africa-and-asia-2.js';
import { peoplesOfEuropeAndTheAmericas } from './peoples-of-europe-and-the-americas.js';
import { remittancesDatingAndCalls } from './remittances-dating-and-calls.js';
import { southAsianAndEuropeanDiasporaMedia } from './south-asian-and-european-diaspora-media.js';
import { usPoliticiansByStateEast } from './us-politicians-by-state-east.js';
import { usPoliticiansWestAndWashington } from './us-politicians-west-and-washington.js';
import { usMovementsAndPacs } from './us-movements-and-pacs.js';
import { usHostsBooksAndPodcasts } from './us-hosts-books-and-podcasts.js';
import { whatCommunitiesCallThemselves } from './what-communities-call-themselves.js';
import { americanLawsCasesAndCauses } from './american-laws-cases-and-causes.js';
import { canadianPolitics } from './canadian-politics.js';
import { latinAmericaNorth } from './latin-america-north.js';
import { latinAmericaSouth } from './latin-america-south.js';
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
  welshFields,
  blackAmericanInstitutions,
  blackAmericanMediaAndSocieties,
  brainAndNerveDiseases,
  campaignGroupsAndThinkTanks,
  campaignGroupsUs,
  cancers,
  canvassingAndTurnout,
  categoryWords,
  causes,
  causesAndIdeologies,
  causesThatTellMore,
  christianDenominations,
  christianDoctrine,
  clergyAndReligiousFigures,
  contraception,
  diasporaFoodMoneyAndLanguage,
  diasporaPolitics,
  digestionKidneyAndBloodDiseases,
  disabilities,
  disabilityAidsAndCare,
  easternAndOtherFaiths,
  ethnicCodes,
  ethnicGroupsAndDiasporas,
  ethnicMediaAndInstitutions,
  faithsAndDenominations,
  festivalsOfOtherFaiths,
  fieldCodes,
  fieldNames,
  gayCulture,
  genderIdentity,
  genetics,
  gospelArtistsAndFilms,
  healthCharities,
  healthClinicsAndSupplies,
  healthServices,
  healthWords,
  heartLungAndMetabolicDiseases,
  hereditaryConditions,
  hinduSikhAndJewishBodies,
  infections,
  irishPolitics,
  islamicPractice,
  jewishCommunity,
  languagesAndOrigin,
  lgbtOrganisationsMediaAndVenues,
  lgbtVenues,
  medicalEndings,
  medicalFieldsAndAnatomy,
  medicines,
  medicinesForInfectionsCancerAndHormones,
  medicinesForPainHeartAndLungs,
  mentalHealth,
  mentalHealthAndAddiction,
  neurodiversityAndLearning,
  partisanMedia,
  partisanMediaUs,
  philosophicalBeliefs,
  placesOfWorship,
  placesThatShareAName,
  politicsOfAfrica,
  politicsOfEastAsiaAndOceania,
  politicsOfEasternEurope,
  politicsOfLatinAmericaAndCanada,
  politicsOfSouthAsia,
  politicsOfSouthernAndNorthernEurope,
  politicsOfTheMiddleEast,
  politicsOfWesternEurope,
  preachersAndAuthors,
  pregnancyAndFertility,
  pride,
  race,
  raceAndCivilRights,
  refugeeAndRightsCharities,
  religiousCollegesAndCampaigns,
  religiousGoodsAndMediaGenres,
  religiousOrganisationsAndMedia,
  scriptureAndDoctrine,
  scriptureOfIslam,
  scriptureOfOtherFaiths,
  sexLife,
  sexProductsAndVenues,
  sexualOrientation,
  skinBoneAndSenseDiseases,
  tradeUnionLife,
  tradeUnions,
  tradeUnionsUkMore,
  tradeUnionsWorld,
  ukConservativePoliticians,
  ukFactionsAndLocalParties,
  ukLabourPoliticians,
  ukOtherPoliticians,
  ukParties,
  ukPartiesNations,
  ukPoliticalMedia,
  ukPoliticians,
  usPoliticiansByStateEast,
  usPoliticiansWestAndWashington,
  usMovementsAndPacs,
  usHostsBooksAndPodcasts,
  americanLawsCasesAndCauses,
  canadianPolitics,
  latinAmericaNorth,
  latinAmericaSouth,
  ukPoliticiansNations,
  ukVoterData,
  usCongress,
  usHispanicAndLatinoMedia,
  usPoliticians,
  usPolitics,
  votingAndSupport,
  unionsUkAndIrelandPast,
  unionsNorthAmerica,
  unionsByTheirOwnNames,
  labourMovementLife,
  hereditaryConditionsMore,
  dnaTestsAndProjects,
  biometricMakersAndSchemes,
  sexLifeNamesAndBrands,
  contraceptivesByName,
  lgbtNamesAndCulture,
  prideAndOrientationWorldwide,
  genderIdentityNames,
  sexShopsAndForeignWords,
  wellKnownPlacesOfWorship,
  muslimScholarsAndReciters,
  islamicWordsAndSchools,
  muslimBodiesAndMedia,
  jewishTeachersAndPractice,
  jewishBodiesAndMedia,
  hinduDeitiesAndWorship,
  hinduTeachersAndMovements,
  sikhsJainsAndParsis,
  buddhistTeachersAndPractice,
  smallerFaithsAndNewMovements,
  newAgeAndPaganism,
  unbeliefAndPhilosophiesOfLife,
  worldPartiesAndPoliticians,
  worshipAndFestivals,
  healthByPlaceAndDiet,
  expectingLossAndLastCare,
  disabilityLifeAndFamilyCare,
  patientCharitiesAndWalks,
  recoveryAndMindMedia,
  testsScalesAndDevices,
  medicinesByBrand,
  hereditaryConditionsBySyndrome,
  diseasesInOtherLanguages,
  injuriesAchesAndSkin,
  diseasesNamedLessOften,
  africanCaribbeanAndArabCommunities,
  blackHairAndGoods,
  blackHistoryAndColleges,
  blackHistoryBooksAndScreen,
  britishCommunityBodies,
  eastAsianCommunities,
  firstPeoples,
  jewishCulture,
  latinIrishAndEuropeanCommunities,
  mediaAndBrandsFromEastAsia,
  mediaAndBrandsFromLatinAmerica,
  mediaAndBrandsFromLatinAmerica2,
  newspapersAndChannelsFromAfricaAndArabia,
  newspapersAndChannelsFromAsiaAndEurope,
  newspapersAndChannelsFromAsiaAndEurope2,
  originCodesAndSegments,
  peoplesOfAfricaAndAsia,
  peoplesOfAfricaAndAsia2,
  peoplesOfEuropeAndTheAmericas,
  remittancesDatingAndCalls,
  southAsianAndEuropeanDiasporaMedia,
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
  whatCommunitiesCallThemselves,
  ukHealthInEverydayWords,
  ukRollsBranchesAndChapels,
];

/** What techniques call the things they guess; looked for only where they say so. */
export const techniqueFamilies: readonly LexiconFamily[] = [techniqueWords];
