/** One worker of n8n, as far as this matters: a process of its own that runs Reply in n8n's engine. */
import { createRequire } from 'node:module';
import { createServer, request as send, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INodeType } from 'n8n-workflow';
import { IntercomAccessTokenApi } from '../../credentials/IntercomAccessTokenApi.credentials';
import { runNode } from '../../test/engine/engine';
import type { Done, Network, Start, Turn } from './protocol';

/** A way to the sandbox that takes its time in both directions, so that a request takes effect in the middle of it. */
async function startNetwork(target: string, { oneWay, claimDelay, answerDelay }: Network): Promise<string> {
	const way = async () => await sleep(oneWay * (0.5 + Math.random()));
	const moreFor = ({ method }: IncomingMessage) =>
		method === 'PUT' ? claimDelay : method === 'POST' ? answerDelay : 0;
	const server = createServer((incoming, outgoing) => {
		const chunks: Buffer[] = [];
		incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
		incoming.on('end', () => {
			void way()
				.then(async () => await sleep(moreFor(incoming)))
				.then(() => {
					const { method, headers, url = '' } = incoming;
					const onward = send(target + url, { method, headers }, (answer) => {
						void way().then(() => {
							outgoing.writeHead(answer.statusCode!, answer.headers);
							answer.pipe(outgoing);
						});
					});
					onward.end(Buffer.concat(chunks));
				});
		});
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** As it is built: what a user's n8n runs. */
const file = path.resolve('dist/nodes/IntercomEscalation/IntercomEscalation.node.js');
const { IntercomEscalation } = createRequire(file)(file) as Record<string, new () => INodeType>;
const node = new IntercomEscalation!();

let reached: Promise<{ baseUrl: string; accessToken: string }>;

async function answer(turn: Turn): Promise<Done> {
	const { baseUrl, accessToken } = await reached;
	await sleep(turn.at - Date.now());
	const began = Date.now();
	const { outputs, error } = await runNode({
		node,
		parameters: { operation: 'reply', additionalFields: { claimAttribute: turn.claimAttribute } },
		items: [
			{
				conversationId: turn.conversationId,
				customerMessageId: turn.messageId,
				aiTeammateId: turn.aiTeammateId,
				answer: 'Open Settings.',
			},
		],
		credentialTypes: [new IntercomAccessTokenApi()],
		credentials: { intercomAccessTokenApi: { accessToken, region: 'custom', baseUrl } },
	});
	return {
		conversationId: turn.conversationId,
		replied: outputs[0]?.[0]?.json.replied === true,
		error: error?.message,
		milliseconds: Date.now() - began,
	};
}

process.on('message', (message: Start | Turn) => {
	if ('network' in message) {
		const { url, accessToken, network } = message;
		reached = startNetwork(url, network).then((baseUrl) => ({ baseUrl, accessToken }));
		void reached.then(() => process.send?.({ ready: true }));
	} else {
		void answer(message).then((done) => process.send?.(done));
	}
});
process.on('disconnect', () => process.exit());
