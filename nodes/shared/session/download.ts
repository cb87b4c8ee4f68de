import type { IBinaryData } from 'n8n-workflow';
import type { Answer, EndpointRequest } from '../intercom/request';
import { fileNameOf } from './fileName';
import type { ItemSession } from './session';

/**
 * A file of Intercom's as n8n's binary data. Where Intercom sends to another host for it, the token stays behind.
 * @param name what the file is called where Intercom does not say; without an ending it gets that of its type
 * @throws NodeApiError in Intercom's words, although the answer is read as bytes
 */
export async function download(
	session: ItemSession,
	request: EndpointRequest,
	name: string,
): Promise<IBinaryData> {
	const answer = await session.exchange({ ...request, answer: 'bytes' });
	const content = Buffer.isBuffer(answer.body) ? answer.body : Buffer.from('');
	const packed = PACKED.find(({ begins }) => content.subarray(0, begins.length).equals(begins));
	const given = nameIn(answer) ?? withEnding(name, packed?.endings ?? []);
	const file = await session.context.helpers.prepareBinaryData(
		content,
		given,
		packed?.type ?? typeIn(answer),
	);
	return { ...file, fileName: fileNameOf(file, given) };
}

/** `attachment; filename="export.csv"` */
const nameIn = ({ headers }: Answer): string | undefined =>
	/filename="?([^";]+)"?/.exec(headers['content-disposition'] ?? '')?.[1]?.trim();

/** What kind of file it is; "some bytes" is left to its name. */
const typeIn = ({ headers }: Answer): string | undefined =>
	headers['content-type']?.split(';')[0]?.trim().replace('application/octet-stream', '') || undefined;

/** The first bytes of packed files, which Intercom sends as "some bytes", and the endings of their names. */
const PACKED = [
	{ begins: Buffer.from([0x1f, 0x8b]), type: 'application/gzip', endings: ['.gz', '.tgz'] },
	{ begins: Buffer.from('PK'), type: 'application/zip', endings: ['.zip'] },
];

const withEnding = (name: string, [ending = '', ...others]: string[]): string =>
	[ending, ...others].some((known) => name.endsWith(known)) ? name : name + ending;
