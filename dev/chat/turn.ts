/**
 * One request to the chat endpoint, whichever of OpenAI's two APIs it came through, in one form.
 */

export interface Turn {
	messages: Message[];
	tools: Tool[];
	/** The function that must be called, `any`, or undefined when the model is free. */
	mustCall?: 'any' | { name: string };
	/** How the final answer must look when it is not plain text. */
	format?: { schema?: JsonSchema; fenced: boolean };
}

export interface Message {
	role: 'system' | 'user' | 'assistant' | 'tool';
	text: string;
	/** What an assistant's message called. */
	calls: ToolCall[];
}

export interface ToolCall {
	name: string;
	arguments: string;
}

export interface Tool {
	name: string;
	description: string;
	parameters: JsonSchema;
}

export interface JsonSchema {
	type?: string | string[];
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	enum?: unknown[];
	const?: unknown;
	default?: unknown;
	anyOf?: JsonSchema[];
	oneOf?: JsonSchema[];
	minimum?: number;
	maximum?: number;
	description?: string;
}

/** A body that OpenAI would refuse; `parameter` is the field at fault. */
export class RequestRefused extends Error {
	constructor(
		message: string,
		readonly parameter: string,
	) {
		super(message);
	}
}

/**
 * Reads the body of `POST /chat/completions`.
 *
 * @throws RequestRefused without messages
 */
export function turnFromCompletions(body: Fields): Turn {
	const messages = list(body.messages, 'messages').map((message): Message => ({
		role: roleOf(message.role),
		text: textOf(message.content),
		calls: fieldsIn(message.tool_calls).map((call) => callOf(fields(call.function))),
	}));
	const format = fields(body.response_format);
	return turn(messages, {
		tools: fieldsIn(body.tools)
			.filter(({ type }) => type === 'function')
			.map((tool) => toolOf(fields(tool.function))),
		toolChoice: body.tool_choice,
		format: { type: format.type, schema: fields(format.json_schema).schema },
	});
}

/**
 * Reads the body of `POST /responses`, where messages, calls and their results are items of one list, and a plain
 * string stands for one user message.
 *
 * @throws RequestRefused without input
 */
export function turnFromResponses(body: Fields): Turn {
	const input =
		typeof body.input === 'string' ? [{ role: 'user', content: body.input }] : list(body.input, 'input');
	const messages = input.map((item): Message => {
		if (item.type === 'function_call') return { role: 'assistant', text: '', calls: [callOf(item)] };
		if (item.type === 'function_call_output') return { role: 'tool', text: textOf(item.output), calls: [] };
		return { role: roleOf(item.role), text: textOf(item.content), calls: [] };
	});
	if (typeof body.instructions === 'string')
		messages.unshift({ role: 'system', text: body.instructions, calls: [] });
	const format = fields(fields(body.text).format);
	return turn(messages, {
		tools: fieldsIn(body.tools)
			.filter(({ type }) => type === 'function')
			.map(toolOf),
		toolChoice: body.tool_choice,
		format: { type: format.type, schema: format.schema },
	});
}

export type Fields = Record<string, unknown>;

export function fields(value: unknown): Fields {
	return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};
}

interface Offer {
	tools: Tool[];
	toolChoice: unknown;
	format: { type: unknown; schema: unknown };
}

function turn(messages: Message[], { tools, toolChoice, format }: Offer): Turn {
	const asked = format.type === 'json_schema' || format.type === 'json_object';
	return {
		messages: messages.map((message) => ({ ...message, text: withoutInstructions(message.text) })),
		tools,
		mustCall: mustCallOf(toolChoice),
		format: asked
			? { schema: (format.schema as JsonSchema | undefined) ?? schemaIn(messages), fenced: false }
			: instructed(messages),
	};
}

function mustCallOf(choice: unknown): Turn['mustCall'] {
	if (choice === 'required' || choice === 'any') return 'any';
	const { name, function: named } = fields(choice);
	const wanted = name ?? fields(named).name;
	return typeof wanted === 'string' ? { name: wanted } : undefined;
}

/**
 * n8n's chains write the schema of a structured output parser into the prompt, as LangChain words it: instructions
 * that end in a fenced JSON Schema. They are the format, not something a customer said.
 */
const INSTRUCTIONS =
	/(?:You must format your output as a JSON value[\s\S]*?)?```json\s*(\{[\s\S]*?\})\s*```/g;

function instructed(messages: Message[]): Turn['format'] {
	const schema = schemaIn(messages);
	return schema && { schema, fenced: true };
}

function schemaIn(messages: Message[]): JsonSchema | undefined {
	const asked = messages.filter(({ role }) => role === 'system' || role === 'user');
	const schemas = asked.flatMap(({ text }) =>
		[...text.matchAll(INSTRUCTIONS)].map(([, json]) => schemaFrom(json)),
	);
	return schemas.filter((schema) => schema !== undefined).pop();
}

function withoutInstructions(text: string): string {
	return text.replace(INSTRUCTIONS, (whole, json: string) => (schemaFrom(json) ? '' : whole)).trim();
}

function schemaFrom(json: string | undefined): JsonSchema | undefined {
	try {
		const schema = JSON.parse(json ?? '') as JsonSchema;
		return schema.properties ? schema : undefined;
	} catch {
		return undefined;
	}
}

function list(value: unknown, name: string): Fields[] {
	if (!Array.isArray(value) || value.length === 0)
		throw new RequestRefused(`'${name}' must be a list with at least one entry.`, name);
	return value.map(fields);
}

function fieldsIn(value: unknown): Fields[] {
	return Array.isArray(value) ? value.map(fields) : [];
}

function roleOf(role: unknown): Message['role'] {
	if (role === 'assistant' || role === 'tool') return role;
	return role === 'system' || role === 'developer' ? 'system' : 'user';
}

/** Content is a string or a list of typed parts; only text parts can be read by rules. */
function textOf(content: unknown): string {
	if (typeof content === 'string') return content;
	return fieldsIn(content)
		.map(({ text }) => (typeof text === 'string' ? text : ''))
		.filter(Boolean)
		.join('\n');
}

function callOf({ name, arguments: json }: Fields): ToolCall {
	if (!isJson(json))
		throw new RequestRefused(
			`The arguments of the call of '${String(name)}' must be JSON in a string.`,
			'arguments',
		);
	return { name: String(name), arguments: json };
}

function isJson(text: unknown): text is string {
	try {
		JSON.parse(String(text));
		return typeof text === 'string';
	} catch {
		return false;
	}
}

function toolOf({ name, description, parameters }: Fields): Tool {
	return {
		name: String(name),
		description: typeof description === 'string' ? description : '',
		parameters: fields(parameters),
	};
}
