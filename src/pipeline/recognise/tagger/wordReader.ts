/** Reads words for the tagger, each once. */
import { wordClusters } from '../../learning/wordCluster.ts';
import { knownNames } from './knownName.ts';
import { wordClasses } from './wordClass.ts';
import { viewWord, type WordView } from './wordView.ts';

/** Words kept. */
const viewLimit = 40_000;

/** Reads words once each; forgets all when there are very many. */
export function wordReader<View = WordView>(
	extend: (view: WordView) => View,
): (word: string) => View {
	const views = new Map<string, View>();
	const tables = { classes: wordClasses(), clusters: wordClusters(), names: knownNames() };
	return (word) => {
		const known = views.get(word);
		if (known) return known;
		if (views.size >= viewLimit) views.clear();
		const view = extend(viewWord(word, tables));
		views.set(word, view);
		return view;
	};
}
