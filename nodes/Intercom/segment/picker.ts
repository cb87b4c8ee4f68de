import { endpoint } from '../../shared/intercom/request';
import { editorList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';

const segments = editorList('Segments', {
	request: () => endpoint('GET /segments'),
	style: 'whole',
	items: 'segments',
	nameOf: ({ name, person_type: people }) => `${String(name)} (${String(people)})`,
});

/** The id of a segment of contacts or companies. */
export const segmentPicker = (words: Words = {}): Input<string> =>
	picker(
		{
			displayName: 'Segment',
			list: segments,
			idPlaceholder: 'e.g. 6762f25c1bb69f9f2193bc22',
			url: {
				pattern: /\/segments?\/([0-9a-f]{24})/,
				placeholder: 'e.g. https://app.intercom.com/a/apps/abc123/users/segments/6762f25c1bb69f9f2193bc22',
			},
		},
		words,
	);
