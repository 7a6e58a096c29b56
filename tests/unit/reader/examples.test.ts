/** The numbers in the examples of docs/scaling.md: every part is extracted once, and all are of one count. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

const example = (name: string): string => readFileSync(`examples/scaling/${name}`, 'utf8');

test('GitHub Actions: parts count from 1, as many as there are jobs', () => {
	const { jobs } = parse(example('github-actions.yml')) as {
		jobs: Record<string, { strategy?: { matrix: { part: number[] } }; steps: { run?: string }[] }>;
	};
	const parts = jobs['extract']?.strategy?.matrix.part ?? [];
	expect(parts.length).toBeGreaterThan(1);
	expect(parts).toEqual(parts.map((_, at) => at + 1));
	const commands = Object.values(jobs).flatMap(({ steps }) =>
		steps.flatMap(({ run }) => run ?? []),
	);
	expect(commands).toContain('npm run build -- --extractions parts');
	expect(commands.join('\n')).toContain(
		'--shard ${{ matrix.part }}/${{ strategy.job-total }} --out parts/',
	);
});

test('Kubernetes: as many completions as parts', () => {
	const [job] = parseAllDocuments(example('kubernetes.yaml')).map(
		(document) =>
			document.toJS() as {
				spec: {
					completions: number;
					template: { spec: { containers: { env: { name: string; value: string }[] }[] } };
				};
			},
	);
	const [container] = job?.spec.template.spec.containers ?? [];
	const parts = container?.env.find(({ name }) => name === 'PARTS')?.value;
	expect(Number(parts)).toBe(job?.spec.completions);
});

test('Slurm: an array from 1', () => {
	expect(example('slurm.sh')).toMatch(/^#SBATCH --array=1-\d+$/m);
});
