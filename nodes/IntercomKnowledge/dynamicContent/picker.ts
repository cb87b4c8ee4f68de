import { editorList } from '../../shared/form/editorList';
import type { Input, Words } from '../../shared/form/field';
import { picker } from '../../shared/form/picker';
import { endpoint } from '../../shared/intercom/request';

/** The largest page of dynamic content. */
export const DYNAMIC_CONTENTS_A_PAGE = 50;

/** The id of dynamic content: a value that stands in many articles and is written once. */
export const dynamicContentPicker = (words: Words = {}): Input<string> =>
	picker({ displayName: 'Dynamic Content', list: dynamicContents, idPlaceholder: 'e.g. 123' }, words);

const dynamicContents = editorList('DynamicContents', {
	request: () => endpoint('GET /dynamic_contents'),
	style: 'page in query',
	maximum: DYNAMIC_CONTENTS_A_PAGE,
	nameOf: ({ name }) => String(name),
});
