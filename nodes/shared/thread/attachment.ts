import type { IDataObject } from 'n8n-workflow';
import type { BodyFormat } from './body';
import { imageUrls } from './body';
import { asText, entries } from '../reading';

/** A file that came with a message. */
export interface Attachment {
	name: string | null;
	url: string | null;
	contentType: string | null;
	/** Bytes. */
	size: number | null;
}

/** The files of a conversation's or ticket's part, and the images inside its body: the Messenger puts pictures there. */
export function attachmentsOf(part: IDataObject, format: BodyFormat): Attachment[] {
	return [
		...entries(part.attachments).map(toAttachment),
		...imageUrls(asText(part.body) ?? '', format).map((url) => ({
			name: fileName(url),
			url,
			contentType: null,
			size: null,
		})),
	];
}

function toAttachment(file: IDataObject): Attachment {
	return {
		name: asText(file.name),
		url: asText(file.url),
		contentType: asText(file.content_type),
		size: typeof file.filesize === 'number' ? file.filesize : null,
	};
}

/** What kind of file it is, by its type or else by the ending of its name. An image inside of a body has neither. */
export function kindOfFile({ contentType, name, url, size }: Attachment): FileKind {
	const type = contentType?.toLowerCase() ?? '';
	const ending = /\.([a-z0-9]+)$/i.exec(name ?? fileName(url ?? '') ?? '')?.[1]?.toLowerCase() ?? '';
	const kind = (Object.keys(ENDINGS) as Array<keyof typeof ENDINGS>).find(
		(one) => type.includes(one.toLowerCase()) || ENDINGS[one].includes(ending),
	);
	return kind ?? (contentType === null && size === null ? 'Image' : 'File');
}

export type FileKind = keyof typeof ENDINGS | 'File';

const ENDINGS = {
	Image: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'heic', 'bmp', 'svg'],
	PDF: ['pdf'],
	Audio: ['mp3', 'm4a', 'wav', 'ogg', 'oga', 'opus', 'amr'],
	Video: ['mp4', 'mov', 'webm', 'avi', 'mkv', '3gp'],
};

function fileName(url: string): string | null {
	return /([^/?#]+)(?:[?#].*)?$/.exec(url)?.[1] ?? null;
}
