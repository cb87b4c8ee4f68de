import { readList } from '../../shared/form/text';
import type { ItemSession } from '../../shared/session/session';
import { CHANNELS, isNow, readAudience } from '../audience/audience';
import { isPassing, isRefusal } from '../refusals';
import type { Row } from './row';
import { fine, toChange } from './row';

/** Settings that say whom the AI serves: what cannot be read serves nobody, and that must not be a surprise. */

interface Given {
	onlyContacts: string;
	shareOfCustomers: string;
	onlyChannels: string;
	onlyLanguages: string;
	onlyHours: string;
}

/** A row for each; the office hours are looked up. @throws NodeApiError in trouble that passes by itself */
export async function checkAudience(given: Given, session: ItemSession): Promise<Row[]> {
	const { onlyContacts, shareOfCustomers, onlyChannels, onlyLanguages, onlyHours } = given;
	const contacts = readList(onlyContacts);
	return [
		fine(
			'Only These Contacts',
			onlyContacts,
			contacts.length > 0 ? `${contacts.length} are served` : EVERYBODY,
		),
		checkPart('Share of Customers', shareOfCustomers, { share: shareOfCustomers }),
		checkChannels(onlyChannels),
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
