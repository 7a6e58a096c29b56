/** A language model as an extractor: asked beforehand, by hand, and its proven answers kept as files that builds read. */
export { ask, waitInWords, type Endpoint, type Outcome, type Patience } from './ask.ts';
export { costOf, estimate, parsePrice, sum, type Budget, type Price, type Tokens } from './cost.ts';
export { partsOf, type Part } from './part.ts';
export { answerForm, instructionsFor, questionFor } from './prompt.ts';
export { missingParts, runTasks, type Asking, type Result, type Task } from './run.ts';
