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

const negative = `not|\\p{L}+n't|never|no|neither|nor|without|cannot|hardly|barely|scarcely|nowhere|none|nobody|unlikely
	|fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|lacks?|lacked|instead of|rather than|unable
	|stopp?(?:ed|s)?|ceased?|declin(?:es?|ed)|far from|anything but`;
export const negations = anyOf(negative);
/** Heads of a subject that make nobody of it: `none of the teams at A`. */
export const nobodies = anyOf(`nobody|none|neither|no one`);
/** With `from` behind their object they keep it from being done: `blocked A from buying B`. */
export const preventions = anyOf(
	`(?:block|bar|bann|prevent|stopp?|prohibit|deter|discourag|restrain|exclud)(?:s|ed|es|ing)?|keeps?|kept`,
);

const clausal = `if|whether|unless|as though|in case|provided that|suppose|supposing|assuming|imagine|in a world where
	|reportedly|allegedly|apparently|seemingly|ostensibly|arguably|perhaps|maybe|possibly|unconfirmed|unverified`;
/** Weaken the whole clause, wherever in it they stand. */
export const clauseHedges = anyOf(clausal);

const hedging = `${clausal}|may|might|could|would|should|will|shall|must|probably|likely|potentially|presumably|supposedly
	|purportedly|rumou?red|rumou?rs?|expected|expects?|plans?|planned|planning|aims?|aimed|aiming
	|hop(?:es?|ed|ing)|intends?|intended|wants?|wanted|tr(?:y|ies|ied|ying)|attempts?|attempted
	|claim(?:s|ed|ing)?|believ(?:es?|ed)|alleg(?:es?|ed)|suggests?|suggested|seem(?:s|ed)?|appear(?:s|ed)
	|speculat(?:es?|ed|ion)|considers?|considering|considered|proposes?|supposed|ought|upcoming|forthcoming
	|hypothes\\p{L}+|predict(?:s|ed)|hint(?:s|ed)|promis(?:es?|ed)|tease[sd]?|would-be|asks?|asked
	|wonder(?:s|ed)?|doubts?|doubted|(?:set|going|about|due|ready|eager|keen|poised|slated|scheduled|agrees?|agreed|decid(?:es|ed)|vow(?:s|ed)
	|pledg(?:es|ed)|prepar(?:es|ed|ing)|needs?|needed|seeks?|sought|offer(?:s|ed)?|bids?|option|proposals?|permission|invitation|threaten(?:s|ed)
	|wish(?:es|ed)|thought|said|assumed|considered|estimated|presumed|understood|yet|is|are|was|were) to|in talks|in negotiations
	|working (?:on|towards?|to)`;
export const hedges = anyOf(hedging);

/** Govern the clause behind them: `A claims that B …`, `rumours say that B …`. */
const claiming = `claim(?:s|ed|ing)?|believ(?:es?|ed)|alleg(?:es?|ed)|speculat(?:es?|ed|ion)|rumou?r(?:s|ed)?|suspects?
	|suspected|predict(?:s|ed)?|hop(?:es?|ed)|hint(?:s|ed)?|suggest(?:s|ed)?|doubts?|doubted|denies|denied
	|insist(?:s|ed)?|contend(?:s|ed)?|accus(?:es?|ed)|suppos(?:es?|ed)|assum(?:es?|ed)|imagin(?:es?|ed)`;
export const claims = anyOf(claiming);
/** Before `that` these leave it open who says so, or whether it is so. Reports of somebody who is named stand. */
const opening = `(?:seem|appear)(?:s|ed)?|expect(?:s|ed)?|fear(?:s|ed)?|guess(?:es|ed)?|pretend(?:s|ed)?
	|(?:some|many|others|people|critics|sources|insiders|observers|it is|it was) (?:say|said|report(?:ed)?|think|thought)
	|(?:a|an|the|this|that|no|any|every) (?:chance|possibility|likelihood|impression|assumption|hypothesis|theory|notion|story|tale|myth|legend|lie)
	|(?:^|(?:the|these|those|some|many) )(?:reports|stories|tales|theories|signs|hopes|fears)`;
export const openers = anyOf(opening);
/** All that denies or weakens. */
export const weakeners = anyOf([negative, hedging, claiming, opening].join('|'));
/** Before `that` these leave the clause unsaid: `it is not true that B …`. */
export const denials = anyOf(
	`not|\\p{L}+n't|never|no|false|untrue|wrong|doubtful|possible|likely|unlikely`,
);

/** In these `no`, `not` and `doubt` deny nothing. */
const harmless = anyOf(
	`no doubt|no question|no denying|no accident|no coincidence|no mystery|without (?:a )?doubt|without question
	|none other than|no other than|and nobody else|and no one else|(?:its|their|his|her) (?:promises?|plans?|hopes?)(?! (?:to|that|of|for))
	|no less|no fewer|no more than|no later|no surprise|no wonder|no secret|not only|not just|not until
	|not surprising|not the (?:only|first|last)|as (?:planned|expected|promised)`,
);

/** Words without those that deny nothing. */
export const without = (words: string): string => words.replace(harmless, ' ');
export const holds = (words: string, pattern: RegExp): boolean => words.search(pattern) >= 0;
/** Whether words deny or weaken by a pattern, those that deny nothing aside. */
export const has = (words: string, pattern: RegExp): boolean => holds(without(words), pattern);
