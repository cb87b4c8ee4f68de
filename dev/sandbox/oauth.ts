import { randomBytes } from 'node:crypto';
import express, { Router } from 'express';
import { Refusal } from './errors';

/** What an app is known by. */
export interface App {
	clientId: string;
	clientSecret: string;
}

/**
 * Intercom's OAuth: a consent page, of which the sandbox keeps only the way back, and the exchange of a code for a
 * token. Neither scopes nor refresh tokens nor an end of life exist.
 * @param grant makes a new access token that the API will accept
 */
export function oauthRoutes(app: App, grant: () => string): Router {
	const codes = new Set<string>();
	const router = Router();

	/** As if the person had pressed "Authorize access" at once. */
	router.get('/oauth', (request, response) => {
		const { client_id: id, redirect_uri: back, state } = request.query;
		if (id !== app.clientId || typeof back !== 'string') {
			response.status(400).type('text').send('This app is not known, or has no redirect URL.');
			return;
		}
		// Real codes can end in "=", which is lost when a client does not encode it.
		const code = `${randomBytes(16).toString('base64url')}=`;
		codes.add(code);
		const target = new URL(back);
		target.searchParams.set('code', code);
		if (typeof state === 'string') target.searchParams.set('state', state);
		response.redirect(302, target.href);
	});

	router.post(
		'/auth/eagle/token',
		express.urlencoded({ extended: false }),
		express.json(),
		(request, response) => {
			const { code, client_id: id, client_secret: secret } = (request.body ?? {}) as Record<string, unknown>;
			const isApp = id === app.clientId && secret === app.clientSecret;
			if (!isApp || typeof code !== 'string' || !codes.delete(code)) {
				const refusal = new Refusal(401, 'unauthorized', isApp ? 'Unauthorized Code' : 'Unauthorized');
				response.status(401).json(refusal.body(randomBytes(10).toString('hex')));
				return;
			}
			const token = grant();
			response.json({ token_type: 'Bearer', token, access_token: token });
		},
	);

	return router;
}
