import axios from 'axios';
import type { Sandbox } from '../../dev/sandbox';

interface CallerAnswer {
	status: number;
	headers: Record<string, string>;
	/** What came: each test knows what it asked for. */
	body: any;
}

/** Calls a sandbox as an app would, for tests: JSON in, status, headers and JSON out, whatever the status. */
export function caller(sandbox: Sandbox, headers: Record<string, string> = {}) {
	const client = axios.create({
		baseURL: sandbox.url,
		headers: { Authorization: `Bearer ${sandbox.accessToken}`, 'Intercom-Version': '2.16', ...headers },
		maxRedirects: 0,
		proxy: false,
		validateStatus: () => true,
	});
	const call = async (method: string, path: string, body?: unknown): Promise<CallerAnswer> => {
		const { status, headers: given, data } = await client.request({ method, url: path, data: body });
		return { status, headers: given as Record<string, string>, body: data };
	};
	return {
		call,
		get: (path: string) => call('GET', path),
		post: (path: string, body?: unknown) => call('POST', path, body),
		put: (path: string, body?: unknown) => call('PUT', path, body),
		delete: (path: string, body?: unknown) => call('DELETE', path, body),
	};
}

export type Caller = ReturnType<typeof caller>;
