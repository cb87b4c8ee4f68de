import type { IBinaryData } from 'n8n-workflow';

/** What a file is called: by its own name or another one, with the ending of its type where the name has none. */
export function fileNameOf(
	{ fileName, fileExtension, mimeType }: Pick<IBinaryData, 'fileName' | 'fileExtension' | 'mimeType'>,
	otherwise: string,
): string {
	const name = fileName || otherwise;
	const ending =
		fileExtension || ENDINGS.get(mimeType) || /^(?:image|audio|video)\/([a-z0-9]{3,4})$/.exec(mimeType)?.[1];
	return ending && !/\.\w+$/.test(name) ? `${name}.${ending}` : name;
}

/** Where the type is not called like the ending. */
const ENDINGS = new Map([
	['application/pdf', 'pdf'],
	['application/json', 'json'],
	['application/zip', 'zip'],
	['text/csv', 'csv'],
	['text/html', 'html'],
	['text/plain', 'txt'],
	['audio/mpeg', 'mp3'],
]);
