import { fileNameOf } from '../../../nodes/shared/session/fileName';

it.each([
	['keeps its own name', { fileName: 'log.txt', mimeType: 'text/plain', fileExtension: 'txt' }, 'log.txt'],
	[
		'keeps an ending of its own',
		{ fileName: 'a.tgz', mimeType: 'application/gzip', fileExtension: 'gz' },
		'a.tgz',
	],
	['gets the ending of its type', { fileName: 'invoice', mimeType: 'application/pdf' }, 'invoice.pdf'],
	[
		'gets the ending that n8n knows',
		{ fileName: 'call', mimeType: 'audio/x-wav', fileExtension: 'wav' },
		'call.wav',
	],
	['without a name is called like its field', { mimeType: 'image/png' }, 'data.png'],
	['with an empty name is called like its field', { fileName: '', mimeType: 'text/plain' }, 'data.txt'],
	['of a type without a known ending has none', { mimeType: 'application/octet-stream' }, 'data'],
])('A file %s', (_case, file, name) => {
	expect(fileNameOf(file, 'data')).toBe(name);
});
