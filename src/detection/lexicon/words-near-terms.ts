/**
 * Ordinary English words that come within one letter of a long term of the lexicon and are no misspelling of it, that
 * hold two words of a term by chance (`lab oratory`), or that end like a disease: found by reading a word list of
 * English with the detector, and sorted by hand.
 */
export const WORDS_NEAR_TERMS: readonly string[] = [
  ...'semicoma semicomas blastema blastemas abraxases amazonian anchoret anchorets benedictive brangles brazier brechams catholicons condole condoles'.split(
    ' ',
  ),
  ...'condoner condoners converse converses digitalins drunkard drunkards foregathers granger grangers grossnesses'.split(
    ' ',
  ),
  ...'homophonies hosting hostings huskings hustling hustlings hutting huttings hypnotise hypnotises hessites'.split(
    ' ',
  ),
  ...'intermix intermixes labyrinth labyrinths livener liveners monologies monology neutron neutrons oncolytics'.split(
    ' ',
  ),
  ...'outport outports overwater overwaters paesano paesanos paisana paisanas paylist paylists philippinas'.split(
    ' ',
  ),
  ...'pianist pianists politick politicks preservative preservatives reformate reformates reformat reformats religieuse'.split(
    ' ',
  ),
  ...'religieuses represent represents reemission reemissions satisfier satisfiers shingler shinglers sliming sniffle'.split(
    ' ',
  ),
  ...'sniffles stiffie stiffies stiming strabisms striper stripers stylise stylises stylizes surnamer'.split(
    ' ',
  ),
  ...'surnamers swingle swingles brazer brazers serology serologies serologist serologists infarct'.split(
    ' ',
  ),
  ...'laboratory laboratories larches larch talked ictus transactor jackstraw jackstraws superexpress outgates outgazes outnames turkis turkises jacksmith jacksmiths commonweal'.split(
    ' ',
  ),
  ...'commonweals anergias lordoma coremia isodoma caeoma hydroma narcoma pleroma xeroma xyloma rhizoma tritoma prosoma decuria actinism'.split(
    ' ',
  ),
  ...'abracadabra acrocentric actinism adduction aesthesia afterlives agnosic albinoism allotting alpinism'.split(
    ' ',
  ),
  ...'alternat anchorless antiabuse aromatic aspergill asperser bangles bareland beautification benching'.split(
    ' ',
  ),
  ...'berberis betaine bewetting bifacial bigener bingles biradial blandness bleating blindless blondness'.split(
    ' ',
  ),
  ...'briller brilliant brownie cameline cancroid cantonisation cantonise cantonization capeline carline'.split(
    ' ',
  ),
  ...'cassine catechise cathodic centoist chaplainry chocking choking chooking chowing chowsing clithral'.split(
    ' ',
  ),
  ...'complice compursion condoes condores congenial contrate contrist contrive coumarin cowking cratches'.split(
    ' ',
  ),
  ...'cremationism cremationist crotches crunches crymotherapy curliest curtilage cutches cybernaut cytidine'.split(
    ' ',
  ),
  ...'cytosine deadened deadness dearness decolorising definitely degression dieretic dinette discased'.split(
    ' ',
  ),
  ...'dishabled ditziness divinify drinkware dystopia egality emigrate ethically eurhythmy evection exoteric'.split(
    ' ',
  ),
  ...'exotericism expresso faining finniest flacking flinting forelay fracting franking fricking frocking'.split(
    ' ',
  ),
  ...'gaggers gestate glassware glutamic glycation grabbling grumbling gustation halakhic hazelhen heathery'.split(
    ' ',
  ),
  ...'hepatology hodoscope hokiness hominess homoeotic homophonic humanest hussies hydrotaxes hyperbatic'.split(
    ' ',
  ),
  ...'immanity impeticos imponent impunity infefted insection interfacial interradial interrex invected'.split(
    ' ',
  ),
  ...'invocable kinkiest likability likeness limeless liteness lithoid liveability livering lobbing longevity'.split(
    ' ',
  ),
  ...'louvres lovability loveliness luciferin luctation luthern machismo macrodome mahzorim malarian'.split(
    ' ',
  ),
  ...'manifestoing maranta masonite medicate mentation meringue mismarriage misrendering monachism monachist'.split(
    ' ',
  ),
  ...'monistic monorchism monosemy monothelism moronism movability myosotis nasalism navalism necrologist'.split(
    ' ',
  ),
  ...'necrology neotropic nephologist nephology nigritude notionalist notionality noviciate obedient'.split(
    ' ',
  ),
  ...'oecologist oecology ontologist outboxed outgases overdoes overdone paeanism paisans paramatta patrology'.split(
    ' ',
  ),
  ...'peacher peaching peonism percoct photopic pinkness piscatrix pleaching plutonism podiatric polities'.split(
    ' ',
  ),
  ...'pollenoses pollinise polyenic potability preachier preacing preacting predication prenasal prester'.split(
    ' ',
  ),
  ...'previsor proclive prolepses prophesy proscription protectant protecter prothetic protonic pussycat'.split(
    ' ',
  ),
  ...'queening quenelle rabbinite radialised radialized rancheria refeeling regainer regilding rejoicer'.split(
    ' ',
  ),
  ...'rejoinder remigation rendible reseeding resistor restate revered rewelding rhematic righted rightest'.split(
    ' ',
  ),
  ...'righting saltationist saltish santera sclimming scombrid screwdriver scuttering sewability shanking'.split(
    ' ',
  ),
  ...'shieling shilling shivving shuttering sinical skanking sklimming slickness sludging slumming smugging'.split(
    ' ',
  ),
  ...'snudging spained spanging spaning sparking spiffies spirituel spunking sputtering stanking sterlet'.split(
    ' ',
  ),
  ...'stimying storefront stottering strained strapper strimming stripier stropper stumming subgenus'.split(
    ' ',
  ),
  ...'sueability sunlight supermart supernova supersalt superthick swanking syndicate synodical synthetism'.split(
    ' ',
  ),
  ...'talesman technikon terebrae thatchier theocrasy theophagy therology thropple tinkling toiseach trappiest'.split(
    ' ',
  ),
  ...'trimeter trisome ufologist uranalysis vanguardist vasectomise vasectomize venidium vesicae vesicate'.split(
    ' ',
  ),
  ...'vinelike vinology voluntarism warmaker wheeling wheeping wheezling witchiest wobbles woeness yesterday'.split(
    ' ',
  ),
];
