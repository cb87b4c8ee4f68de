import { pieces, type Answer, type StreamEvent } from './answer';
import type { Move } from './stand-in';
import type { Fields } from './turn';

/**
 * A move in the form of OpenAI's Responses API: https://platform.openai.com/docs/api-reference/responses
 *
 * @param text the request's own `text` field, which OpenAI repeats; LangChain reads the answer's format from it
 */
export function response(move: Move, answer: Answer, text: Fields) {
	return envelope(answer, text, {
		status: 'completed',
		output: [outputItem(move, answer)],
		usage: usageOf(answer),
	});
}

/** The same as OpenAI streams it: one item is added, filled and done, then the response is complete. */
export function* responseStream(move: Move, answer: Answer, text: Fields): Generator<StreamEvent> {
	let sequence = 0;
	const event = (type: string, rest: object) => ({
		event: type,
		data: { type, sequence_number: sequence++, ...rest },
	});
	const item = outputItem(move, answer);
	const started = envelope(answer, text, { status: 'in_progress', output: [], usage: null });

	yield event('response.created', { response: started });
	yield event('response.in_progress', { response: started });
	yield event('response.output_item.added', { output_index: 0, item: emptied(item) });
	for (const { type, ...rest } of contentEvents(item))
		yield event(type, { item_id: item.id, output_index: 0, ...rest });
	yield event('response.output_item.done', { output_index: 0, item });
	yield event('response.completed', { response: response(move, answer, text) });
}

type OutputItem = ReturnType<typeof outputItem>;

function outputItem(move: Move, { id }: Answer) {
	if ('call' in move) {
		return {
			type: 'function_call' as const,
			id: `fc_${id}`,
			call_id: `call_${id}`,
			status: 'completed',
			...move.call,
		};
	}
	const content = [{ type: 'output_text', text: move.text, annotations: [], logprobs: [] }];
	return { type: 'message' as const, id: `msg_${id}`, role: 'assistant', status: 'completed', content };
}

function emptied(item: OutputItem) {
	const begun = { ...item, status: 'in_progress' };
	return item.type === 'function_call' ? { ...begun, arguments: '' } : { ...begun, content: [] };
}

function contentEvents(item: OutputItem): Array<{ type: string } & Fields> {
	if (item.type === 'function_call') {
		return [
			...pieces(item.arguments).map((delta) => ({ type: 'response.function_call_arguments.delta', delta })),
			{ type: 'response.function_call_arguments.done', arguments: item.arguments },
		];
	}
	return item.content.flatMap((part, index) => [
		{ type: 'response.content_part.added', content_index: index, part: { ...part, text: '' } },
		...pieces(part.text).map((delta) => ({
			type: 'response.output_text.delta',
			content_index: index,
			delta,
			logprobs: [],
		})),
		{ type: 'response.output_text.done', content_index: index, text: part.text, logprobs: [] },
		{ type: 'response.content_part.done', content_index: index, part },
	]);
}

function envelope({ id, created, model }: Answer, text: Fields, rest: object) {
	return {
		id: `resp_${id}`,
		object: 'response',
		created_at: created,
		model,
		error: null,
		incomplete_details: null,
		instructions: null,
		metadata: {},
		parallel_tool_calls: false,
		text: { format: { type: 'text' }, ...text },
		...rest,
	};
}

function usageOf({ usage: { input, output } }: Answer) {
	return {
		input_tokens: input,
		input_tokens_details: { cached_tokens: 0 },
		output_tokens: output,
		output_tokens_details: { reasoning_tokens: 0 },
		total_tokens: input + output,
	};
}
