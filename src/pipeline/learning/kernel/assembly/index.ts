// In AssemblyScript, the part of TypeScript that compiles to WebAssembly: https://www.assemblyscript.org
export { reserve } from './memory';
export { setTable, sum, total } from './sums';
export {
	openChain,
	arrangeFactors,
	roomFor,
	run,
	findBest,
	scores,
	emit,
	forward,
	backward,
	scale,
	best,
} from './chain';
