import type { IHttpRequestOptions } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { ItemSession } from './session';

/** What people put into a conversation, as Intercom keeps it: at addresses that whoever has them can open for a while. */

/**
 * Intercom's hosts for files, of all regions. The numbers end at nine: others are for anybody to buy.
 * @see https://www.intercom.com/help/en/articles/3894-using-intercom-with-content-security-policy
 */
const HOSTS =
	/(^|\.)(intercomcdn\.(com|eu)|intercomusercontent\.com|intercom-attachments(-[1-9])?\.com|intercom-attachments\.eu)$/;

/** Milliseconds for the whole of a file: it is an ornament, and a customer waits. */
const PATIENCE = 10_000;

const MOST_REDIRECTS = 3;

export interface CustomerFileOptions {
	/** Bytes; reading ends beyond it. */
	most: number;
	/** Milliseconds for the whole of it. */
	patience?: number;
}

/**
 * Reads a file from Intercom's own hosts and no other, without any credential: the address was written by a customer.
 * @throws UserError that says in a few words why it could not be read
 */
export async function readCustomerFile(
	session: ItemSession,
	address: string,
	{ most, patience = PATIENCE }: CustomerFileOptions,
): Promise<Buffer> {
	const { cancelSignal } = session;
	const inTime = AbortSignal.timeout(patience);
	const abortSignal = cancelSignal ? AbortSignal.any([inTime, cancelSignal]) : inTime;
	let url = whereItMayBe(address, session);
	for (let redirects = 0; ; redirects++) {
		const answer = await fetched(session, url, abortSignal);
		const { location } = answer.headers;
		if (answer.statusCode < 300) return await contentOf(answer, most);
		answer.body.destroy();
		if (answer.statusCode >= 400 || location === undefined || redirects === MOST_REDIRECTS)
			throw new UserError(`Intercom answers ${answer.statusCode}`);
		url = whereItMayBe(new URL(location, url).href, session);
	}
}

/** A proxy or a stand-in with an address of its own keeps its files itself. @throws UserError for any other host */
function whereItMayBe(address: string, { origin }: ItemSession): string {
	const url = URL.canParse(address) ? new URL(address) : undefined;
	const isIntercoms = url?.protocol === 'https:' && url.port === '' && HOSTS.test(url.hostname);
	if (url && (isIntercoms || url.origin === origin)) return url.href;
	throw new UserError(`It is not at Intercom but at ${url?.host || 'no address'}`);
}

interface FileAnswer {
	statusCode: number;
	headers: Record<string, string | undefined>;
	body: AsyncIterable<Uint8Array> & { destroy: () => void };
}

async function fetched(session: ItemSession, url: string, abortSignal: AbortSignal): Promise<FileAnswer> {
	const options: IHttpRequestOptions = {
		method: 'GET',
		url,
		encoding: 'stream',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
		abortSignal,
	};
	return await orInWords(async () => (await session.context.helpers.httpRequest(options)) as FileAnswer);
}

/** @throws UserError as soon as it is more than that */
async function contentOf({ headers, body }: FileAnswer, most: number): Promise<Buffer> {
	const tooLarge = () => new UserError(`It has more than ${(most / 1024 / 1024).toFixed(2)} MB`);
	if (Number(headers['content-length']) > most) {
		body.destroy();
		throw tooLarge();
	}
	const pieces: Uint8Array[] = [];
	let size = 0;
	await orInWords(async () => {
		for await (const piece of body) {
			size += piece.length;
			if (size > most) break;
			pieces.push(piece);
		}
	});
	if (size > most) throw tooLarge();
	return Buffer.concat(pieces);
}

/** Whatever ends a request, as a refusal: what is no error of the network is a fault, and goes on as it is. */
async function orInWords<Given>(work: () => Promise<Given>): Promise<Given> {
	return await work().catch((error: unknown) => {
		const { code, name, message } = error as { code?: unknown; name?: unknown; message?: unknown };
		if (typeof code !== 'string' && name !== 'AbortError') throw error;
		throw new UserError(`It could not be read in time: ${String(message)}`);
	});
}
