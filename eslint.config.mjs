import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

const stages = [
	'ingest',
	'candidates',
	'recognise',
	'relate',
	'resolve',
	'graph',
	'analyse',
	'publish',
	'prove',
];

const wall = (from, allowed) => ({
	from: { element: { type: from } },
	allow: allowed.map((type) => ({ to: { element: { type } } })),
});

export default defineConfig(
	{
		ignores: ['dist', 'lib', '.astro', '.gistgraph', '.test-output', 'node_modules', '**/assembly'],
	},
	...tseslint.configs.recommended,
	...astro.configs.recommended,
	{
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
			],
			eqeqeq: 'error',
		},
	},
	{
		files: ['src/**/*.ts', 'scripts/**/*.ts'],
		plugins: { boundaries },
		settings: {
			'import/resolver': { node: { extensions: ['.ts'] } },
			'boundaries/elements': [
				{ type: 'model', pattern: 'src/model/**', partialMatch: false },
				{ type: 'config', pattern: 'src/config/**', partialMatch: false },
				...stages.map((stage) => ({
					type: `stage-${stage}`,
					pattern: `src/pipeline/${stage}/**`,
					partialMatch: false,
				})),
				{ type: 'learning', pattern: 'src/pipeline/learning/**', partialMatch: false },
				{ type: 'pipeline', pattern: 'src/pipeline/**', partialMatch: false },
				{ type: 'reader', pattern: 'src/reader/**', partialMatch: false },
				{ type: 'extractor', pattern: 'src/extractor/**', partialMatch: false },
				{ type: 'import', pattern: 'src/import/**', partialMatch: false },
				{ type: 'integration', pattern: 'src/integration/**', partialMatch: false },
				{ type: 'site', pattern: 'src/site/**', partialMatch: false },
				{ type: 'strings', pattern: 'src/strings/**', partialMatch: false },
				{ type: 'privacy', pattern: 'src/privacy/**', partialMatch: false },
				{ type: 'card', pattern: 'src/card/**', partialMatch: false },
				{ type: 'agents', pattern: 'src/agents/**', partialMatch: false },
				{ type: 'client', pattern: 'src/client/**', partialMatch: false },
				{ type: 'bench', pattern: 'scripts/bench/**', partialMatch: false },
				{ type: 'scripts', pattern: 'scripts/**', partialMatch: false },
			],
		},
		rules: {
			'boundaries/dependencies': [
				'error',
				{
					default: 'disallow',
					policies: [
						wall('model', ['model']),
						wall('config', ['config', 'model']),
						wall('learning', ['learning']),
						...stages.map((stage) =>
							wall(`stage-${stage}`, [
								`stage-${stage}`,
								'model',
								'learning',
								...(stage === 'publish' ? ['strings'] : []),
							]),
						),
						wall('pipeline', [
							'pipeline',
							'model',
							'config',
							'learning',
							...stages.map((stage) => `stage-${stage}`),
						]),
						wall('reader', ['reader', 'pipeline', 'config', 'model']),
						wall('integration', [
							'integration',
							'reader',
							'pipeline',
							'config',
							'model',
							'strings',
						]),
						wall('extractor', ['extractor', 'model']),
						wall('import', ['import', 'model']),
						wall('strings', ['strings']),
						wall('site', ['site', 'model', 'strings']),
						wall('privacy', ['privacy', 'model']),
						wall('card', ['card', 'site', 'model']),
						wall('client', ['client', 'model', 'strings']),
						wall('agents', ['agents', 'site', 'client', 'model']),
						// It times stages by themselves.
						wall('bench', [
							'bench',
							'scripts',
							'model',
							'learning',
							'stage-analyse',
							'stage-publish',
						]),
						wall('scripts', [
							'scripts',
							'bench',
							'agents',
							'site',
							'import',
							'extractor',
							'integration',
							'reader',
							'pipeline',
							'config',
							'model',
							'stage-ingest',
							'learning',
							'privacy',
						]),
					],
				},
			],
		},
	},
);
