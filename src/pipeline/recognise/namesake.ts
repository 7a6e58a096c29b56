/** What is called after a person is not that person: `Alan Turing Institute`, `Arthur C. Clarke Award`. */

const heads =
	'Awards? Prizes? Medals? Fellows? Fellowships? Lectures? Lectureships? Chair Professor Professorships? Scholars? Scholarships? Trophy Cup Bowl Grants? Foundation Fund Trust Institute Institution Cent(?:er|re) School College University Hospital Clinic Library Museum Gallery Theat(?:er|re) Laborator(?:y|ies) Observatory Telescope Airport Stadium Arena Bridge Street Avenue Building Hall'
		.split(' ')
		.join('|');

/** A word or two may stand between: `Robert Koch Memorial Prize`. */
const behind = new RegExp(`^(?: \\p{Lu}\\p{Ll}+){0,2} (?:${heads})(?![\\p{L}\\p{N}'’-])`, 'u');

/** Does the text behind a person's name make it part of another name? */
export const isNamesake = (textBehind: string): boolean => behind.test(textBehind);
