import { endpoint } from '../../shared/intercom/request';
import { readList, toText } from '../../shared/form/text';
import type { ItemSession } from '../../shared/session/session';
import { CHANNELS, isNow, readAudience } from '../audience/audience';
import { isPassing, isRefusal } from '../refusals';
import { look } from './lists';
import type { Row } from './row';
import { fine, toChange } from './row';

/** Settings that say whom the AI serves: what cannot be read serves nobody, and that must not be a surprise. */

interface Given {
	onlyContacts: string;
	shareOfCustomers: string;
	onlyChannels: string;
	onlySegments: string;
	onlyLanguages: string;
	onlyHours: string;
}

/** A row for each; the office hours are looked up. @throws NodeApiError in trouble that passes by itself */
export async function checkAudience(given: Given, session: ItemSession): Promise<Row[]> {
	const { onlyContacts, shareOfCustomers, onlyChannels, onlySegments, onlyLanguages, onlyHours } = given;
	const contacts = readList(onlyContacts);
	return [
		fine(
			'Only These Contacts',
			onlyContacts,
			contacts.length > 0 ? `${contacts.length} are served` : EVERYBODY,
		),
		checkPart('Share of Customers', shareOfCustomers, { share: shareOfCustomers }),
		checkChannels(onlyChannels),
		...(await checkSegments(onlySegments, session)),
		checkPart('Only These Languages', onlyLanguages, { languages: readList(onlyLanguages) }),
		await checkHours(onlyHours, session),
	];
}

const EVERYBODY = 'It is empty: it keeps nobody out';

function checkPart(setting: string, given: string, part: Parameters<typeof readAudience>[0]): Row {
	const { share, problems } = readAudience(part);
	if (problems.length > 0) return toChange(setting, given, `${problems.join('; ')}: the AI serves nobody`);
	if (given === '') return fine(setting, given, EVERYBODY);
	return share === 0
		? toChange(setting, given, 'The AI serves nobody')
		: fine(setting, given, part.share === undefined ? 'The AI serves them' : `The AI serves ${share}%`);
}

function checkChannels(given: string): Row {
	const setting = 'Only These Channels';
	const unknown = readAudience({ channels: readList(given) }).channels.find(
		(name) => !(CHANNELS as readonly string[]).includes(name),
	);
	if (unknown !== undefined)
		return toChange(
			setting,
			given,
			`${unknown} is none of the channels that are known: ${CHANNELS.join(', ')}`,
		);
	return fine(setting, given, given === '' ? EVERYBODY : 'The AI serves them');
}

/** A row for each: one that is there no more serves nobody. */
async function checkSegments(given: string, session: ItemSession): Promise<Row[]> {
	const setting = 'Only These Segments';
	const names = readList(given);
	if (names.length === 0) return [fine(setting, given, EVERYBODY)];
	const known = await look(async () => (await session.send(endpoint('GET /segments'))).segments ?? []);
	if (!known.value)
		return [
			toChange(setting, given, `Segments cannot be read: ${known.refusal.message}: the AI may serve nobody`),
		];
	const isMeant = (name: string, words: unknown) => toText(words).trim().toLowerCase() === name.toLowerCase();
	return names.map((name) => {
		const found = known.value.find((one) => isMeant(name, one.id) || isMeant(name, one.name));
		if (found) return fine(setting, name, `The AI serves those in ${found.name ?? found.id}`);
		const others = known.value.map((one) => one.name).join(', ') || 'none';
		return toChange(
			setting,
			name,
			`No segment has this name or ID, so the AI serves nobody for it. There are: ${others}`,
		);
	});
}

async function checkHours(given: string, session: ItemSession): Promise<Row> {
	const setting = 'Only in These Hours';
	const { hours, problems } = readAudience({ hours: given });
	if (problems.length > 0) return toChange(setting, given, `${problems.join('; ')}: the AI serves nobody`);
	if (!hours) return fine(setting, given, EVERYBODY);
	return await isNow(hours, session).then(
		(is) => fine(setting, given, is ? 'The AI is there now' : 'The AI is not there now'),
		(error: unknown) => {
			if (!isRefusal(error) || isPassing(error)) throw error;
			return toChange(setting, given, `${error.message}: the AI serves nobody`);
		},
	);
}
