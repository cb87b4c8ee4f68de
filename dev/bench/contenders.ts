import { createRequire } from 'node:module';
import path from 'node:path';
import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	IHttpRequestOptions,
	INodeParameters,
	INodeType,
	IVersionedNodeType,
} from 'n8n-workflow';
import axios from 'axios';
import http from 'node:http';
import { IntercomAccessTokenApi } from '../../credentials/IntercomAccessTokenApi.credentials';
import type { NodeRun } from '../../test/engine/engine';
import { runNode } from '../../test/engine/engine';

/** One way of getting the same work done. */
interface Contender {
	name: string;
	/** Does the work for these contacts; how many did not succeed. */
	run: (contactIds: string[]) => Promise<number>;
	/** Measured on this many at the most, and scaled up: what goes at an even pace takes long, and shows no more. */
	atMost?: number;
}

export type Work = 'update' | 'read';

export interface Target {
	url: string;
	accessToken: string;
}

const fromN8n = createRequire(path.resolve('dev/playground/package.json'));
export const builtNode = (name: string) => {
	const file = path.resolve('dist/nodes', name, `${name}.node.js`);
	return new (createRequire(file)(file) as Record<string, new () => INodeType>)[name]!();
};
const baseNode = <T>(name: string) =>
	new (fromN8n(`n8n-nodes-base/dist/nodes/${name}/${name}.node.js`) as Record<string, new () => T>)[name]!();

/** All ways of updating or reading contacts, each through n8n's own engine but for the bare script. */
export function contenders(work: Work, target: Target, width: number): Contender[] {
	return [
		{ name: 'bare script', run: async (ids) => await bareScript(work, target, ids, width) },
		{ name: 'Intercom Support', run: async (ids) => await ourNode(work, target, ids) },
		{ name: 'HTTP Request, default options', run: async (ids) => await httpRequest(work, target, ids) },
		{
			name: 'HTTP Request, batches of 166 a second',
			run: async (ids) => await httpRequest(work, target, ids, { batchSize: 166, batchInterval: 1000 }),
			atMost: 3_000,
		},
		{
			name: "n8n's built-in Intercom node",
			run: async (ids) => await builtIn(work, target, ids),
			atMost: 50,
		},
	];
}

const byExpression = { __rl: true, mode: 'id', value: '={{ $json.id }}' };

export async function ourNode(work: Work, target: Target, ids: string[]): Promise<number> {
	return await failures(builtNode('Intercom'), target, ids, {
		resource: 'contact',
		operation: work === 'update' ? 'update' : 'get',
		contact: byExpression,
		...(work === 'update' && { updateFields: { name: '={{ "Customer " + $itemIndex }}' } }),
	});
}

async function httpRequest(
	work: Work,
	target: Target,
	ids: string[],
	batch?: INodeParameters,
): Promise<number> {
	const versions = baseNode<IVersionedNodeType>('HttpRequest').nodeVersions;
	const latest = Math.max(...Object.keys(versions).map(Number));
	return await failures(
		versions[latest]!,
		target,
		ids,
		{
			method: work === 'update' ? 'PUT' : 'GET',
			url: `=${target.url}/contacts/{{ $json.id }}`,
			authentication: 'predefinedCredentialType',
			nodeCredentialType: 'intercomAccessTokenApi',
			sendHeaders: true,
			headerParameters: { parameters: [{ name: 'Intercom-Version', value: '2.16' }] },
			...(work === 'update' && {
				sendBody: true,
				bodyParameters: { parameters: [{ name: 'name', value: '={{ "Customer " + $itemIndex }}' }] },
			}),
			options: batch ? { batching: { batch } } : {},
		},
		{ typeVersion: latest, packageName: 'n8n-nodes-base' },
	);
}

/** The old node speaks Intercom's API 1.x. */
async function builtIn(work: Work, target: Target, ids: string[]): Promise<number> {
	return await failures(
		baseNode<INodeType>('Intercom'),
		target,
		ids,
		work === 'update'
			? {
					resource: 'user',
					operation: 'update',
					updateBy: 'id',
					value: '={{ $json.id }}',
					additionalFields: { name: 'Customer' },
				}
			: { resource: 'user', operation: 'get', selectBy: 'id', value: '={{ $json.id }}' },
		{ packageName: 'n8n-nodes-base' },
	);
}

async function failures(
	node: INodeType,
	target: Target,
	ids: string[],
	parameters: INodeParameters,
	more: Partial<NodeRun> = {},
): Promise<number> {
	const credentialTypes: ICredentialType[] = [new IntercomAccessTokenApi(), new BuiltInCredential(target)];
	const { outputs, error } = await runNode({
		...more,
		node,
		parameters,
		credentialTypes,
		credentials: {
			intercomAccessTokenApi: { accessToken: target.accessToken, region: 'custom', baseUrl: target.url },
			intercomApi: { apiKey: target.accessToken },
		},
		items: ids.map((id) => ({ id })),
		onError: 'continueRegularOutput',
	});
	if (error) throw error;
	return ids.length - outputs.flat().filter(({ json }) => json.error === undefined).length;
}

/** The credential of the built-in node, which sends to a fixed address: here it is led to the sandbox instead. */
class BuiltInCredential implements ICredentialType {
	name = 'intercomApi';

	displayName = 'Intercom API';

	properties = [];

	constructor(private readonly target: Target) {}

	authenticate = async (
		_credentials: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		const addressed = request as IHttpRequestOptions & { uri?: string };
		const led = (address?: string) => address?.replace('https://api.intercom.io', this.target.url);
		return {
			...request,
			...(addressed.uri ? { uri: led(addressed.uri) } : { url: led(request.url)! }),
			headers: { ...request.headers, Authorization: `Bearer ${this.target.accessToken}` },
		};
	};
}

/**
 * The floor: one client, connections kept open, nothing around it. It sends what a window allows, then waits for the
 * next one.
 */
async function bareScript(
	work: Work,
	{ url, accessToken }: Target,
	ids: string[],
	width: number,
): Promise<number> {
	const client = axios.create({
		baseURL: url,
		headers: { Authorization: `Bearer ${accessToken}`, 'Intercom-Version': '2.16' },
		httpAgent: new http.Agent({ keepAlive: true, maxSockets: width }),
		validateStatus: () => true,
	});
	let failed = 0;
	let limit = ids.length;
	let resetsAt = 0;
	for (let sent = 0; sent < ids.length;) {
		if (sent > 0) await new Promise((resume) => setTimeout(resume, Math.max(0, resetsAt - Date.now()) + 5));
		const queue = ids.slice(sent, sent + limit);
		const sendOne = async (id: string) => {
			const path = `/contacts/${id}`;
			const { status, headers } =
				work === 'update' ? await client.put(path, { name: 'Customer' }) : await client.get(path);
			if (status >= 300) failed++;
			limit = Number(headers['x-ratelimit-limit']);
			resetsAt = Number(headers['x-ratelimit-reset']) * 1000;
		};
		// The first answer tells how many a window holds.
		if (sent === 0) await sendOne(queue.shift()!);
		queue.length = Math.min(queue.length, sent === 0 ? limit - 1 : limit);
		sent += queue.length + (sent === 0 ? 1 : 0);
		await Promise.all(
			Array.from({ length: width }, async () => {
				for (let id = queue.shift(); id !== undefined; id = queue.shift()) await sendOne(id);
			}),
		);
	}
	return failed;
}
