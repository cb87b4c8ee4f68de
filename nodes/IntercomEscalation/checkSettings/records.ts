import { readList } from '../../shared/form/text';
import type { Attribute } from '../../shared/attributes/value';
import { namesForAi } from '../prepare/context';
import type { Lists } from './lists';
import type { Row } from './row';
import { fine, notKnown, toChange } from './row';

/** Settings that name a tag or attributes. */

/** The tag that Hand Off leaves. */
export function checkTag(given: string, { tags }: Pick<Lists, 'tags'>): Row {
	const setting = 'Tag';
	if (given === '')
		return fine(setting, given, 'It is empty: no tag tells people, or the next look, what was handed over');
	if (!tags.value) return notKnown(setting, given, `Tags cannot be read: ${tags.refusal.message}`);
	const found = tags.value.find(({ name }) => String(name).toLowerCase() === given.toLowerCase());
	return found
		? fine(setting, given, 'It is there')
		: fine(setting, given, 'It is not there yet; the first hand-off makes it');
}

/** The tags that keep the AI out, a row each. */
export function checkHoldTags(given: string, { tags }: Lists): Row[] {
	const setting = 'Hold Tags';
	const names = readList(given);
	if (names.length === 0)
		return [fine(setting, given, 'It is empty: only the tag ai-pause keeps the AI out')];
	return names.map((name) => {
		if (!tags.value) return notKnown(setting, name, `Tags cannot be read: ${tags.refusal.message}`);
		const isThere = tags.value.some((tag) => String(tag.name).toLowerCase() === name.toLowerCase());
		return isThere
			? fine(setting, name, 'It keeps the AI out of a conversation')
			: toChange(setting, name, 'No tag has this name, so it keeps the AI out of nothing');
	});
}

/** The attributes that Hand Off and Reply write, a row each. */
export function checkAttributesToWrite(names: readonly string[], { ofConversations }: Lists): Row[] {
	return names.map((name) => {
		const setting = 'Attribute to write';
		if (!ofConversations.value)
			return notKnown(setting, name, `Attributes cannot be read: ${ofConversations.refusal.message}`);
		return writable(setting, name, ofConversations.value, () =>
			fine(
				setting,
				name,
				'It is not there yet; the first hand-off or answer makes it where that is switched on',
			),
		);
	});
}

/** The attribute in which several workers find out who speaks. */
export function checkClaimAttribute(
	given: string,
	{ ofConversations }: Lists,
	attributesToWrite: readonly string[],
): Row {
	const setting = 'Claim Attribute';
	if (given === '')
		return fine(setting, given, 'It is empty: right with one n8n process, and two answers with several');
	if (attributesToWrite.includes(given))
		return toChange(
			setting,
			given,
			'Hand Off and Reply write into it, so no claim stays there: name one of its own',
		);
	if (!ofConversations.value)
		return notKnown(setting, given, `Attributes cannot be read: ${ofConversations.refusal.message}`);
	const known = ofConversations.value.find(({ name }) => name === given);
	if (known && (known.type !== 'text' || known.options))
		return toChange(
			setting,
			given,
			`It takes no text, but ${known.options ? 'options' : known.type}: name one of type text`,
		);
	return writable(setting, given, ofConversations.value, () =>
		toChange(
			setting,
			given,
			'There is no such conversation attribute, so nothing is claimed: create it in Intercom (Settings > Data > Conversations), of type text',
		),
	);
}

function writable(setting: string, name: string, known: Attribute[], missing: () => Row): Row {
	const named = known.filter((attribute) => attribute.name === name);
	if (named.length > 1)
		return toChange(
			setting,
			name,
			`${named.length} attributes have this name, so Intercom writes none of them`,
		);
	if (named.length === 0) {
		const similar = known.find((attribute) => attribute.name.toLowerCase() === name.trim().toLowerCase());
		return similar ? toChange(setting, name, `Intercom writes it "${similar.name}"`) : missing();
	}
	return named[0]!.isWritable
		? fine(setting, name, 'It is there')
		: toChange(setting, name, 'Intercom does not let apps write it');
}

/** What the model gets besides the name and the language, a row each. */
export function checkAttributesForAi(given: string, lists: Lists): Row[] {
	const setting = 'Attributes for the AI';
	const all = [lists.ofContacts, lists.ofConversations, lists.ofCompanies];
	const known = new Set([
		...namesForAi(),
		...all.flatMap(({ value }) => value?.map(({ name }) => name) ?? []),
	]);
	return readList(given).map((name) => {
		if (known.has(name)) return fine(setting, name, 'The AI gets it');
		const refusal = all.find((list) => list.refusal)?.refusal;
		if (refusal) return notKnown(setting, name, `Attributes cannot be read: ${refusal.message}`);
		const similar = [...known].find((one) => one.toLowerCase() === name.toLowerCase());
		return toChange(
			setting,
			name,
			similar
				? `Intercom writes it "${similar}"`
				: 'No contact, conversation or company has an attribute of this name, so the AI gets nothing',
		);
	});
}
