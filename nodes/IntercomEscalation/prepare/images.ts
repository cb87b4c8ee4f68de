import type { IBinaryData } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { ItemSession } from '../../shared/session/session';
import { readCustomerFile } from '../../shared/session/customerFile';
import type { Attachment } from '../../shared/thread/attachment';
import { kindOfFile } from '../../shared/thread/attachment';
import type { Thread } from '../../shared/thread/thread';
import { refusalOf } from '../refusals';

/**
 * Images of a customer as binary data beside the item: n8n's AI Agent and Basic LLM Chain give them to a model as
 * images. They are an ornament: what cannot be had stays a line in the transcript, and is told in a sentence.
 */

export interface Images {
	/** By address, with the number by which the transcript names it. */
	seen: ReadonlyMap<string, number>;
	/** By binary field. */
	files: Record<string, IBinaryData>;
	notRead: string[];
}

export const NO_IMAGES: Images = { seen: new Map(), files: {}, notRead: [] };

/** The newest of them; each costs tokens and time. */
const MOST_IMAGES = 3;

/** Bytes: written in base64, as models get it, these are five megabytes, beyond which makers of models refuse an image. */
const MOST_BYTES = 3.75 * 1024 * 1024;

/** What models take, by how its content begins: names and types are the customer's word. */
const TYPES: ReadonlyArray<{ type: string; begins: RegExp }> = [
	{ type: 'image/png', begins: /^\x89PNG\r\n/ },
	{ type: 'image/jpeg', begins: /^\xff\xd8\xff/ },
	{ type: 'image/gif', begins: /^GIF8[79]a/ },
	{ type: 'image/webp', begins: /^RIFF[^]{4}WEBP/ },
];

/** The newest images that the customer sent, oldest first. What cannot be read keeps nobody from an answer. */
export async function readImages({ parts }: Thread, session: ItemSession): Promise<Images> {
	const sent = parts.filter(({ by, kind }) => by === 'customer' && kind === 'message');
	const images = sent
		.flatMap(({ attachments }) => attachments)
		.filter((file) => kindOfFile(file) === 'Image');
	const byAddress = new Map(images.flatMap((image) => (image.url ? [[image.url, image] as const] : [])));
	const newest = [...byAddress.values()].slice(-MOST_IMAGES);
	const read = await Promise.all(newest.map(async (image) => await readImage(image, session)));
	const seen = new Map<string, number>();
	const files: Images['files'] = {};
	read.forEach(({ file }, index) => {
		if (!file) return;
		seen.set(newest[index]!.url!, seen.size + 1);
		files[`image${seen.size}`] = file;
	});
	return { seen, files, notRead: read.flatMap(({ refusal }) => refusal ?? []) };
}

async function readImage(
	{ name, url }: Attachment,
	session: ItemSession,
): Promise<{ file?: IBinaryData; refusal?: string }> {
	const read: { file?: IBinaryData } = {};
	const refusal = await refusalOf('image', async () => {
		const content = await readCustomerFile(session, url ?? '', { most: MOST_BYTES });
		const begin = content.subarray(0, 16).toString('latin1');
		const type = TYPES.find(({ begins }) => begins.test(begin))?.type;
		if (type === undefined) throw new UserError('It is no PNG, JPEG, GIF or WebP');
		read.file = await session.context.helpers.prepareBinaryData(content, name ?? undefined, type);
	});
	return refusal
		? { refusal: `The image ${name ?? 'without a name'} could not be read: ${refusal.message}` }
		: read;
}
