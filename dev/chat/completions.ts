import { pieces, type Answer, type StreamEvent } from './answer';
import type { Move } from './stand-in';

/** A move in the form of OpenAI's Chat Completions API: https://platform.openai.com/docs/api-reference/chat */
export function completion(move: Move, { id, created, model, usage }: Answer) {
	const message =
		'call' in move
			? { role: 'assistant', content: null, tool_calls: [toolCall(move.call, id)] }
			: { role: 'assistant', content: move.text, refusal: null };
	return {
		id: `chatcmpl-${id}`,
		object: 'chat.completion',
		created,
		model,
		choices: [{ index: 0, message, logprobs: null, finish_reason: finishReason(move) }],
		usage: usageOf(usage),
	};
}

/** The same, piece by piece; `includeUsage` is the request's `stream_options.include_usage`. */
export function* completionStream(
	move: Move,
	{ id, created, model, usage }: Answer,
	includeUsage: boolean,
): Generator<StreamEvent> {
	const chunk = (rest: object) => ({
		data: { id: `chatcmpl-${id}`, object: 'chat.completion.chunk', created, model, ...rest },
	});
	const choice = (delta: object, reason: string | null = null) =>
		chunk({ choices: [{ index: 0, delta, logprobs: null, finish_reason: reason }] });

	yield choice({ role: 'assistant', content: 'call' in move ? null : '' });
	if ('call' in move) {
		const { function: named, ...call } = toolCall(move.call, id);
		yield choice({ tool_calls: [{ index: 0, ...call, function: { ...named, arguments: '' } }] });
		for (const piece of pieces(named.arguments))
			yield choice({ tool_calls: [{ index: 0, function: { arguments: piece } }] });
	} else {
		for (const piece of pieces(move.text)) yield choice({ content: piece });
	}
	yield choice({}, finishReason(move));
	if (includeUsage) yield chunk({ choices: [], usage: usageOf(usage) });
	yield { data: '[DONE]' };
}

function toolCall({ name, arguments: json }: { name: string; arguments: string }, id: string) {
	return { id: `call_${id}`, type: 'function', function: { name, arguments: json } };
}

function finishReason(move: Move): string {
	return 'call' in move ? 'tool_calls' : 'stop';
}

function usageOf({ input, output }: Answer['usage']) {
	return { prompt_tokens: input, completion_tokens: output, total_tokens: input + output };
}
