/** The words of the interface in English. The other languages have the same keys and places: see `language.ts`. */
import type { Forms } from './language.ts';

/** How numbers and dates are written. */
export const forms: Forms = {
	thousands: ',',
	decimal: '.',
	date: '{year}-{month}-{day}',
	yearAndMonth: '{year}-{month}',
	nouns: 'lower',
};

export const months = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** On pages, written at build. */
export const pages = {
	// The frame of every page.
	skip: 'Skip to the text',
	main: 'Main',
	home: 'Home',
	breadcrumb: 'Breadcrumb',
	byType: 'By type',
	browseByType: 'Browse by type',
	map: 'Map',
	timeline: 'Timeline',
	topics: 'Topics',
	relations: 'Relations',
	types: 'Types',
	tools: 'Tools',
	compareTwo: 'Compare two',
	connectTwo: 'Connect two',
	aboutSite: 'About this site',
	quality: 'Quality',
	disagreements: 'Disagreements',
	changes: 'Changes',
	review: 'Review',
	data: 'Data',
	graphAsJson: 'Graph (JSON)',
	feed: 'Feed',
	colophon: 'Every statement here links to the sentence that says it.',
	editedBy: 'Edited by {author}.',
	source: 'Source',
	madeWith: 'Made with Gistgraph.',
	surprise: 'Surprise me',

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
	inAll: '{count} in all.',
	inAllSome: '{count} in all, {others} of them without a page.',
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
	allOf: 'All that is stated of {name}',
	alsoStated: 'Also stated',
	measuredOf: 'What is measured of {name}',
	measuredThing: 'Of',
	measure: 'Measure',
	value: 'Value',
	evidence: 'Evidence',
	siblings: 'Siblings',
	inTheDocuments: 'In the documents',
	moreSentences: { one: '{count} more sentence', other: '{count} more sentences' },
	moreSentencesOn: {
		one: '{count} more sentence on {name}',
		other: '{count} more sentences on {name}',
	},
	related: 'Related',
	comparedIn: { one: 'compared in {count} sentence', other: 'compared in {count} sentences' },
	togetherIn: {
		one: 'named together in {count} sentence',
		other: 'named together in {count} sentences',
	},
	sameTopic: 'same topic',
	bothConnectedWith: 'both connected with {names}',
	inBrief: '{name} in brief',
	topic: 'Topic',
	mentioned: 'Mentioned',
	times: { one: 'once', other: '{count} times' },
	timesInDocuments: { one: '{times}', other: '{times} in {count} documents' },
	seen: 'Seen',
	firstSeen: 'First seen',
	inDatedDocuments: { one: 'in {count} dated document', other: 'in {count} dated documents' },
	mentionedOver: '{mentions} {documents}, {first} to {last}.',
	mentionedMost: '{mentions} {documents}, {first} to {last}; most, {most}, in {name} ({date}).',
	neighbourhood: '{name} and what it is connected with',
	fromHere: 'From here',
	onTheMap: 'On the map',
	compare: 'Compare',
	connect: 'Connect',

	// Evidence.
	sources: { one: '{count} source', other: '{count} sources' },
	assertedByOwner: 'asserted by the owner',
	assertedBy: 'Asserted by the owner:',
	moreSentencesThere: {
		one: '{count} more sentence there',
		other: '{count} more sentences there',
	},
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
	statedHere: 'Stated here',
	moreBelow: '{count} more below',
	done: 'Done',
	toDo: 'To do',
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
	leftOut: 'Left out here: {what}. The lists by type hold everything:',

	// Topics.
	topicsSummary:
		'Groups of entities that the statements tie together more closely than to the rest.',
	topicsNamed: 'Each is named by its most central entities.',
	centralEntities: 'Central entities',
	unconnectedTopic: 'Unconnected',
	inNoTopic: '{entities} in no topic',
	topicApart: {
		one: '{count} entity that no stated relation ties to a topic.',
		other: '{count} entities that no stated relation ties to a topic.',
	},
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

	// Questions in SPARQL.
	query: 'Query',
	querySummary:
		'Ask the data of this site in SPARQL. The answer is worked out in your browser; nothing is sent anywhere.',
	queryData: 'The data that is asked:',
	queryByHand:
		'With JavaScript this page answers questions here. Without it, load the data into any program that knows SPARQL and ask it there; the questions below work as they stand.',
	workedQuestions: 'Worked questions',
	askTypes: 'What kinds of things are there?',
	askTypesWhy: 'Every entity has a class of the site; classes have labels.',
	askConnected: 'What is best connected?',
	askConnectedWhy: 'A statement is a graph of one triple: both of its ends count.',
	askAll: 'What is stated of {name}?',
	askAllWhy: 'All statements that begin there, with how sure they are.',
	askEvidence: 'Which sentences say “{relation}”?',
	askEvidenceWhy:
		'The name of a statement’s graph leads to the sentences that it was derived from.',
	askChain: 'Where do “{one}” and “{other}” follow on each other?',
	askChainWhy: 'Two relations in a row, over any entity between.',
	askProven: 'What do several documents state?',
	askProvenWhy: 'Statements by the number of documents that make them.',
	askUnsure: 'What is least sure?',
	askUnsureWhy: 'Confidence is from 0 to 1; these deserve a look.',
	askValues: 'Which are the largest values of “{relation}”?',
	askValuesWhy: 'Values as numbers, whatever way they were written.',
	askTogether: 'Which documents name the most entities?',
	askTogetherWhy: 'Entities know the documents that mention them.',
	askNewest: 'What do the newest documents state?',
	askNewestWhy: 'From a document to the sentences and statements derived from it.',

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
	moreToReview: {
		one: '{count} more. All are listed by',
		other: '{count} more, less weighty. All are listed by',
	},
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
	staleDecision: 'This decision matches nothing any more.',
	staleWhy: 'These decisions match nothing any more, since a document or the lexicon has changed.',
	unnamedMentions: 'Unnamed mentions',
	unnamedMentionsWhy:
		'A description without a name. It stays unlinked until it is clear what it means; if a candidate is right, its entry says so.',
	ambiguous: 'Names with several meanings',
	ambiguousWhy:
		'A name that more than one entity answers to, in a document that does not tell which.',
	duplicates: 'Possible duplicates',
	sameSpelling:
		'Both answer to one spelling; {one} is of type {oneType}, {other} of type {otherType}.',
	duplicatesWhy:
		'Two entities that answer to one spelling. Merge them, or write not-same with both ids to keep them apart.',
	unsureTypes: 'Unsure types',
	unsureTypesWhy: 'What the documents say of these fits a second type nearly as well.',
	weak: 'Weak statements',
	weakWhy:
		'Found, but not sure enough to be shown as facts. Assert what is right; the rest needs nothing. What is less sure still is in the extract alone.',

	// How the subject grew.
	timelineSpan:
		'{documents} from {first} to {last}, oldest first, and which of the {entities} each was the first to name.',
	timelineOfDay:
		'{documents} of {date}, oldest first, and which of the {entities} each was the first to name.',
	timelineUndated:
		'{documents}, none of them with a date, oldest first, and which of the {entities} each was the first to name.',
	year: 'Year',
	month: 'Month',
	chartByYear: 'Documents and first mentions by year',
	chartByMonth: 'Documents and first mentions by month',
	entitiesFirstNamed: 'Entities first named',
	nothingFirstNamed: 'Nothing is first named here.',
	firstNamedHere: {
		one: '{count} entity first named here',
		other: '{count} entities first named here',
	},
	firstNamedIn: 'first named in {name}',
	othersInDocument: {
		one: 'and {count} other, with all that the document names',
		other: 'and {count} others, with all that the document names',
	},
	withoutDate: 'Without a date',
	undatedWhy:
		'These count as later than all others; what they are the first to name stands in no dated document.',

	// Where sources differ.
	disagreementsSummary:
		'Where documents give differing values for what can have only one, side by side with their sentences.',
	nothingCompared:
		'There is none, since nothing that can have only one value is given more than once.',
	allAgree: {
		one: 'There is none: {count} value is given more than once, and the documents agree.',
		other: 'There is none: {count} values are given more than once, and the documents agree.',
	},
	someDisagree: {
		one: '{count} value is given more than once; the documents disagree on {conflicts} of them.',
		other:
			'{count} values are given more than once; the documents disagree on {conflicts} of them.',
	},
	nothingSingle: 'No relation in use is marked in schema.yaml as one that can have only one value.',
	ruleSingle:
		'Compared is what can have only one value: {relations}. What may well be many, as what a model uses or who works at a company, is a list and no disagreement.',
	ruleRounding:
		'Values that differ in rounding alone agree: 405B is 405 billion, and 88.6 is 89. So do values that one sentence or one table gives side by side, since it tells the cases apart itself. Left out is what the program is not sure to have read rightly.',
	ruleDiffering:
		'To differ is not to be wrong. A test may have been run in another way, a figure corrected later, a sentence misread; the dates and sentences say more.',
	onEachThing: '{relation} (on each thing it is measured on)',
	allSentences: { one: 'All {count} sentence', other: 'All {count} sentences' },

	// How good it all is.
	qualitySummary:
		'{statements} on {entities} from {documents}: what is proven, what rests on little, and what is open.',
	what: 'What',
	howMany: 'How many',
	share: 'Share',
	percent: '{percent} %',
	underOnePercent: 'under 1 %',
	overNinetyNine: 'over 99 %',
	proof: 'Proof',
	proofWhy: 'Of all statements, how many documents each rests on.',
	quoted: 'With the sentence that says it',
	quotedWhy:
		'Every build checks that the quote stands in its document word for word and names both ends.',
	severalDocuments: 'From several documents',
	severalDocumentsWhy: 'They say the same, though one may have copied it from another.',
	singleDocument: 'From a single document',
	singleDocumentWhy: 'True if that document is; nothing else here supports it.',
	ownerAlone: 'Asserted by the owner alone',
	ownerAloneWhy: 'No document says it; the owner names a source.',
	disagreeing: 'In disagreement with another',
	disagreeingWhy: 'Another document gives another value for what can have only one.',
	confidence: 'Confidence',
	confidenceWhy:
		'How likely the program thinks that it has read a statement rightly: its own estimate, often somewhat too high, and no check of the facts. What is below {least} is not shown.',
	confidenceFrom: 'From {from} to {to}.',
	mentionsWhy: 'Of all places where a document speaks of something.',
	linked: 'Linked',
	linkedWhy: 'It is settled which entity they mean.',
	ambiguousFigureWhy:
		'More than one entity answers to the name, and the document does not tell which.',
	unknown: 'Names without an entity',
	unknownWhy: 'Too little to found an entity on: left as plain text.',
	unnamedFigure: 'Unnamed',
	unnamedFigureWhy:
		'Descriptions, as “the company”, for which no one entity fits well enough; those with a candidate await review.',
	open: 'Open questions',
	openWhy: 'What the owner may want to settle, by kind.',
	entitiesWhy: 'Of all things that the documents name.',
	undescribed: 'Without a description',
	undescribedWhy: 'Neither the lexicon nor a document says in a sentence what they are.',
	namedOnce: 'Named once',
	namedOnceWhy: 'A single mention: the likeliest place for a misreading.',
	unstated: 'In no statement',
	unstatedWhy: 'They are named, but nothing is stated of them.',
	documentsWhy: 'Of all summaries read.',
	silent: 'Without a statement',
	silentWhy:
		'Read, but nothing was found that could be proven; they may be short, or in another language.',
	withoutDateWhy: 'They are left out of first and last seen.',
	byTypeWhy:
		'Of the entities of each type, the share with a description, in a statement, and named once.',
	tableByType: 'Table by type',
	all: 'All',
	described: 'Described',
	stated: 'Stated',
	listsBehind: 'The lists behind',
	undescribedList: 'Entities without a description: {number}',
	namedOnceList: 'Entities named once: {number}',
	silentList: 'Documents without a statement: {number}',
	lessCentral: {
		one: '{count} less central one is left out here; the lists of types and of documents hold everything.',
		other:
			'{count} less central ones are left out here; the lists of types and of documents hold everything.',
	},

	// What changed.
	noEarlierBuild: 'There is no earlier build to compare this one with.',
	noEarlierBuildWhy:
		'An owner who puts data/snapshot.json of the published site into the content folder as previous.json sees here what the next build changes.',
	nothingChanged: 'Nothing has changed since the earlier build.',
	changesSummary: 'Since the earlier build: {documents}, {entities}, {statements}.',
	changedDocuments: {
		one: '{count} new document and {lost} gone',
		other: '{count} new documents and {lost} gone',
	},
	changedEntities: {
		one: '{count} new entity and {lost} gone',
		other: '{count} new entities and {lost} gone',
	},
	changedStatements: {
		one: '{count} new statement and {lost} gone',
		other: '{count} new statements and {lost} gone',
	},
	newDocumentsWhy: 'Read for the first time.',
	documentsGone: 'Documents gone',
	documentsGoneWhy: 'Removed, renamed or withheld; what only they said is gone with them.',
	newEntities: 'New entities',
	newEntitiesWhy: 'Named for the first time, or recognised for the first time.',
	entitiesGone: 'Entities gone',
	entitiesGoneWhy: 'No document names them any more, or they are no longer taken for entities.',
	renamed: 'Renamed',
	renamedWhy: 'The same entity under another name.',
	formerly: '{name}, formerly {from}',
	merged: 'Merged',
	mergedWhy: 'Two entities that turned out to be one.',
	isNow: '{from} is now {name}',
	retyped: 'Of another type',
	retypedWhy: 'The same entity, taken for something else.',
	takenForNow: '{name} is taken for: {type}, no longer for: {from}',
	newStatements: 'New statements',
	newStatementsWhy: 'Each with the sentence that says it.',
	statementsGone: 'Statements gone',
	statementsGoneWhy: 'No sentence says them any more, or none is read so.',
	moreLeftOut: {
		one: '{count} more is left out here.',
		other: '{count} more are left out here.',
	},

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

/** In the browser, on every page and in lists. */
export const client = {
	search: 'Search',
	searchField: 'Search names and texts',
	close: 'Close',
	inTheTexts: 'In the texts',
	nothingFound: 'Nothing found',
	results: { one: '{count} result', other: '{count} results' },
	resultsShown: '{results}, {shown} of {all} texts shown',
	themeSystem: 'Auto',
	themeLight: 'Light',
	themeDark: 'Dark',
	themeSwitch: 'Theme: {theme}. Change theme',
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
	firstLetter: 'First letter',
	shownOf: '{shown} of {all}',
} as const;

/** In the browser, where two entities are compared or connected and where a text is copied. */
export const tools = {
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

/** In the browser, on the map. */
export const explorer = {
	// The map itself.
	mapKeys:
		'Map. Arrow keys move along relations, Enter opens a page, Escape lets go, plus and minus zoom, 0 fits.',
	wheelHint: 'To zoom with the wheel, click the map first or hold Ctrl.',
	drag: 'Drag',
	dragLabel: 'Drag with one finger',
	nothingThatWay: 'Nothing lies that way.',
	pathOfSteps: { one: 'Path of {count} step', other: 'Path of {count} steps' },
	connections: { one: '{count} connection', other: '{count} connections' },
	view: 'View',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	fit: 'Fit',
	fitMap: 'Fit what is shown',
	fullScreen: 'Full screen',
	leaveFullScreen: 'Leave full screen',

	// What is shown.
	findOnMap: 'Find on the map',
	typesShown: 'Types shown',
	loadingRest: 'Loading the other {count} entities…',
	restNotLoaded: 'The rest of the map could not be loaded. Reload the page to try again.',
	showing: 'Showing {shown} of {all} entities.',
	showEverything: 'Show everything',
	filtersAndView: 'Filters and view',
	relationsShown: 'Relations shown',
	relationsAll: 'Relations: all {number}',
	relationsOf: 'Relations: {shown} of {all}',
	all: 'All',
	none: 'None',
	document: 'Document',
	allDocuments: 'All {number}',
	documentsUpTo: 'Documents up to',
	latest: 'the latest',
	until: '{date} ({shown} of {all})',
	hubs: 'Hubs',
	showAll: 'Show all',
	hideOver: 'Hide over {most} connections ({left})',
	showAround: 'Around the selection',
	everything: 'Everything',
	steps: { one: '{count} step', other: '{count} steps' },
	sizeOfDiscs: 'Size of the discs',
	sizeConnections: 'Connections',
	sizeMentions: 'Mentions',
	sizeBetweenness: 'Betweenness: how many shortest paths lead through',
	sizePagerank: 'PageRank: how well connected its neighbours are',
	pathBetween: 'Path between two',
	pathFrom: 'Path from',
	pathTo: 'Path to',
	from: 'From',
	to: 'To',
	shown: 'Shown',
	linesTogether: 'Lines for what is only mentioned together',
	entitiesAlone: 'Entities without a line',
	topics: 'Topics',
	saveMap: 'Save the map as it is now',
	saveAs: 'Save as {format}',

	// The panel.
	selectedEntity: 'Selected entity',
	close: 'Close',
	noSuchEntity: 'This site has no such entity.',
	entityNotLoaded: 'What is said of it could not be loaded.',
	openPage: 'Open its page',
	pathFromHere: 'Path from here',
	noRelations: 'No stated relations.',
	evidence: 'Evidence',
	path: 'Path',
	pathTitleTo: 'to',
	chooseOtherEnd: 'Choose the other end: on the map, or by its name above.',
	readWithSentences: 'Read it with its sentences',

	// The table.
	rowsShown: '{shown} of {all} entities.',
	showOther: 'Show the other {number}',
	nothingLeft: 'Nothing is left in this view.',
	andMore: 'and {number} more',
} as const;

/** In the browser, where the data is asked in SPARQL. */
export const query = {
	question: 'Question in SPARQL',
	ask: 'Ask',
	askThis: 'Ask this',
	askThisOne: 'Ask this: {title}',
	stop: 'Stop',
	stopped: 'Stopped.',
	keys: 'Ctrl or Cmd and Enter asks too.',
	loading: 'Loading the engine, about 1.5 MB the first time, and the data …',
	asking: 'Working …',
	notLoaded: 'The engine could not be loaded. Try again later.',
	fault: 'The question could not be answered:',
	yes: 'Yes.',
	no: 'No.',
	results: 'Answer',
	rows: { one: '{count} row', other: '{count} rows' },
	rowsShown: '{rows}; the first {shown} are shown, all are in the CSV',
	downloadCsv: 'Download as CSV',
	onMap: { one: '{count} entity on the map', other: '{count} entities on the map' },
	firstOnMap: 'The first {count} of {all} entities on the map',
} as const;
