import type { Tag } from '../intercom/endpoints';
import { endpoint } from '../intercom/request';
import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import type { Field } from '../form/field';
import { Session } from '../session/session';
import type { Words } from '../form/inputs';
import type { Naming, PickerKind } from '../form/picker';
import { asLocator, matching, picker } from '../form/picker';

const tagKind = (byName: Naming['resolve']): PickerKind => ({
	displayName: 'Tag',
	searchMethod: 'searchTags',
	idPlaceholder: 'e.g. 7522907',
	url: {
		pattern: /\/tags?\/(\d+)/,
		placeholder: 'e.g. https://app.intercom.com/a/apps/abc123/settings/tags/7522907',
	},
	namings: [{ name: 'name', displayName: 'By Name', placeholder: 'e.g. ai-handed-off', resolve: byName }],
});

const createsByName: Words = { description: 'By name, a tag that does not exist yet is created' };

/** The id of a tag that exists. */
export const tagPicker = (words: Words = {}): Field<string> =>
	picker(
		tagKind(async (name, session) => String((await tagNamed(session, name)).id)),
		words,
	);

/** The id of a tag to put on something; named by a name that no tag has yet, the tag is made. */
export const tagToAddPicker = (words: Words = {}): Field<string> =>
	picker(
		tagKind(
			async (name, session) =>
				await session.remember(`tag ${name}`, async () => await idOfTagNamed(session, name)),
		),
		{ ...createsByName, ...words },
	);

/** The name of a tag that exists, for the requests that want a name where others want an id. */
export const tagNamePicker = (words: Words = {}): Field<string> =>
	namePicker(async (name, session) => String((await tagNamed(session, name)).name), words);

/** The name of a tag to put on something, whether it exists or not: these requests make it themselves. */
export const tagNameToAddPicker = (words: Words = {}): Field<string> =>
	namePicker(async (name) => name, { ...createsByName, ...words });

/** Picked by anything but its name, a tag has an id, and its name is looked up. */
function namePicker(byName: Naming['resolve'], words: Words): Field<string> {
	const field = picker(tagKind(byName), words);
	return {
		...field,
		read: async (raw, session, others) => {
			const value = await field.read(raw, session, others);
			if (asLocator(raw).mode === 'name') return value;
			const tag = await session.remember(
				`tag with id ${value}`,
				async () => await session.send(endpoint('GET /tags/{tag_id}', { path: { tag_id: value } })),
			);
			return String(tag.name);
		},
	};
}

async function tagNamed(session: Session, name: string): Promise<Tag> {
	const tags = await session.remember('tags', async () => await loadTags(session));
	const found = tags.find((tag) => String(tag.name).toLowerCase() === name.toLowerCase());
	if (found) return found;
	throw new UserError(`No tag is named "${name}"`, {
		description: 'Check the name in Intercom under Settings > Tags, or pick the tag from the list.',
	});
}

type Sending = Pick<Session, 'send'>;

/** The id of the tag with this name, made if there is none: Intercom's create answers with the tag that exists. */
export async function idOfTagNamed(session: Sending, name: string): Promise<string> {
	return String(
		(await session.send(endpoint('POST /tags', { body: { id: undefined, name }, effect: 'repeatable' }))).id,
	);
}

/** Fills the list of a tag picker. */
export async function searchTags(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return matching(await loadTags(await Session.inEditor(this)), filter, ({ name }) => String(name));
}

async function loadTags(session: Sending): Promise<Tag[]> {
	return (await session.send(endpoint('GET /tags'))).data ?? [];
}
