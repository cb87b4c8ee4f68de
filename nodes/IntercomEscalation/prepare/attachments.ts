import type { Input } from '../../shared/form/field';
import { map } from '../../shared/form/field';
import { quoted } from '../../shared/form/quoted';
import { anyText } from '../../shared/form/text';
import type { Shown } from '../../shared/thread/text';

/** How the AI is told of files. */
export interface AttachmentsForAi {
	/** As a transcript takes it; undefined for names alone. */
	describedFiles: Shown['describedFiles'];
	/** Whether images come along as images. */
	asImages?: boolean;
	/** Why it is as if it were empty. */
	problem?: string;
}

export const ATTACHMENT_MEANINGS = {
	names: 'The AI gets the names of files',
	withoutLinks: 'The AI gets the names of files, and that it cannot open them',
	withImageLinks: 'The AI gets the addresses of images, and of other files that it cannot open them',
	asImages:
		"The AI sees the customer's newest images where its model takes images, and gets the names of other files, and that it cannot open them",
} as const;

export const attachmentsForAi = (): Input<AttachmentsForAi> =>
	map(
		anyText('Attachments for the AI', {
			placeholder: 'e.g. described',
			description:
				'What the AI is told of files: described, for the kind (image, PDF, audio, video), the name, and that it cannot open them; images, for the newest images of the customer as images (PNG, JPEG, GIF or WebP, three at most), which the AI Agent of n8n gives to a model that takes them; image links, for the addresses of images, which whoever has them can open for a while; empty for names alone',
		}),
		readAttachmentsForAi,
	);

export function readAttachmentsForAi(given: string): AttachmentsForAi {
	const said = given.toLowerCase().replace(/[\s_-]+/g, '');
	if (said === '' || said === 'names') return { describedFiles: undefined };
	if (said === 'described') return { describedFiles: 'withoutLinks' };
	if (said === 'images') return { describedFiles: 'withoutLinks', asImages: true };
	if (said === 'imagelinks') return { describedFiles: 'withImageLinks' };
	return {
		describedFiles: undefined,
		problem: `'Attachments for the AI' is ${quoted(given)}, which is none of described, images, image links: it is as if it were empty`,
	};
}
