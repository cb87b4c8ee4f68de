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
	[
		'gets its ending also where its name ends with a number',
		{ fileName: 'Invoice 12.03', mimeType: 'application/pdf' },
		'Invoice 12.03.pdf',
	],
	['gets the ending of a type with parameters', { mimeType: 'text/csv; charset=utf-8' }, 'data.csv'],
	['that is a drawing gets its ending', { mimeType: 'image/svg+xml' }, 'data.svg'],
	[
		'of a sheet gets its ending',
		{ mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
		'data.xlsx',
	],
	[
		'with an ending of letters and digits keeps it',
		{ fileName: 'a.7z', mimeType: 'application/zip' },
		'a.7z',
	],
	['of a type without a known ending has none', { mimeType: 'application/octet-stream' }, 'data'],
])('A file %s', (_case, file, name) => {
	expect(fileNameOf(file, 'data')).toBe(name);
});
