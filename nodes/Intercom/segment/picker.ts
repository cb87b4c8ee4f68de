import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { endpoint } from '../../shared/intercom/request';
import type { Field } from '../../shared/form/field';
import { Session } from '../../shared/session/session';
import type { Words } from '../../shared/form/inputs';
import { matching, picker } from '../../shared/form/picker';

/** The id of a segment of contacts or companies. */
export const segmentPicker = (words: Words = {}): Field<string> =>
	picker(
		{
			displayName: 'Segment',
			searchMethod: 'searchSegments',
			idPlaceholder: 'e.g. 6762f25c1bb69f9f2193bc22',
			url: {
				pattern: /\/segments?\/([0-9a-f]{24})/,
				placeholder: 'e.g. https://app.intercom.com/a/apps/abc123/users/segments/6762f25c1bb69f9f2193bc22',
			},
		},
		words,
	);

/** Fills the list of a segment picker. */
export async function searchSegments(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const session = await Session.inEditor(this);
	const { segments = [] } = await session.send<{ segments?: IDataObject[] }>(endpoint('GET /segments'));
	return matching(segments, filter, ({ name, person_type: people }) => `${String(name)} (${String(people)})`);
}
