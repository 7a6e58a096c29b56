/** A small lexicon for the tests of `recognise`, and what it finds in a text. */
import { lexiconFileSchema, type Lexicon, type Mention } from '../../../src/model/index.ts';
import {
	compileGazetteer,
	recognise,
	recogniseByRules,
} from '../../../src/pipeline/recognise/index.ts';
import { ingestText, ontology } from '../../support/ingestText.ts';

export const lexicon: Lexicon = lexiconFileSchema.parse([
	{ id: 'meta', name: 'Meta', type: 'organization', aliases: ['Meta AI'] },
	{ id: 'openai', name: 'OpenAI', type: 'organization' },
	{ id: 'google', name: 'Google', type: 'organization' },
	{ id: 'google-deepmind', name: 'Google DeepMind', type: 'organization', aliases: ['DeepMind'] },
	{ id: 'mistral-ai', name: 'Mistral AI', type: 'organization', aliases: ['Mistral'] },
	{ id: 'box', name: 'Box, Inc.', type: 'organization', contextAliases: ['Box'] },
	{ id: 'cursor', name: 'Cursor', type: 'software' },
	{ id: 'google-colab', name: 'Google Colab', type: 'software', contextAliases: ['Colab'] },
	{ id: 'langgraph', name: 'LangGraph', type: 'software' },
	{ id: 'jaguar-chip', name: 'Jaguar', type: 'hardware' },
	{ id: 'jaguar-model', name: 'Jaguar', type: 'model' },
	{ id: 'h100', name: 'NVIDIA H100', type: 'hardware', aliases: ['H100'] },
	{ id: 'graphics-processor', name: 'graphics processing unit', type: 'concept', aliases: ['GPU'] },
	{ id: 'llama', name: 'Llama', type: 'model', aliases: ['LLaMA'] },
	{ id: 'llama-3-1', name: 'Llama 3.1', type: 'model' },
	{ id: 'llama-3-1-405b', name: 'Llama 3.1 405B', type: 'model' },
	{ id: 'llama-2', name: 'Llama 2', type: 'model' },
	{ id: 'gpt-4', name: 'GPT-4', type: 'model' },
	{ id: 'gpt-4o-mini', name: 'GPT-4o mini', type: 'model' },
	{ id: 'gemini', name: 'Gemini', type: 'model', aliases: ['Google Gemini'] },
	{ id: 'gemini-2-5-pro', name: 'Gemini 2.5 Pro', type: 'model', aliases: ['Gemini Pro 2.5'] },
	{ id: 'claude-3-sonnet', name: 'Claude 3 Sonnet', type: 'model' },
	{ id: 'claude-3-opus', name: 'Claude 3 Opus', type: 'model' },
	{ id: 'mixtral-8x7b', name: 'Mixtral 8x7B', type: 'model' },
	{ id: 'mixtral-8x22b', name: 'Mixtral 8x22B', type: 'model' },
	{ id: 'qwen2-5', name: 'Qwen2.5', type: 'model' },
	{ id: 'deepseek-v3', name: 'DeepSeek-V3', type: 'model' },
	{ id: 'phi-2', name: 'Phi-2', type: 'model' },
	{ id: 'mistral-7b', name: 'Mistral 7B', type: 'model' },
	{ id: 'scaling-law', name: 'scaling law', type: 'concept', aliases: ['scaling laws'] },
	{ id: 'fine-tuning', name: 'fine-tuning', type: 'concept' },
	{ id: 'data-policy', name: 'data policy', type: 'concept' },
	{
		id: 'attention-mechanism',
		name: 'attention mechanism',
		type: 'concept',
		contextAliases: ['attention'],
	},
	{ id: 'language-model', name: 'large language model', type: 'concept', aliases: ['LLM'] },
	{ id: 'gpqa', name: 'GPQA', type: 'dataset' },
	{ id: 'neurips', name: 'NeurIPS', type: 'event' },
	{ id: 'andrej-karpathy', name: 'Andrej Karpathy', type: 'person' },
]);

export const gazetteer = compileGazetteer(lexicon);

/** What the rules find in a text, read as a Markdown note. */
export const mentionsIn = (text: string, path?: string): readonly Mention[] =>
	recogniseByRules(ingestText(text, path), gazetteer, ontology);

/** What rules and tagger find together. */
export const weighedIn = (text: string, path?: string): readonly Mention[] =>
	recognise(ingestText(text, path), gazetteer, ontology);

/** Surfaces of the mentions whose best reading is of one of the types, or of all but descriptions. */
export const surfaces = (text: string, ...types: readonly string[]): readonly string[] =>
	mentionsIn(text)
		.filter(
			({ form, readings }) =>
				form !== 'description' && (types.length === 0 || types.includes(readings[0]?.type ?? '')),
		)
		.map(({ surface }) => surface);

/** `surface = name of the best reading` of mentions by a method. */
export const named = (text: string, ...methods: readonly string[]): readonly string[] =>
	mentionsIn(text)
		.filter(({ readings }) => methods.includes(readings[0]?.method ?? ''))
		.map(({ surface, readings }) => `${surface} = ${readings[0]?.name ?? ''}`);
