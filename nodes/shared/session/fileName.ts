import type { IBinaryData } from 'n8n-workflow';

/** What a file is called: by its own name or another one, with the ending of its type where the name has none. */
export function fileNameOf(
	{ fileName, fileExtension, mimeType }: Pick<IBinaryData, 'fileName' | 'fileExtension' | 'mimeType'>,
	otherwise: string,
): string {
	const name = fileName || otherwise;
	// `text/csv; charset=utf-8`, as servers give it.
	const type = mimeType.split(';')[0]!.trim().toLowerCase();
	const ending =
		fileExtension || ENDINGS.get(type) || /^(?:image|audio|video)\/([a-z0-9]{3,4})$/.exec(type)?.[1];
	// The number in "Invoice 12.03" is no ending.
	return ending && !/\.(?:\w*[a-z]\w*)$/i.test(name) ? `${name}.${ending}` : name;
}

/** Where the type is not called like the ending. */
const ENDINGS = new Map([
	['application/pdf', 'pdf'],
	['application/json', 'json'],
	['application/zip', 'zip'],
	['application/gzip', 'gz'],
	['application/xml', 'xml'],
	['application/rtf', 'rtf'],
	['application/msword', 'doc'],
	['application/vnd.ms-excel', 'xls'],
	['application/vnd.ms-powerpoint', 'ppt'],
	['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
	['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
	['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'],
	['application/vnd.oasis.opendocument.text', 'odt'],
	['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
	['text/csv', 'csv'],
	['text/html', 'html'],
	['text/plain', 'txt'],
	['text/markdown', 'md'],
	['text/calendar', 'ics'],
	['text/xml', 'xml'],
	['message/rfc822', 'eml'],
	['image/svg+xml', 'svg'],
	['audio/mpeg', 'mp3'],
	['audio/x-m4a', 'm4a'],
	['audio/x-wav', 'wav'],
	['video/quicktime', 'mov'],
]);
