import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';

import axios, { type AxiosInstance } from 'axios';
import express from 'express';

import { chatEndpoint } from '../../dev/chat';
import { VirtualClock } from '../virtual-clock';

const clock = new VirtualClock();
let server: Server;
let client: AxiosInstance;

beforeAll(async () => {
	const app = express();
	app.use('/openai/v1', chatEndpoint({ clock, newId: () => 'id-1' }));
	server = app.listen(0, '127.0.0.1');
	await new Promise((ready) => server.once('listening', ready));
	client = axios.create({
		baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/openai/v1`,
		headers: { Authorization: 'Bearer any' },
		validateStatus: () => true,
	});
});

afterAll(() => new Promise((closed) => server.close(closed)));

/*
 * The bodies are those that LangChain's ChatOpenAI 1.4 (in n8n 2.41) sends for an AI Agent with one tool and a
 * structured output parser: first with the question, then with the tool's result.
 */

const searchSchema = {
	type: 'object',
	properties: { phrase: { type: 'string' } },
	required: ['phrase'],
	additionalProperties: false,
	$schema: 'http://json-schema.org/draft-07/schema#',
};
const formSchema = {
	type: 'object',
	properties: {
		output: {
			type: 'object',
			properties: { answer: { type: 'string' }, confidence: { type: 'number', minimum: 0, maximum: 1 } },
			required: ['answer', 'confidence'],
			additionalProperties: false,
		},
	},
	required: ['output'],
	additionalProperties: false,
	$schema: 'http://json-schema.org/draft-07/schema#',
};
const search = { name: 'Search_help_center', description: 'Searches articles', parameters: searchSchema };
const form = { name: 'format_final_json_response', description: '', parameters: formSchema };
const instructions = 'You answer customers.\n\nIMPORTANT: use the `format_final_json_response` tool.';
const question = 'How do I reset my password?';
const found = JSON.stringify([{ title: 'Reset your password', body: '<p>Choose "Forgot password?".</p>' }]);
const called = { name: search.name, arguments: '{"phrase":"reset password"}' };

const completions = (answered: boolean, more: object = {}) => ({
	model: 'gpt-5-mini',
	stream: false,
	tools: [search, form].map((tool) => ({ type: 'function', function: { ...tool, strict: false } })),
	messages: [
		{ role: 'system', content: instructions },
		{ role: 'user', content: question },
		...(answered
			? [
					{
						role: 'assistant',
						content: '',
						tool_calls: [{ id: 'call_1', type: 'function', function: called }],
					},
					{ role: 'tool', content: found, tool_call_id: 'call_1' },
				]
			: []),
	],
	...more,
});

const responses = (answered: boolean, more: object = {}) => ({
	model: 'gpt-5-mini',
	stream: false,
	text: {},
	tools: [search, form].map((tool) => ({ type: 'function', ...tool, strict: false })),
	input: [
		{ type: 'message', role: 'system', content: instructions },
		{ type: 'message', role: 'user', content: [{ type: 'input_text', text: question }] },
		...(answered
			? [
					{ type: 'message', role: 'assistant', content: '' },
					{ type: 'function_call', ...called, call_id: 'call_1' },
					{ type: 'function_call_output', call_id: 'call_1', output: found },
				]
			: []),
	],
	...more,
});

const filled = {
	output: {
		answer: 'Choose "Forgot password?".\n\nFrom our help center: “Reset your password”',
		confidence: 0.95,
	},
};

describe('POST /chat/completions', () => {
	it('calls the search tool first', async () => {
		const { data } = await client.post('/chat/completions', completions(false));
		expect(data).toMatchObject({ id: 'chatcmpl-id1', object: 'chat.completion', model: 'sandbox-stand-in' });
		expect(data.created).toBe(clock.now() / 1000);
		const call = { id: 'call_id1', type: 'function', function: called };
		expect(data.choices).toEqual([
			{
				index: 0,
				logprobs: null,
				finish_reason: 'tool_calls',
				message: { role: 'assistant', content: null, tool_calls: [call] },
			},
		]);
		expect(data.usage.total_tokens).toBe(data.usage.prompt_tokens + data.usage.completion_tokens);
	});

	it('fills the final form once the tool has answered', async () => {
		const { data } = await client.post('/chat/completions', completions(true));
		const [call] = data.choices[0].message.tool_calls;
		expect(call.function.name).toBe('format_final_json_response');
		expect(JSON.parse(call.function.arguments)).toEqual(filled);
	});

	it('fills the schema of response_format', async () => {
		const format = { type: 'json_schema', json_schema: { name: 'answer', schema: formSchema } };
		const body = completions(true, { tools: [], response_format: format });
		const { data } = await client.post('/chat/completions', body);
		expect(JSON.parse(data.choices[0].message.content)).toEqual(filled);
		expect(data.choices[0].finish_reason).toBe('stop');
	});

	it('follows the format instructions that n8n’s chains write into the prompt', async () => {
		const told =
			'You must format your output as a JSON value that adheres to a given "JSON Schema" instance.';
		const prompt = `${question}\n${told}\n\`\`\`json\n${JSON.stringify(formSchema)}\n\`\`\`\n`;
		const { data } = await client.post('/chat/completions', {
			messages: [{ role: 'user', content: prompt }],
		});
		const json = /^```json\n(.*)\n```$/.exec(data.choices[0].message.content)?.[1] ?? '';
		expect(JSON.parse(json).output).toEqual({
			answer: 'I found nothing about this in the help center.',
			confidence: 0.15,
		});
	});

	it('streams a call in pieces that join to the same arguments', async () => {
		const streamed = completions(true, { stream: true, stream_options: { include_usage: true } });
		const events = eventsIn((await client.post('/chat/completions', streamed)).data);
		expect(events.pop()).toBe('[DONE]');
		expect(events.pop()).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
		const choices = events.map((event) => (event as Chunk).choices[0]!);
		const calls = choices.flatMap(({ delta }) => delta.tool_calls ?? []);
		expect(calls[0]).toMatchObject({ index: 0, id: 'call_id1', function: { name: form.name } });
		expect(JSON.parse(calls.map((call) => call.function.arguments).join(''))).toEqual(filled);
		expect(choices.at(-1)).toMatchObject({ delta: {}, finish_reason: 'tool_calls' });
	});

	it('streams text word by word, without usage unless asked', async () => {
		const body = { stream: true, messages: [{ role: 'user', content: 'Hi' }] };
		const events = eventsIn((await client.post('/chat/completions', body)).data);
		expect(events.pop()).toBe('[DONE]');
		const contents = events.map((event) => (event as Chunk).choices[0]!.delta.content ?? '');
		expect(contents.filter(Boolean)).toHaveLength(7);
		expect(contents.join('')).toBe('Hello! What would you like to know?');
	});
});

describe('POST /responses', () => {
	it('calls the search tool first', async () => {
		const { data } = await client.post('/responses', responses(false));
		expect(data).toMatchObject({
			id: 'resp_id1',
			object: 'response',
			status: 'completed',
			model: 'sandbox-stand-in',
		});
		expect(data.output).toEqual([
			{ type: 'function_call', id: 'fc_id1', call_id: 'call_id1', status: 'completed', ...called },
		]);
	});

	it('fills the final form once the tool has answered', async () => {
		const { data } = await client.post('/responses', responses(true));
		expect(data.output[0].name).toBe(form.name);
		expect(JSON.parse(data.output[0].arguments)).toEqual(filled);
	});

	it('fills the schema of text.format and repeats the format', async () => {
		const format = { type: 'json_schema', name: 'answer', schema: formSchema };
		const { data } = await client.post('/responses', responses(true, { tools: [], text: { format } }));
		expect(JSON.parse(data.output[0].content[0].text)).toEqual(filled);
		expect(data.text.format).toEqual(format);
	});

	it('takes a plain string and instructions', async () => {
		const { data } = await client.post('/responses', { instructions: 'Be brief.', input: 'Thank you!' });
		expect(data.output[0].content).toEqual([
			{ type: 'output_text', text: 'You are welcome.', annotations: [], logprobs: [] },
		]);
	});

	it.each([
		['a call', responses(true, { stream: true }), 'response.function_call_arguments.delta'],
		['text', { input: 'Hi', stream: true }, 'response.output_text.delta'],
	])('streams %s: the item added, filled piece by piece, done', async (_what, body, piece) => {
		const events = eventsIn((await client.post('/responses', body)).data) as ResponseEvent[];
		expect(events.map(({ sequence_number: number }) => number)).toEqual(events.map((_event, index) => index));
		expect(events.slice(0, 3).map(({ type }) => type)).toEqual([
			'response.created',
			'response.in_progress',
			'response.output_item.added',
		]);
		const final = events.at(-1)!;
		expect(final).toMatchObject({ type: 'response.completed', response: { status: 'completed' } });
		const [item] = final.response!.output;
		const deltas = events.filter(({ type }) => type === piece).map(({ delta }) => delta);
		expect(deltas.length).toBeGreaterThan(1);
		expect(deltas.join('')).toBe(item!.arguments ?? item!.content![0]!.text);
	});
});

describe('the endpoint', () => {
	it('lists its one model', async () => {
		const { data } = await client.get('/models');
		expect(data.data.map(({ id }: { id: string }) => id)).toEqual(['sandbox-stand-in']);
	});

	it.each([
		['GET', '/models/gpt-5', undefined, 404, 'model_not_found'],
		['POST', '/chat/completions', {}, 400, null],
		['POST', '/responses', { input: [] }, 400, null],
		['POST', '/responses', { input: [{ type: 'function_call', name: 'x', arguments: '{' }] }, 400, null],
		['POST', '/chat/completions', '{"messages":', 400, null],
		['POST', '/embeddings', {}, 404, 'unknown_url'],
	])('answers %s %s with %j in OpenAI’s error shape: %d', async (method, url, data, status, code) => {
		const reply = await client.request({
			method,
			url,
			data,
			headers: { 'Content-Type': 'application/json' },
		});
		expect(reply.status).toBe(status);
		expect(reply.data.error).toMatchObject({
			message: expect.any(String),
			type: 'invalid_request_error',
			code,
		});
	});

	it('answers 401 without a key', async () => {
		const reply = await client.get('/models', { headers: { Authorization: undefined } });
		expect(reply.status).toBe(401);
		expect(reply.data.error.code).toBe('invalid_api_key');
	});

	it('takes as long as the mark in the customer’s words says', async () => {
		const reply = client.post('/responses', { input: 'Hello [slow 30]' });
		while (clock.sleeping === 0) await new Promise(setImmediate);
		clock.advance(29_999);
		expect(clock.sleeping).toBe(1);
		clock.advance(1);
		expect((await reply).status).toBe(200);
	});
});

interface Chunk {
	choices: Array<{ delta: { content?: string; tool_calls?: Array<{ function: { arguments: string } }> } }>;
}

interface ResponseEvent {
	type: string;
	sequence_number: number;
	delta?: string;
	response?: { output: Array<{ arguments?: string; content?: Array<{ text: string }> }> };
}

function eventsIn(stream: string): unknown[] {
	const data = stream.split('\n').filter((line) => line.startsWith('data: '));
	return data.map((line) => (line === 'data: [DONE]' ? '[DONE]' : JSON.parse(line.slice(6))));
}
