/** What tells one edition of a program or machine from another: `3.12`, `Pro`, `Enterprise`. */
const editions = new Set(
	`pro plus max mini nano ultra lite air go free premium team teams enterprise business community cloud desktop mobile web
	beta alpha preview canary nightly lts server core next ti super xl ai gpu sxm pcie nvl kit`.split(
		/\s+/u,
	),
);

/** @param word of a name, in lower case */
export const isEdition = (word: string): boolean =>
	/\d/u.test(word) || word.length === 1 || editions.has(word);
