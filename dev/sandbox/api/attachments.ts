import { refusals } from '../errors';
import type { Workspace } from '../workspace';
import type { Attachment } from '../workspace/records';

export interface AttachmentsBody {
	attachment_urls?: string[];
	attachment_files?: Array<{ content_type: string; data: string; name: string }>;
}

/** "You can include up to 10": of addresses as of files. */
const MOST = 10;

/**
 * The attachments of a message: addresses are taken as they are, files are kept to be read at the sandbox.
 * @throws Refusal 400 for more than ten, and for data that is not base64
 */
export function readAttachments(workspace: Workspace, body: AttachmentsBody): Attachment[] {
	const { attachment_urls: urls = [], attachment_files: files = [] } = body;
	if (urls.length > MOST)
		throw refusals.parameterInvalid(`Cannot attach more than ${MOST} URLs`, 'attachment_urls');
	if (files.length > MOST) {
		throw refusals.parameterInvalid(`Cannot attach more than ${MOST} files`, 'attachment_files');
	}
	return [
		...urls.map((url) => attachment(nameIn(url), url, typeOf(nameIn(url)), 0)),
		...files.map(({ content_type: type, data, name }) => {
			if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(data)) {
				throw refusals.parameterInvalid('Attachment data must be base64 encoded', 'attachment_files');
			}
			const content = Buffer.from(data, 'base64');
			return attachment(name, workspace.storeFile({ name, type, content }), type, content.length);
		}),
	];
}

function attachment(name: string, url: string, type: string, size: number): Attachment {
	return { type: 'upload', name, url, content_type: type, filesize: size };
}

function nameIn(url: string) {
	try {
		return decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '') || 'attachment';
	} catch {
		throw refusals.parameterInvalid('Attachment URLs must be valid URLs', 'attachment_urls');
	}
}

function typeOf(name: string) {
	const types: Record<string, string> = {
		gif: 'image/gif',
		jpeg: 'image/jpeg',
		jpg: 'image/jpeg',
		pdf: 'application/pdf',
		png: 'image/png',
		txt: 'text/plain',
	};
	return types[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}
