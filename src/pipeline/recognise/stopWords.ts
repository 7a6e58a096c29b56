/**
 * Words that found no name by their shape alone: general English, words of page layouts, calendar words,
 * nationalities, and nouns that number things (`Figure 3`, `Version 2.1`). Data, not rules.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** General words, as they open sentences and fill headings. */
const generalWords = words(`
a about above according across adapting add adding additional additionally after again against ago ahead all allowing allows almost alone along already also although always
among an analysis and announcing another any anyone anything apart applications applied approach approaches are around as ask asked at available away back based be because become before behind being below
benchmark benchmarks best better between beyond big bigger biggest both bottom break breaking brief bring bringing build builders building built but by call called can cannot case challenge challenges change changes check choose
clear click close code coding come comes coming commercial common community companies company compared comparing comparison complete conclusion concerns considerations consider contact content context continue contributors could cost costs create
creating creative critical critics current currently custom daily data day days deal debate debates deep dense deploy deployment design despite detail details dev developer developers developing development did different direct discover
discussing discussion discussions do does doing done down download during each early easy edit effective efficient either end engineer engineering engineers enhanced enough enterprise especially even event ever every everyone everything evidence
example examples executive exciting existing expect expected experiments experts explore exploring extended external extra fact facts false family fast faster feature features few final finally find finding findings first five focus follow following
for foundational four free from full fully fun further furthermore future general generation get getting give given go goals going good great group growing guide had half hands happened hard has have having he help helpful helping helps her
here hers high higher highlight highlights him his home hot how however huge hundreds i idea ideas if impact implications implementation important improved improvements improving in inc include included includes including increasing independent indeed industry inference
info information initial innovation innovations input inside insight insights instead integration interesting interest internal introducing introduction into is issue issues it items its itself january join joined just keep key kind know known language
large larger last later latest launch launches launching lead leading learn learned learning learns least led less lessons let level library license like likely limitations limited links list little live local long longer look looking lot low
lower made main major make makes making management manager many market massive may maybe me mean meanwhile meet members mentioned mentions methods might mini minor mixed model models moments monday more moreover most move much multiple multi must my
name native near nearly need needs never new newer newly news next nine no non none nor not notable notably note notes nothing notice notably novel now number numerous of off official officially often ok old on once one ones online only open opinion
opinions option options or original other others our out outlook output over overall overview own page pages paper papers part participants particularly past people per perhaps performance personal plan plans platform play please plus
podcast point points popular posts post potential power powerful practical practice pre preview previous previously price pricing pro problem problems process product production products project projects prompt proposed public publication
published put quality quantum question questions quick quite quote quotes rather rapid raw reach read reading real really reasoning recap recent recently recommended reference references related release released releases releasing report reports
request requests research researcher researchers resource resources response result results review rise risk risks role run running safety said same say scale scaling science scientists search second section security see seen selected self
senior series server service services session set sets setting seven several share shared sharing she shift short should show showing shows sign significant similar similarly simple since single site six size skip small smaller smart so social software some
someone something soon source sources special specific speculation speed split stack stage standard start started starting startups state statement states status step steps still stop story strategic strategy strong study stuff subject subscribe such suggest
suggested summary support supported supporting sure system systems table tags take takes taking takeaway takeaways talk talks team teams tech technical techniques technologies technology ten term terms test testing tests than thank thanks that the their them
themes themselves then there therefore these they thing things think third this those though thoughts thousands three through thus time times tip tips title to today together told too took tool tools top topic topics total towards track tracks trade traditional training transcript
trend trends true try trying turn twenty twitter two type types under understanding unfortunately unique unknown unless unlike until up upcoming update updated updates upgrade us use used user users uses using various version versions very via video videos view vision
vs wait want was way ways we web website week weekly weeks welcome well were what when whenever where whether which while white who whole whose why wide will wins wish with within without won work worked working works world would write writing wrong year years yes yet you your zero
academic advanced agent agents agentic ai algorithm alternative app apps api architecture article artificial automatic automated average base basic business cheap cloud cluster collection comprehensive compute computer conference core corporate cross customer
decoding distributed document documents domain dynamic edge embedding episode evaluation expert foundation frontier function global government gpu graph hardware heavy human hybrid image images infrastructure intelligence interactive interface intermediate
law legal light linear llm llms machine mathematics math maths media medium memory message messages metadata method mobile modern module multimodal multilingual network neural optimization parallel parameter parameters partner partners personalized pipeline policy
post-training pre-training private program programming rag rate ratio regulatory reinforcement reliable responsible retrieval reward robotics sample school scientific sequence simulation small-scale space sparse speech stable standardized structured student students
supervised synthetic task tasks teaching text theory three-d token tokens tokenization top-tier transformer transformers transparent universal value variant variants virtual visual voice work-in-progress workflow workflows workshop workshops workspace
ability access acquisition act adoption advances adventures age alignment ambitious announcement announcements applause appendix attention authors average awards background basics beginning behaviour behavior beta book books budget calls capabilities career careers chapter chat
chief class classic client colleague collaboration comments competition competitive component components concept concepts conversation conversations copyright creation creators crisis culture dataset datasets date debugging decision decisions definition demo demos department director
documentation driven economics economy education efficiency emerging employees energy engine era error errors ethics ethical exclusive experience experimental explained explanation explainer extraction facing failure failures favorite feedback field figure file files filter finance flagship footer format forum founders
framework frameworks funding game games generative getting-started goal guest guests hands-on head header healthcare health history hosts host hours image-generation impressive improvement industry-wide initiative initiatives interview interviews investment investments investors job jobs journey judge keynote keynotes label labels
landscape leader leaders leadership leaderboard legacy lecture lessons letter leverage licensing life limits line link listen load logic look loss losses market-place matter meeting meta-data metrics milestone mission modalities momentum money monitoring motivation mystery natural navigation
objective offline operations opportunities order organization organizations outcome outcomes ownership panel partnership partnerships pattern patterns perspective perspectives phase philosophy physical picks planning player players positive practices predictions prerequisites presentation pricing-and-availability principle principles privacy proof prompts prompting protocol
qa quantization rankings readers recognition recommendations reflections region relations reliability reproducibility requirements reception robust rumors rumours safer scope script secure shipping side sidebar signals skill skills solution solutions solving speakers speaker specification sponsor sponsors spotlight spring story structure style subscription success
sunday summer surprise survey sustainability target teacher teachers technique template threat threats timeline timestamp timestamps track trade-offs transition trust tutorial tutorials unified unifying usage values vendor vendors vs. warning wins winter wisdom women wonderful worldwide yesterday
labs lab studio studios agency computing creator embed discovery mode fair compiler spec corporation talks engine stars evals tbps gbps tflops terminal connect sessions announces reveals unveils versus officer scientist chief financial international docs photos desktop artifacts physics edu banana le alpha sandbox extensions plugin office hours photo pods assistant analyst spokesperson prize nodes console index workbench minister governor prime vice senator senators fellow cup award act apis mps cabinet
`);

/** Words of page layouts, calendars and nationalities, capitalised by rule and not as names. */
const formalWords = words(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
american british chinese english european french german indian italian japanese korean russian spanish african asian western eastern northern southern israeli canadian australian dutch arabic latin greek hindi portuguese mandarin turkish swedish swiss polish brazilian
ceo cto cfo coo vp phd dr prof mr mrs ms faq tldr tl;dr q&a q1 q2 q3 q4 fy ok eta ps nb ie eg etc am pm utc gmt pst est id url pdf html css json xml yaml http https usb usd eur gbp ip os pc tv ui ux hr pr ar vr xr it ii iii iv vi
subreddit tweet tweets thread threads blog newsletter email podcast podcasts episode minute minutes hour hours part section chapter figure table appendix equation
`);

const measureWords = words(`
figure fig table section chapter version release part step phase level type grade tier stage lesson day week season episode volume vol page line row item layer epoch series apache gpl lgpl http usb pcie bluetooth windows android ios macos python java node cuda html css web wi wifi
rtx gtx gddr ddr hbm iso ieee covid top round question problem task appendix equation eq algorithm theorem lemma rank score elo bleu rouge pass area over under about around nearly roughly approximately some than only just all both gpu cpu tpu ubuntu debian fedora kernel driver option case class group
rate ratio factor room gate terminal flight boeing airbus june july march april may january february august september october november december opus-per us eu uk
`);

const layoutPhrases = words(`
key-moments key-insights common-questions software-apps view-all people-referenced studies-cited mentioned-in-this-episode mentioned-in-this-video show-more read-more learn-more table-of-contents
`);

/** Words that head a list or a page rather than name a thing. */
export const isGeneralWord = (word: string): boolean => {
	const lower = word.toLowerCase();
	return generalWords.has(lower) || formalWords.has(lower);
};

/** Words that a number follows without making a name of the two. */
export const isMeasureWord = (word: string): boolean => measureWords.has(word.toLowerCase());

/** In characters, marks and spaces of all kinds included. */
const longestLayoutPhrase = 60;

/** Fixed headings of page layouts, by their words in lower case. */
export const isLayoutPhrase = (phrase: string): boolean =>
	phrase.length <= longestLayoutPhrase &&
	layoutPhrases.has((phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-'));
