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

function fileName(url: string): string | null {
	return /([^/?#]+)(?:[?#].*)?$/.exec(url)?.[1] ?? null;
}
