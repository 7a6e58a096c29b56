/** The words of the interface in English. The other languages have the same keys and places: see `language.ts`. */

/** How numbers and dates are written. */
export const forms = { thousands: ',', date: '{year}-{month}-{day}' } as const;

/** On pages, written at build. */
export const pages = {
	// The frame of every page.
	skip: 'Skip to the text',
	main: 'Main',
	byType: 'By type',
	browseByType: 'Browse by type',
	map: 'Map',
	topics: 'Topics',
	relations: 'Relations',
	types: 'Types',
	tools: 'Tools',
	compareTwo: 'Compare two',
	connectTwo: 'Connect two',
	review: 'Review',
	data: 'Data',
	graphAsJson: 'Graph (JSON)',
	feed: 'Feed',
	colophon: 'Every statement here links to the sentence that says it.',
	editedBy: 'Edited by {author}.',
	source: 'Source',
	madeWith: 'Made with Gistgraph.',

	// How many.
	countDocuments: { one: '{count} document', other: '{count} documents' },
	countEntities: { one: '{count} entity', other: '{count} entities' },
	countStatements: { one: '{count} statement', other: '{count} statements' },
	countRelations: { one: '{count} relation', other: '{count} relations' },
	countMentions: { one: '{count} mention', other: '{count} mentions' },
	countWords: { one: '{count} word', other: '{count} words' },
	countMore: '{count} more',
	minutes: '{count} min',

	// Home.
	describeSite: {
		one: '{count} summary read as one body of knowledge, in which every statement links to the sentence that says it.',
		other:
			'{count} summaries read as one body of knowledge, in which every statement links to the sentence that says it.',
	},
	homeMap: 'The best connected entities and what is stated between them',
	exploreMap: 'Explore the map',
	mostConnected: 'Most connected',
	moreOfType: '{count} more: {type}',
	latestDocuments: 'Latest documents',
	allDocuments: 'All documents',
	allTopics: 'All topics',

	// Lists.
	name: 'Name',
	type: 'Type',
	connections: 'Connections',
	mentions: 'Mentions',
	documents: 'Documents',
	lastSeen: 'Last seen',
	listCaption: '{type}, the most connected first',
	alsoMentioned: 'Also mentioned',
	alsoMentionedWhy: 'These have no page of their own. Here is every sentence that names them.',
	documentsSummary: '{documents} with {words}, newest first.',
	newDocuments: 'New documents',
	whatItIsAbout: 'What it is about',

	// An entity.
	aliases: 'Also {names}',
	elsewhere: 'Elsewhere',
	homepage: 'Homepage',
	paper: 'Paper',
	repository: 'Repository',
	documentation: 'Documentation',
	whatIsStatedOf: '{name}: what the documents state, with evidence.',
	whatIsStated: 'What is stated',
	measured: 'Measured',
	measuredOf: 'What is measured of {name}',
	measuredThing: 'Of',
	measure: 'Measure',
	value: 'Value',
	evidence: 'Evidence',
	family: 'Family',
	siblings: 'Siblings',
	inTheDocuments: 'In the documents',
	moreSentences: { one: '{count} more sentence', other: '{count} more sentences' },
	moreSentencesOn: {
		one: '{count} more sentence on {name}',
		other: '{count} more sentences on {name}',
	},
	related: 'Related',
	directlyRelated: 'directly related',
	bothConnectedWith: 'both connected with {names}',
	namedTogether: 'Often named together',
	inBrief: '{name} in brief',
	topic: 'Topic',
	mentioned: 'Mentioned',
	times: { one: 'once', other: '{count} times' },
	timesInDocuments: { one: '{times}', other: '{times} in {count} documents' },
	seen: 'Seen',
	firstSeen: 'First seen',
	neighbourhood: '{name} and what it is connected with',
	fromHere: 'From here',
	onTheMap: 'On the map',
	compare: 'Compare',
	connect: 'Connect',

	// Evidence.
	sources: { one: '{count} source', other: '{count} sources' },
	assertedByOwner: 'asserted by the owner',
	assertedBy: 'Asserted by the owner:',
	verySure: 'very sure',
	sure: 'sure',
	fairlySure: 'fairly sure',
	unsure: 'unsure',
	accordingTo: 'according to {name}',

	// A document.
	document: 'Document',
	minutesToRead: { one: '{count} minute to read', other: '{count} minutes to read' },
	text: 'Text',
	linkToPlace: 'Link to this place',
	table: 'Table {number}',
	aboutDocument: 'About this document',
	authors: 'Authors',
	speakers: 'Speakers',
	length: 'Length',
	tags: 'Tags',
	contents: 'Contents',
	original: 'Original',
	alsoAs: 'Also as',
	documentStates: 'What this document states',
	documentStatesWhy: 'The words in the middle lead to the sentence that says it.',
	unnamed: 'Described, not named',
	unnamedWhy:
		'The text describes these without saying what they are called. What they may be, likeliest first:',
	nothingFits: 'nothing that fits is known',
	relatedDocuments: 'Related documents',
	bothMention: 'Both mention',
	sameSource: 'From the same source',
	byDate: 'By date',
	newer: 'Newer',
	older: 'Older',

	// The map.
	mapSummary:
		'Every entity and what is stated between them, as a map to move about in, a picture and a table.',
	mapPicture: 'Picture of the map',
	mapPictureOf: 'The best connected entities and the relations between them',
	mapWhy: 'A line is a statement that a document makes; what is close together is stated together.',
	mapInWords: 'The map in words',
	mapEntities: 'Entities of the map',
	connectedWith: 'Connected with',
	andMore: 'and {count} more',
	lessConnected: {
		one: '{count} less connected entity',
		other: '{count} less connected entities',
	},
	unconnected: {
		one: '{count} entity without a stated relation',
		other: '{count} entities without a stated relation',
	},
	and: '{one} and {other}',
	leftOut: 'Left out: {what}. The lists of types hold everything.',

	// Topics.
	topicsSummary:
		'Groups of entities that the statements tie together more closely than to the rest.',
	topicsNamed: 'Each is named by its most central entities.',
	centralEntities: 'Central entities',
	unconnectedTopic: 'Unconnected',
	inNoTopic: '{entities} in no topic',
	topicApart: '{entities} that no stated relation ties to a topic.',
	topicOf:
		'{entities} with {statements} between them, found as one community of the graph and named by the most central.',
	namesOfThem: 'names {count} of them',
	neighbouringTopics: 'Neighbouring topics',
	mapOf: 'Map of {name}',
	entities: 'Entities',
	furtherStatements: {
		one: '{count} further statement on the pages of the entities.',
		other: '{count} further statements on the pages of the entities.',
	},
	besideTopic: 'Beside this topic',

	// Relations.
	relationsSummary: '{statements} by {relations}, each with the sentence that makes it.',
	betweenEntities: 'Between entities',
	values: 'Values',
	relation: 'Relation',
	relationSummary: '{statements} that one thing {relation} another, each with its evidence.',
	statements: 'Statements',
	readBackwards: 'Read backwards',
	from: 'From',
	to: 'To',
	sourcesDiffer: 'The sources differ.',

	// Two entities.
	compareSummary: 'Two entities side by side: what is stated of both, and what of one only.',
	compareByHand:
		'Comparing needs JavaScript. Without it, open the two pages side by side: each lists what is stated of it, in the same order.',
	comparedInDocuments: 'Compared in the documents',
	path: 'Path',
	pathSummary:
		'How two entities are connected: a shortest chain of statements, each with its sentence.',
	pathByHand:
		'Finding a path needs JavaScript. Without it, start from the page of either: its facts link to its neighbours, and theirs to the next.',
	toBeginWith: 'To begin with',
	fromTo: '{one} to {other}',

	// What is open.
	reviewSummary:
		'What the documents leave open. Nothing here is shown as a fact until it is settled.',
	allSettled: 'Everything is settled.',
	openQuestions: { one: '{count} open question.', other: '{count} open questions.' },
	howToSettle:
		'An owner settles one by copying its entry into {file}, after correcting it where needed.',
	noCandidate: 'No candidate.',
	mayBe: 'May be',
	takenFor: 'is taken for: {type}. It may also be: {others}.',
	line: 'Line {number}: {text}',
	stale: 'Decisions without an object',
	staleWhy: 'These decisions match nothing any more, since a document or the lexicon has changed.',
	unnamedMentions: 'Unnamed mentions',
	unnamedMentionsWhy:
		'A description without a name. It stays unlinked until it is clear what it means; if a candidate is right, its entry says so.',
	ambiguous: 'Names with several meanings',
	ambiguousWhy:
		'A name that more than one entity answers to, in a document that does not tell which.',
	duplicates: 'Possible duplicates',
	duplicatesWhy:
		'Two entities that answer to one spelling. Merge them, or write not-same with both ids to keep them apart.',
	unsureTypes: 'Unsure types',
	unsureTypesWhy: 'What the documents say of these fits a second type nearly as well.',
	weak: 'Weak statements',
	weakWhy:
		'Found, but not sure enough to be shown as facts. Assert what is right; the rest needs nothing. What is less sure still is in the extract alone.',

	// Not found, moved.
	notFound: 'Not found',
	notFoundHere: 'There is no page at this address',
	notFoundSummary: 'There is no page at this address.',
	notFoundWhy: 'It may have been renamed, or the thing it was about is no longer in the documents.',
	whereToLook: 'Where to look',
	moved: 'Moved',
	movedTo: 'Moved: {name}',
	nowAt: 'This page is now {name}.',
} as const;

/** In the browser, on every page and in its tools. */
export const client = {
	// Search and theme.
	search: 'Search',
	searchField: 'Search names and texts',
	close: 'Close',
	inTheTexts: 'In the texts',
	nothingFound: 'Nothing found',
	results: { one: '{count} result', other: '{count} results' },
	themeSystem: 'Auto',
	themeLight: 'Light',
	themeDark: 'Dark',
	themeSwitch: 'Theme: {theme}. Change theme',

	// Lists.
	order: 'Order',
	byConnections: 'by connections',
	byMentions: 'by mentions',
	byDocuments: 'by documents',
	byRecent: 'most recent first',
	byStatements: 'by statements',
	byEntities: 'by entities',
	byName: 'by name',
	filter: 'Filter',
	filterList: 'Filter this list',
	shownOf: '{shown} of {all}',

	// The explorer.
	mapKeys:
		'Map. Arrow keys move along relations, Enter opens a page, Escape lets go, plus and minus zoom.',
	moveMap: 'Move the map',
	scrollPage: 'Scroll the page',
	selected: '{name} selected',
	showAround: 'Show around the selection',
	everything: 'Everything',
	stepsAround: { one: '{count} step around', other: '{count} steps around' },
	mentionedTogether: 'mentioned together',
	view: 'View',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	fit: 'Fit',
	fitMap: 'Fit the whole map',
	fullScreen: 'Full screen',
	typesShown: 'Types shown',
	findOnMap: 'Find on the map',
	selectedEntity: 'Selected entity',
	entityNotLoaded: 'This entity could not be loaded.',
	openPage: 'Open its page',
	noRelations: 'No stated relations.',
	evidence: 'Evidence',

	// Two entities, and copying.
	show: 'Show',
	notLoaded: 'The data of this site could not be loaded. Try again later.',
	chooseTwo: 'Choose two names from the list.',
	first: 'First',
	second: 'Second',
	from: 'From',
	to: 'To',
	whatItIs: 'What it is',
	comparison: 'Comparison',
	noChain: 'No chain of stated relations connects the two.',
	sameEntity: 'Both are the same entity.',
	connectedInSteps: { one: 'Connected in {count} step.', other: 'Connected in {count} steps.' },
	copy: 'Copy',
	copied: 'Copied',
	textSelected: 'Selected',
} as const;
