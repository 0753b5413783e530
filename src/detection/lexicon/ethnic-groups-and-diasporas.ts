import type { LexiconFamily } from './entry.js';
import { countriesOfOrigin, peoplesByName, peoplesInContext } from './peoples.js';

/** The world's peoples and the countries that diasporas in Britain and America come from. */
export const ethnicGroupsAndDiasporas: LexiconFamily = {
  family: 'ethnic-groups-and-diasporas',
  entries: [
    ...peoplesByName([
      // South Asia
      'pakistani', 'bangladeshi', 'punjabi', 'gujarati', 'gujerati', 'bengali', 'sylheti', 'kashmiri', 'azad kashmiri', 'mirpuri',
      'pashtun', 'pathan', 'pushtun', 'sindhi', 'balochi', 'baloch', 'muhajir', 'hazara', 'tamil', 'eelam tamil', 'sinhalese', 'sinhala',
      'telugu', 'malayali', 'malayalee', 'keralite', 'marathi', 'kannadiga', 'kannada', 'konkani', 'goan', 'bihari', 'rajasthani', 'odia',
      'assamese', 'nepali', 'nepalese', 'gurkha', 'bhutanese', 'sri lankan', 'desi', 'jatt', 'south asian', 'south indian', 'north indian',
      'east african asian', 'ugandan asian', 'kenyan asian', 'indo caribbean', 'indo fijian', 'anglo indian', 'nri',
      'dalit', 'dravidian', 'ladakhi', 'rohingya',
      // East and South-East Asia, the Pacific
      'filipino', 'filipina', 'pinoy', 'tagalog', 'cebuano', 'ilocano', 'hong konger', 'hongkonger', 'cantonese', 'hakka', 'hokkien',
      'teochew', 'taiwanese', 'uyghur', 'uighur', 'hmong', 'khmer', 'laotian', 'cambodian', 'javanese', 'sundanese', 'minangkabau',
      'malaysian', 'indonesian', 'singaporean', 'mongolian', 'east asian', 'south east asian', 'southeast asian', 'pacific islander',
      'asian pacific american', 'asian american', 'asian pacific islander', 'aapi', 'samoan', 'tongan', 'fijian', 'native hawaiian', 'maori',
      'chamorro', 'tokelauan', 'papuan', 'melanesian', 'polynesian', 'micronesian', 'aboriginal australian', 'torres strait islander',
      // West, Central and South-West Asia
      'iranian', 'farsi', 'iraqi', 'syrian', 'yemeni', 'palestinian', 'jordanian', 'kurdish', 'kurd', 'turkmen', 'uzbek', 'tajik', 'kazakh',
      'kyrgyz', 'azeri', 'azerbaijani', 'armenian', 'chechen', 'circassian', 'dagestani', 'arab', 'arabic', 'middle eastern', 'bedouin',
      'assyrian', 'chaldean', 'arab american', 'arab israeli', 'emirati', 'kuwaiti', 'saudi arabian', 'omani', 'bahraini', 'qatari', 'pashto',
      'urdu', 'dari',
      // Africa
      'somali', 'somalilander', 'sudanese', 'south sudanese', 'eritrean', 'tigrayan', 'tigrinya', 'amhara', 'amharic', 'oromo', 'nigerian',
      'yoruba', 'igbo', 'hausa', 'fulani', 'efik', 'ijaw', 'urhobo', 'ghanaian', 'ghanian', 'akan', 'fante', 'twi', 'ewe people',
      'zimbabwean', 'shona', 'ndebele', 'zulu people', 'xhosa', 'sotho', 'tswana', 'ugandan', 'baganda', 'luganda', 'kikuyu', 'luo people',
      'swahili', 'congolese', 'lingala', 'angolan', 'mozambican', 'cameroonian', 'gambian', 'mandinka', 'wolof', 'sierra leonean',
      'liberian', 'senegalese', 'ivorian', 'malian', 'burkinabe', 'guinean', 'beninese', 'togolese', 'malawian', 'zambian', 'tanzanian',
      'rwandan', 'burundian', 'namibian', 'botswanan', 'cape verdean', 'mauritian', 'seychellois', 'malagasy', 'algerian', 'libyan',
      'berber', 'amazigh', 'kabyle', 'mauritanian', 'west african', 'east african', 'central african', 'north african', 'sub saharan african',
      'nubian', 'afrikaner',
      // The Caribbean and Latin America
      'trinidadian', 'tobagonian', 'bajan', 'barbadian', 'guyanese', 'grenadian', 'saint lucian', 'st lucian', 'vincentian', 'antiguan',
      'kittitian', 'montserratian', 'haitian', 'surinamese', 'belizean', 'puerto rican', 'boricua', 'salvadoran', 'salvadorean', 'guatemalan',
      'honduran', 'nicaraguan', 'panamanian', 'ecuadorian', 'bolivian', 'paraguayan', 'uruguayan', 'venezuelan', 'west indian', 'afro caribbean',
      'african caribbean', 'afro latino', 'afro latina', 'afro brazilian', 'garifuna', 'hispanic', 'hispano', 'latino', 'latinx', 'chicano',
      'chicana', 'tejano', 'mexican american', 'cuban american', 'quechua', 'aymara', 'mapuche', 'mayan people', 'latin american', 'nuyorican',
      // Europe
      'romanian', 'bulgarian', 'lithuanian', 'latvian', 'estonian', 'slovak', 'slovakian', 'slovenian', 'ukrainian', 'belarusian', 'moldovan',
      'albanian', 'kosovan', 'kosovar', 'kosovo albanian', 'bosnian', 'bosniak', 'serbian', 'serb', 'montenegrin', 'north macedonian',
      'turkish cypriot', 'greek cypriot', 'catalan', 'basque', 'breton people', 'sami people', 'tatar', 'crimean tatar', 'silesian', 'kashubian',
      'sorbian', 'rusyn', 'vlach', 'central european', 'eastern european', 'east european', 'western european', 
      'pontic greek', 'gagauz', 'slavic', 'cossack', 'frisian people',
      // Gypsy, Roma and Traveller
      'romany', 'romani', 'irish traveller', 'gypsy traveller', 'gypsy roma', 'romany gypsy', 'roma gypsy', 'scottish traveller',
      'sinti', 'pavee', 
      // First nations of the Americas, and others there
      'native american', 'american indian', 'indigenous american', 'first nations', 'alaska native', 'inuit', 'metis', 'cherokee nation',
      'navajo nation', 'lakota', 'choctaw', 'chickasaw', 'ojibwe', 'anishinaabe', 'mohawk nation', 'iroquois', 'seminole tribe', 'cree nation',
      'creole people', 'cajun', 'louisiana creole', 'gullah', 'pennsylvania dutch', 'lumbee', 'blackfeet nation', 'hopi', 
    ]),
    ...peoplesInContext([
      'indian', 'chinese', 'japanese', 'korean', 'thai', 'vietnamese', 'burmese', 'tibetan', 'asian', 'afghan', 'persian', 'turkish', 'turk',
      'lebanese', 'israeli', 'egyptian', 'moroccan', 'tunisian', 'georgian', 'ethiopian', 'kenyan', 'african', 'caribbean', 'jamaican',
      'dominican', 'cuban', 'colombian', 'peruvian', 'brazilian', 'mexican', 'argentinian', 'argentine', 'chilean', 'south american',
      'costa rican', 'italian', 'sicilian', 'spanish', 'portuguese', 'madeiran', 'polish', 'pole', 'greek', 'cypriot', 'maltese', 'irish',
      'northern irish', 'ulster scots', 'german', 'austrian', 'swiss', 'french', 'dutch', 'belgian', 'flemish', 'danish', 'swedish', 'norwegian',
      'finnish', 'icelandic', 'scandinavian', 'nordic', 'russian', 'hungarian', 'czech', 'croatian', 'macedonian', 'european', 
      'mediterranean', 'south african', 'afrikaans', 'australian', 'new zealander', 'canadian', 'malay', 'celtic',
      'scots', 'cornish', 'manx', 'roma', 'gypsy', 'levantine', 'central asian', 'indigenous',
      'creole', 'hawaiian', 'zulu', 
    ]),
    ...countriesOfOrigin([
      'pakistan', 'india', 'bangladesh', 'sri lanka', 'nepal', 'afghanistan', 'iran', 'iraq', 'syria', 'lebanon', 'palestine', 'yemen', 'israel',
      'turkey', 'kurdistan', 'punjab', 'gujarat', 'kerala', 'bengal', 'kashmir', 'sylhet', 'mirpur', 'china', 'hong kong', 'taiwan', 'vietnam',
      'philippines', 'thailand', 'malaysia', 'indonesia', 'korea', 'japan', 'myanmar', 'nigeria', 'ghana', 'kenya', 'uganda', 'tanzania', 'zimbabwe',
      'zambia', 'malawi', 'south africa', 'somalia', 'somaliland', 'ethiopia', 'eritrea', 'sudan', 'congo', 'cameroon', 'gambia', 'sierra leone',
      'senegal', 'ivory coast', 'angola', 'rwanda', 'egypt', 'morocco', 'algeria', 'tunisia', 'libya', 'jamaica', 'trinidad', 'barbados', 'guyana',
      'grenada', 'st lucia', 'haiti', 'dominican republic', 'cuba', 'mexico', 'guatemala', 'el salvador', 'honduras', 'colombia', 'ecuador',
      'venezuela', 'peru', 'bolivia', 'brazil', 'argentina', 'poland', 'romania', 'bulgaria', 'lithuania', 'latvia', 'estonia', 'slovakia',
      'czechia', 'hungary', 'ukraine', 'russia', 'belarus', 'moldova', 'albania', 'kosovo', 'serbia', 'bosnia', 'croatia', 'macedonia', 'greece',
      'cyprus', 'italy', 'spain', 'portugal', 'france', 'germany', 'netherlands', 'ireland', 'armenia', 'georgia republic', 'latin america',
      'africa', 'caribbean islands', 'eastern europe', 'south asia', 'middle east', 'balkans',
    ]),
  ],
};
