import type { Tag } from '../intercom/endpoints';
import { endpoint } from '../intercom/request';
import { UserError } from 'n8n-workflow';
import type { Session } from '../session/session';
import { editorList } from '../form/editorList';
import type { Input, Words } from '../form/field';
import type { Naming, PickerKind } from '../form/picker';
import { byNaming, picker } from '../form/picker';

const listOfTags = () => endpoint('GET /tags');

/** The tags of the workspace, as one picks them. */
export const tags = editorList('Tags', {
	request: listOfTags,
	style: 'whole',
	nameOf: ({ name }) => String(name),
});

const tagKind = (byName: Naming['resolve']): PickerKind => ({
	displayName: 'Tag',
	list: tags,
	idPlaceholder: 'e.g. 7522907',
	url: {
		pattern: /\/tags?\/(\d+)/,
		placeholder: 'e.g. https://app.intercom.com/a/apps/abc123/settings/tags/7522907',
	},
	namings: [{ name: 'name', displayName: 'By Name', placeholder: 'e.g. ai-handed-off', resolve: byName }],
});

const createsByName: Words = { description: 'By name, a tag that does not exist yet is created' };

/** The id of a tag that exists. */
export const tagPicker = (words: Words = {}): Input<string> =>
	picker(
		tagKind(async (name, session) => String((await tagNamed(session, name)).id)),
		words,
	);

/** The id of a tag to put on something; named by a name that no tag has yet, the tag is made. */
export const tagToAddPicker = (words: Words = {}): Input<string> =>
	picker(
		tagKind(async (name, session) => String((await session.sendOnce(tagToBeThere(name))).id)),
		{ ...createsByName, ...words },
	);

/** The name of a tag that exists, for the requests that want a name where others want an id. */
export const tagNamePicker = (words: Words = {}): Input<string> =>
	namePicker(async (name, session) => String((await tagNamed(session, name)).name), words);

/** The name of a tag to put on something, whether it exists or not: these requests make it themselves. */
export const tagNameToAddPicker = (words: Words = {}): Input<string> =>
	namePicker(async (name) => name, { ...createsByName, ...words });

/** Picked by anything but its name, a tag has an id, and its name is looked up. */
const namePicker = (byName: Naming['resolve'], words: Words): Input<string> =>
	byNaming(picker(tagKind(byName), words), { name: byName }, async (id, session) => {
		const tag = await session.sendOnce(endpoint('GET /tags/{tag_id}', { path: { tag_id: id } }));
		return String(tag.name);
	});

async function tagNamed(session: Session, name: string): Promise<Tag> {
	const { data = [] } = await session.sendOnce(listOfTags());
	const found = data.find((tag) => String(tag.name).toLowerCase() === name.toLowerCase());
	if (found) return found;
	throw new UserError(`No tag is named "${name}"`, {
		description: 'Check the name in Intercom under Settings > Tags, or pick the tag from the list.',
	});
}

/** Asks for the tag with this name, made if there is none: Intercom's create answers with the tag that exists. */
export const tagToBeThere = (name: string) =>
	endpoint('POST /tags', { body: { id: undefined, name }, effect: 'repeatable' });
