/**
 * Closed classes of English words, the common verbs by which the end of a clause is seen, and the nouns that only
 * say a kind. Content words that make statements are not here: they stand in the ontology.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const determiners = words(
	`the a an this that these those its their his her our my your some any each every no another both all several
	many most few such one two three four five six seven eight nine ten`,
);
export const prepositions = words(
	`of in on at by for with from to into onto over under through via across between among within without about
	against during after before since until upon toward towards per as than like including despite beyond behind
	alongside amid around along versus vs vs. except besides using regarding concerning`,
);
export const coordinators = words('and or but & plus nor yet');
/** Open a clause of their own. */
export const subordinators = words(
	`while whereas although though because since if unless whether when whenever where so once after before until
	however meanwhile instead lest`,
);
export const relatives = words('which that who whom whose');
export const pronouns = words(
	'it they he she we i you them him us me itself themselves this these those there',
);
/** Forms of `be`, which make a passive of a participle and a definition of a noun. */
export const beForms = words(`is are was were be been being isn't aren't wasn't weren't`);
export const haveForms = words(`has have had having hasn't haven't hadn't`);
export const doForms = words(`do does did don't doesn't didn't`);
export const modals = words(
	`can could may might must shall should will would cannot can't couldn't mayn't mightn't mustn't shouldn't won't
	wouldn't`,
);
/** Words between a subject and its verb, or inside a verb, that say nothing of either. */
export const adverbs = words(
	`also now then still already just even only again once often always soon later earlier first recently formerly
	originally too well thus therefore further together both either never not largely mostly partly yesterday today
	quickly directly simply actually likewise meanwhile jointly currently previously eventually finally initially
	never rather almost nearly quite very much far later ultimately alone subsequently ever long indeed`,
);

/** Base forms of verbs that end a noun phrase: the ontology's verbs are added to them. */
export const commonVerbs = words(
	`accept achieve act add address admit agree aim allow announce appear argue arrive ask attend avoid base be become
	begin believe bring build call carry change choose cite claim close collect combine come compete complete consider
	consist contain continue contribute convert cost cover cite decide declare define deliver demonstrate deny depend
	describe detail dismiss display do dominate double draw drop earn emerge emphasize employ enable encourage end
	enhance ensure enter evaluate exist expand expect experience explain explore express extend face fail fall favour
	favor feature feel fight figure find fit follow force forget form gain gather generate get give go grow handle
	happen have hear help highlight hint hire hit hold hope identify imply include incorporate increase indicate
	inspire intend interview invite involve join keep know lack last lead learn leave let like list look lose maintain
	make manage mark mean mention merge modify move name need note obtain occur offer open operate own pass pay plan
	play point praise predict prefer present prevent produce promise prompt propose prove provide push put raise
	range rank reach read receive recommend reduce refer reflect refuse register rely remain remove report represent
	require resemble resign result return reveal rise run say see seek seem sell send serve set share shift show shut
	signal solve speak spend stand start stay stop store struggle submit succeed suggest surface take talk target teach
	tease tell tend think thank threaten touch track treat trigger try turn underscore understand update use validate
	view visit vote wait want warn win wish wonder work write yield`,
);

/** Nouns that only say what kind of thing a name before them names: `the Llama 2 model by Meta`. */
export const kindNoun =
	/^(?:models?|famil(?:y|ies)|series|librar(?:y|ies)|papers?|frameworks?|datasets?|benchmarks?|systems?|engines?|algorithms?|methods?|techniques?|architectures?|networks?|chips?|gpus?|assistants?|chatbots?|apps?|tools?|platforms?|releases?|reports?|approach(?:es)?|tasks?|attacks?|mechanisms?|optimizers?|layers?|objectives?|loss|functions?|teams?|labs?|startups?|company|companies|researchers?|engineers?|scientists?|challenges?|tests?|corpora|corpus|checkpoints?|weights)$/;
