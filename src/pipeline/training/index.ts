/** Making what ships as weights, from annotated text and public word lists. */
export { compress } from '../learning/compressed.ts';
export { readAnnotated, type AnnotatedText } from './annotatedText.ts';
export { trainTagger } from './tagger.ts';
export { trainRanker } from './ranker.ts';
export { labels, type Label } from '../recognise/tagger/labels.ts';
export { knownNameFile, packNames, type NameList } from '../recognise/tagger/knownName.ts';
export { packTable, wordClassFile, wordClasses } from '../recognise/tagger/wordClass.ts';
export { termHashOf } from '../recognise/tagger/wordView.ts';
export { packClusters, wordClusterFile } from '../learning/wordCluster.ts';
export { clusterWords } from '../learning/wordVectors.ts';
export { readWordNet } from '../recognise/tagger/wordNet.ts';
export { weightFile } from '../recognise/tagger/weights.ts';
export { gateFile, jointFile, labelFile } from '../relate/ranker/index.ts';
export { scoreTexts, type Score } from './score.ts';
export { surnamesOf } from './surname.ts';
