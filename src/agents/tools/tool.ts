/** What a tool is, and the values that several take. */
import { z } from 'zod';
import type { World } from '../../site/world.ts';
import type { Names } from '../names.ts';

export interface Tool<Input extends z.ZodObject = z.ZodObject, Output = unknown> {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly input: Input;
	readonly output: z.ZodObject;
	/** Throws a `Refusal` for what cannot be answered. */
	readonly answer: (world: World, names: Names, input: z.output<Input>) => Output;
}

export const makeTool = <Input extends z.ZodObject, Output extends z.ZodObject>(
	tool: Omit<Tool<Input, z.output<Output>>, 'output'> & { readonly output: Output },
): Tool => tool as unknown as Tool;

export const called = z
	.string()
	.min(1)
	.describe('Id of an entity (llama-3-1), or its name or alias (Llama 3.1)');
export const limit = (usual: number, most: number) =>
	z.int().min(1).max(most).default(usual).describe(`At most so many; ${most} at the most`);
export const offset = z.int().min(0).default(0).describe('How many to pass over, to read on');
export const total = z.int().describe('How many there are, before limit and offset');
