import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { Refusal } from '../errors';
import type { RecordedRequest } from '../server';
import type { Webhooks } from '../webhooks';
import type { Workspace } from '../workspace';
import { customerActions } from './customer';
import { Live } from './live';
import { teammateActions } from './teammate';
import { viewOf } from './view';
import { hubActions } from './hub';
import { deliverAgain, payloadOf } from './webhook-view';

export interface PageParts {
	workspace: Workspace;
	webhooks: Webhooks;
	/** Those that reached the API. */
	requests: RecordedRequest[];
	/** What an app in the Developer Hub has, to be copied into a credential. */
	app: () => { baseUrl: string; accessToken: string; clientId: string; clientSecret: string };
}

/**
 * The sandbox's page: a Messenger as a customer sees it, the inbox as a teammate sees it, and what went over the wire.
 * Serves plain files, `GET /view` (all that the page shows, for what its reader has selected), `GET /events` (tells
 * when to ask again), and a POST for each thing that a customer or a teammate can do. What they do is done by hand,
 * not through the API: its parts carry no `app_package_code`.
 */
export function page(parts: PageParts): Router {
	const { workspace, webhooks } = parts;
	const live = new Live(parts);
	const router = express.Router();

	router.use(express.static(join(__dirname, 'public')));
	router.get('/view', ({ query }, response) => {
		response.set('Cache-Control', 'no-store').json(viewOf(parts, query));
	});
	router.get('/events', (_request, response) => live.follow(response));

	router.get('/deliveries/:delivery', ({ params }, response) => {
		response.set('Cache-Control', 'no-store').json({ payload: payloadOf(webhooks, params.delivery) });
	});

	router.use(express.json({ limit: '30mb' }));
	router.use(hubActions(webhooks));
	router.use(customerActions(workspace));
	router.use(teammateActions(workspace));
	router.post('/deliveries/:delivery/again', ({ params }, response) => {
		deliverAgain(webhooks, params.delivery);
		response.json({});
	});

	router.use((refusal: unknown, _request: Request, response: Response, next: NextFunction) => {
		if (!(refusal instanceof Refusal)) return next(refusal);
		response.status(refusal.status).json({ message: refusal.message });
	});
	return router;
}
