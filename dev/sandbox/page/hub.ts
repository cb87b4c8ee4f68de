import express, { type Router } from 'express';
import { refusals } from '../errors';
import { UnansweredAddress, type Webhooks } from '../webhooks';
import { whyOf } from './webhook-view';

/** What Intercom's Developer Hub does with the addresses of an app. */
export function hubActions(webhooks: Webhooks): Router {
	const router = express.Router();

	router.post('/endpoints', async ({ body }, response) => {
		const { url, topics } = readEndpoint(body);
		await refusing(async () => await webhooks.add(url, topics));
		response.json({});
	});

	router.post('/endpoints/:endpoint', async ({ params, body }, response) => {
		const endpoint = endpointOf(params.endpoint);
		const { url, topics } = readEndpoint(body);
		const isAnother = url !== endpoint.url;
		await refusing(async () => await webhooks.setUrl(url, endpoint));
		endpoint.topics = topics;
		// Another workflow answers there now.
		if (isAnother) endpoint.seenAt = undefined;
		response.json({});
	});

	router.post('/endpoints/:endpoint/remove', ({ params }, response) => {
		webhooks.remove(endpointOf(params.endpoint));
		response.json({});
	});

	return router;

	function endpointOf(id: string) {
		const endpoint = webhooks.endpoints.find((one) => one.id === id);
		if (!endpoint) throw refusals.notFound();
		return endpoint;
	}
}

/** @throws Refusal 400 for what is no address */
function readEndpoint(body: unknown): { url: string; topics: string[] | undefined } {
	const { url, topics } = body as { url?: unknown; topics?: unknown };
	const address = typeof url === 'string' ? url.trim() : '';
	if (!/^https?:\/\/\S+$/.test(address) || !URL.canParse(address))
		throw refusals.parameterInvalid('An address begins with http:// or https://.', 'url');
	return { url: address, topics: Array.isArray(topics) ? topics.map(String) : undefined };
}

/** The page shows what an address answered, and what that means. */
async function refusing(save: () => Promise<unknown>): Promise<void> {
	try {
		await save();
	} catch (error) {
		if (!(error instanceof UnansweredAddress)) throw error;
		const { message, outcome, url } = error;
		throw refusals.parameterInvalid(`${message} ${whyOf(outcome, url) ?? ''}`.trim(), 'url');
	}
}
