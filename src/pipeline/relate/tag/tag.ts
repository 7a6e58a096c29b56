/**
 * What part an item of a sentence plays, as far as the patterns need it: mentions, verbs by their form in this place,
 * and the closed classes. Which tag an item has is left to the files beside this one.
 */
export type Tag =
	| 'mention'
	| 'noun' // any content word that is no verb here
	| 'finite' // verb with a subject of its own: released, releases, will release
	| 'infinitive' // behind `to`
	| 'participle' // passive or reduced: was released, released by
	| 'gerund'
	| 'be'
	| 'have'
	| 'do'
	| 'modal'
	| 'to'
	| 'preposition'
	| 'coordinator'
	| 'subordinator'
	| 'relative'
	| 'determiner'
	| 'pronoun'
	| 'adverb'
	| 'number'
	| 'comma'
	| 'possessive'
	| 'stop'; // colon, semicolon, other marks
