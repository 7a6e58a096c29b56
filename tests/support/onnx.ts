/**
 * Writes small networks as ONNX files, for tests that load them with the real runtime. The format is Protocol Buffers;
 * numbers of fields and types are those of onnx.proto3 (https://github.com/onnx/onnx), IR version 8, operators of set 17.
 */
export type ElementType = 'float' | 'int64' | 'bool';

/** A value of the graph; dimensions that are only known when it runs are names. */
export interface Port {
	readonly name: string;
	readonly type: ElementType;
	readonly dims: readonly (number | string)[];
}

export interface Constant {
	readonly name: string;
	readonly type: 'float' | 'int64';
	readonly dims: readonly number[];
	readonly data: readonly number[];
}

export interface Operator {
	readonly op: string;
	readonly inputs: readonly string[];
	readonly outputs: readonly string[];
	/** Whole numbers, or lists of them. */
	readonly attributes?: Readonly<Record<string, number | readonly number[]>>;
}

export interface Network {
	readonly inputs: readonly Port[];
	readonly outputs: readonly Port[];
	readonly constants: readonly Constant[];
	readonly operators: readonly Operator[];
}

const elementTypes = { float: 1, int64: 7, bool: 9 } as const;

export function onnxFile({ inputs, outputs, constants, operators }: Network): Uint8Array {
	const graph = message([
		...operators.map((one) => bytes(1, operator(one))),
		text(2, 'graph'),
		...constants.map((one) => bytes(5, constant(one))),
		...inputs.map((one) => bytes(11, port(one))),
		...outputs.map((one) => bytes(12, port(one))),
	]);
	return message([
		integer(1, 8),
		bytes(7, graph),
		bytes(8, message([text(1, ''), integer(2, 17)])),
	]);
}

function operator({ op, inputs, outputs, attributes = {} }: Operator): Uint8Array {
	return message([
		...inputs.map((name) => text(1, name)),
		...outputs.map((name) => text(2, name)),
		text(4, op),
		...Object.entries(attributes).map(([name, value]) =>
			bytes(
				5,
				typeof value === 'number'
					? message([text(1, name), integer(3, value), integer(20, 2)])
					: message([text(1, name), ...value.map((one) => integer(8, one)), integer(20, 7)]),
			),
		),
	]);
}

function constant({ name, type, dims, data }: Constant): Uint8Array {
	const raw =
		type === 'float' ? new Float32Array(data) : new BigInt64Array(data.map((one) => BigInt(one)));
	return message([
		...dims.map((one) => integer(1, one)),
		integer(2, elementTypes[type]),
		text(8, name),
		bytes(9, new Uint8Array(raw.buffer)),
	]);
}

function port({ name, type, dims }: Port): Uint8Array {
	const shape = message(
		dims.map((one) =>
			bytes(1, message([typeof one === 'number' ? integer(1, one) : text(2, one)])),
		),
	);
	const tensor = message([integer(1, elementTypes[type]), bytes(2, shape)]);
	return message([text(1, name), bytes(2, message([bytes(1, tensor)]))]);
}

const message = (fields: readonly Uint8Array[]): Uint8Array =>
	new Uint8Array(Buffer.concat(fields));
const text = (field: number, value: string): Uint8Array => bytes(field, Buffer.from(value));
const integer = (field: number, value: number): Uint8Array =>
	Uint8Array.from([...varint(field * 8), ...varint(value)]);
const bytes = (field: number, value: Uint8Array): Uint8Array =>
	message([Uint8Array.from([...varint(field * 8 + 2), ...varint(value.length)]), value]);

/** Seven bits a byte, the lowest first; negative numbers as 64 bits. */
function varint(value: number): readonly number[] {
	const all: number[] = [];
	let rest = BigInt.asUintN(64, BigInt(value));
	for (; rest > 127n; rest >>= 7n) all.push(Number(rest & 127n) | 128);
	return [...all, Number(rest)];
}
