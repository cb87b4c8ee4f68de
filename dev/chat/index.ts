import { randomUUID } from 'node:crypto';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import type { Clock } from '../../nodes/shared/intercom/clock';
import { sendStream, tokensIn, type Answer, type StreamEvent } from './answer';
import { completion, completionStream } from './completions';
import { response, responseStream } from './responses';
import { nextMove, type Move } from './stand-in';
import {
	fields,
	RequestRefused,
	turnFromCompletions,
	turnFromResponses,
	type Fields,
	type Turn,
} from './turn';

/** The only model there is, whichever name a request asks for. */
const MODEL = 'sandbox-stand-in';

interface ChatOptions {
	clock: Clock;
	/** Milliseconds added to every answer, default 0. */
	latency?: number;
	/** What reached the endpoint, and what it refuses; nothing is kept or refused if absent. */
	model?: ChatModel;
	/** Makes ids unique; for tests that compare whole answers. */
	newId?: () => string;
}

/** The model behind the endpoint, as a test sees it and wants it. */
export interface ChatModel {
	/** The bodies of the newest requests, oldest first. */
	requests: Fields[];
	/** Whether it takes images; one that does not refuses a request with any, as OpenAI does. */
	takesImages: boolean;
}

/** How many bodies are kept: each may hold images. */
const MOST_KEPT = 50;

/**
 * An endpoint that speaks OpenAI's API and answers by rule (see `nextMove`): `GET /models`, `POST /chat/completions`
 * and `POST /responses`, the latter two streaming on request. It takes any bearer token, as it guards nothing; without
 * one it answers 401 as OpenAI does.
 */
export function chatEndpoint(options: ChatOptions): Router {
	const router = express.Router();
	router.use(requireToken, express.json({ limit: '50mb' }));

	router.get('/models', (_request, reply) => {
		reply.json({ object: 'list', data: [MODEL_ENTRY] });
	});
	router.get('/models/:model', ({ params }, reply) => {
		if (params.model === MODEL) return void reply.json(MODEL_ENTRY);
		refuse(
			reply,
			404,
			`The model '${params.model}' does not exist here; there is only '${MODEL}'.`,
			'model_not_found',
			'model',
		);
	});
	router.post(
		'/chat/completions',
		answering(options, {
			read: turnFromCompletions,
			whole: completion,
			stream: (move, answer, body) =>
				completionStream(move, answer, fields(body.stream_options).include_usage === true),
		}),
	);
	router.post(
		'/responses',
		answering(options, {
			read: turnFromResponses,
			whole: (move, answer, body) => response(move, answer, fields(body.text)),
			stream: (move, answer, body) => responseStream(move, answer, fields(body.text)),
		}),
	);

	router.use(({ method, path }, reply) => {
		refuse(reply, 404, `${method} ${path} is not one of the calls that this stand-in knows.`, 'unknown_url');
	});
	router.use(refuseUnreadable);
	return router;
}

const MODEL_ENTRY = { id: MODEL, object: 'model', created: 0, owned_by: 'sandbox' };

/** How one of the two APIs reads a request and words an answer. */
interface Api {
	read(body: Fields): Turn;
	whole(move: Move, answer: Answer, body: Fields): object;
	stream(move: Move, answer: Answer, body: Fields): Iterable<StreamEvent>;
}

function answering({ clock, latency = 0, model, newId = randomUUID }: ChatOptions, api: Api) {
	return async (request: Request, reply: Response): Promise<void> => {
		const body = fields(request.body);
		model?.requests.push(body);
		model?.requests.splice(0, model.requests.length - MOST_KEPT);
		if (model?.takesImages === false && holdsImage(body))
			return refuse(reply, 400, 'This model does not support image inputs.', 'unsupported_value', 'messages');
		const move = nextMove(api.read(body));
		const wait = latency + move.seconds * 1000;
		if (wait > 0) await clock.sleep(wait);
		const answer: Answer = {
			id: newId().replaceAll('-', ''),
			created: Math.floor(clock.now() / 1000),
			model: MODEL,
			usage: {
				input: tokensIn(body.messages ?? body.input),
				output: tokensIn('call' in move ? move.call : move.text),
			},
		};
		if (body.stream === true) sendStream(reply, api.stream(move, answer, body));
		else reply.json(api.whole(move, answer, body));
	};
}

/** `image_url` in one of OpenAI's two APIs, `input_image` in the other. */
const holdsImage = (body: Fields): boolean =>
	/"type":"(?:image_url|input_image)"/.test(JSON.stringify(body.messages ?? body.input));

function requireToken({ headers }: Request, reply: Response, next: NextFunction): void {
	if (/^Bearer \S+/.test(headers.authorization ?? '')) return next();
	refuse(
		reply,
		401,
		'There is no API key in the request. Send one as "Authorization: Bearer KEY"; any key will do here.',
		'invalid_api_key',
	);
}

function refuseUnreadable(reason: unknown, _request: Request, reply: Response, next: NextFunction): void {
	if (reason instanceof RequestRefused) return refuse(reply, 400, reason.message, null, reason.parameter);
	const { status, message } = fields(
		reason instanceof Error ? { ...reason, message: reason.message } : reason,
	);
	if (typeof status !== 'number' || status >= 500) return next(reason);
	refuse(reply, status, `The body of the request could not be read: ${String(message)}`, null);
}

function refuse(
	reply: Response,
	status: number,
	message: string,
	code: string | null,
	param: string | null = null,
): void {
	reply.status(status).json({ error: { message, type: 'invalid_request_error', param, code } });
}
