import type { Response } from 'express';

/** What both of OpenAI's answer forms need beside the move itself. */
export interface Answer {
	/** Unique; each API puts its own prefix before it. */
	id: string;
	/** Unix seconds. */
	created: number;
	model: string;
	/** In tokens, estimated. */
	usage: { input: number; output: number };
}

/** One server-sent event; `[DONE]` is the only data that is not an object. */
export interface StreamEvent {
	event?: string;
	data: object | '[DONE]';
}

/** Cuts a text into words, so that a reader sees it arrive; joined they are the text again. */
export function pieces(text: string): string[] {
	return text.match(/\s*\S+(\s+$)?/g) ?? [];
}

/** Four characters are a token, OpenAI's own rule of thumb: https://help.openai.com/en/articles/4936856 */
export function tokensIn(value: unknown): number {
	return Math.ceil(JSON.stringify(value).length / 4);
}

export function sendStream(response: Response, events: Iterable<StreamEvent>): void {
	response
		.status(200)
		.set({ 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-cache' });
	for (const { event, data } of events) {
		if (event) response.write(`event: ${event}\n`);
		response.write(`data: ${data === '[DONE]' ? data : JSON.stringify(data)}\n\n`);
	}
	response.end();
}
