/** Words by which a sentence denies or weakens what it says, as patterns over words joined by spaces. */

/** Any of some words or pairs of words, each as a whole. */
const anyOf = (words: string): RegExp =>
	new RegExp(
		`(?<![\\p{L}'-])(?:${words
			.trim()
			.split(/\s*\|\s*/)
			.join('|')})(?![\\p{L}'-])`,
		'gu',
	);

export const negations = anyOf(
	`not|\\p{L}+n't|never|no|neither|nor|without|cannot|hardly|barely|scarcely|nowhere|none|nobody|unlikely
	|fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|lacks?|lacked|instead of|rather than|unable
	|stopp?(?:ed|s)?|ceased?|declin(?:es?|ed)`,
);

const clausal = `if|whether|unless|reportedly|allegedly|perhaps|maybe|possibly`;
/** Weaken the whole clause, wherever in it they stand. */
export const clauseHedges = anyOf(clausal);

export const hedges = anyOf(
	`${clausal}|may|might|could|would|should|will|shall|must|probably|likely|potentially|presumably|supposedly
	|purportedly|rumou?red|rumou?rs?|expected|expects?|plans?|planned|planning|aims?|aimed|aiming
	|hop(?:es?|ed|ing)|intends?|intended|wants?|wanted|tr(?:y|ies|ied|ying)|attempts?|attempted
	|claim(?:s|ed|ing)?|believ(?:es?|ed)|alleg(?:es?|ed)|suggests?|suggested|seem(?:s|ed)?|appear(?:s|ed)
	|speculat(?:es?|ed|ion)|considers?|considering|considered|proposes?|supposed|ought|upcoming|forthcoming
	|hypothes\\p{L}+|predict(?:s|ed)|hint(?:s|ed)|promis(?:es?|ed)|tease[sd]?|would-be|asks?|asked
	|wonder(?:s|ed)?|doubts?|doubted|(?:set|going|about|due|ready|eager|keen|poised|slated|scheduled|agrees?|agreed|decid(?:es|ed)|vow(?:s|ed)
	|pledg(?:es|ed)|prepar(?:es|ed|ing)|needs?|needed|seeks?|sought|offer(?:s|ed)|threaten(?:s|ed)
	|wish(?:es|ed)) to`,
);

/** Govern the clause behind them: `A claims that B …`, `rumours say that B …`. */
export const claims = anyOf(
	`claim(?:s|ed|ing)?|believ(?:es?|ed)|alleg(?:es?|ed)|speculat(?:es?|ed|ion)|rumou?r(?:s|ed)?|suspects?
	|suspected|predict(?:s|ed)?|hop(?:es?|ed)|hint(?:s|ed)?|suggest(?:s|ed)?|doubts?|doubted|denies|denied`,
);
/** Before `that` these leave the clause unsaid: `it is not true that B …`. */
export const denials = anyOf(
	`not|\\p{L}+n't|never|no|false|untrue|wrong|doubtful|possible|likely|unlikely`,
);

/** In these `no`, `not` and `doubt` deny nothing. */
export const harmless = anyOf(
	`no doubt|no less|no fewer|no more than|no later|no surprise|no wonder|no secret|not only|not just|not until
	|not surprising|not the (?:only|first|last)|as (?:planned|expected|promised)`,
);
