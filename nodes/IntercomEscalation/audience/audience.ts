import { createHash } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';
import type { Input } from '../../shared/form/field';
import { optionalFields } from '../../shared/form/optionalFields';
import { map, optional } from '../../shared/form/field';
import { quoted } from '../../shared/form/quoted';
import { anyText, listOfText, toText } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { asText } from '../../shared/reading';
import type { ItemSession } from '../../shared/session/session';
import type { MarkKind } from '../../shared/thread/marks';
import { readThread } from '../../shared/thread/thread';
import { conversationContext } from '../prepare/context';
import { readContact } from '../prepare/contact';
import type { Reason } from '../reason';
import { isPassing, isRefusal } from '../refusals';
import type { AiSeat } from '../turn/seat';
import { readSituation } from '../turn/situation';
import { isAnswerOfAi } from '../turn/turn';
import type { WeeklyHours } from './hours';
import { isWithin, readHours } from './hours';
import { isOfficeOpen } from './officeHours';

/**
 * Whom the AI serves. To all others it is as if it were not there: nothing is said, noted or handed over, and people
 * handle them as before. What cannot be read, and what is not known of a customer, serves nobody.
 */

export interface Audience {
	/** In lower case: ids of Intercom's or one's own, or addresses. Empty for everybody, as the others. */
	contacts: readonly string[];
	/** From 0 to 100. */
	share: number;
	channels: readonly string[];
	/** Names or ids, in lower case. */
	segments: readonly string[];
	/** Codes such as `de` or `pt-BR`, in lower case. */
	languages: readonly string[];
	hours?: Hours;
	/** What of it cannot be read. */
	problems: readonly string[];
}

type Hours = WeeklyHours | { office: 'open' | 'closed'; schedule?: string };

/** Intercom's words for them (source.type); a conversation by the Messenger is `messenger`, as in channel.current. */
export const CHANNELS = [
	'messenger',
	'email',
	'whatsapp',
	'facebook',
	'instagram',
	'twitter',
	'sms',
	'phone_call',
	'phone_switch',
	'push',
] as const;

/** The settings, as fields. Text, whatever they are: what is wrong with one must be told, and serve nobody. */
export const audienceField = (): Input<Audience | undefined> => optional(map(audienceFields(), readAudience));

const audienceFields = () =>
	optionalFields(
		'Audience',
		{
			contacts: listOfText('Only These Contacts', {
				placeholder: 'e.g. maya@example.com, 6657add46abd0167d9419cd2',
				description:
					'E-mail addresses, or IDs of Intercom or of your own, separated by commas: nobody else is served',
			}),
			share: anyText('Share of Customers', {
				placeholder: 'e.g. 10%',
				description:
					'From 0 to 100 percent of all customers; the same customer is always on the same side, and stays served as the share grows. A conversation in which the AI has answered stays with it, though the share becomes smaller or a lead becomes a user; 0 ends it for everybody.',
			}),
			channels: listOfText('Only These Channels', {
				placeholder: 'e.g. messenger, email',
				description:
					"Intercom's words for channels, separated by commas: messenger, email, whatsapp, facebook, instagram, sms",
			}),
			segments: listOfText('Only These Segments', {
				placeholder: 'e.g. Trial, VIP customers',
				description:
					"Names or IDs of Intercom's segments of people, separated by commas: who is in one of them at the moment is served; one whose name has a comma is named by its ID",
			}),
			languages: listOfText('Only These Languages', {
				placeholder: 'e.g. en, de',
				description:
					"Codes of languages, separated by commas, as Intercom has them of the contact; somebody whose language it doesn't know is not served",
			}),
			hours: anyText('Only in These Hours', {
				placeholder: 'e.g. Mon-Fri 9:00-17:30, Europe/Berlin',
				description:
					"Hours of the week, with a time zone if it is not that of n8n; or Intercom's own: office hours, outside office hours, or office hours: and the name of a schedule",
			}),
		},
		{
			placeholder: 'Add Limit',
			description:
				'Whom the AI serves; to all others it is as if it were not there, and people handle them. The same in Prepare Turn, Find Waiting and Hand Off.',
		},
	);

type Given = Partial<Record<'contacts' | 'channels' | 'segments' | 'languages', string[]>> &
	Partial<Record<'share' | 'hours', string>>;

export function readAudience({ contacts, share, channels, segments, languages, hours }: Given): Audience {
	const problems: string[] = [];
	const read = <Value>(work: () => Value): Value | undefined => {
		try {
			return work();
		} catch (error) {
			problems.push((error as Error).message);
			return undefined;
		}
	};
	return {
		contacts: inLowerCase(contacts),
		share: read(() => readShare(share)) ?? 0,
		channels: inLowerCase(channels).map((name) => (name === 'conversation' ? 'messenger' : name)),
		segments: inLowerCase(segments),
		languages: read(() => readLanguages(languages)) ?? [],
		hours: read(() => readWhen(hours)),
		problems,
	};
}

/**
 * Why the AI is not there for a customer; undefined when it is.
 * @param record a conversation as Intercom gives it, with its parts
 * @throws NodeApiError in trouble of Intercom's that passes by itself
 */
export async function outsideAudience(
	audience: Audience | undefined,
	record: IDataObject,
	seat: AiSeat,
	session: ItemSession,
): Promise<Reason<'outsideAudience'> | undefined> {
	if (!audience) return undefined;
	const why = await whyOutside(audience, record, seat, session).catch((error: unknown) => {
		if (!isRefusal(error) || isPassing(error)) throw error;
		return `The AI serves nobody: ${error.message}`;
	});
	return why === undefined ? undefined : { code: 'outsideAudience', message: why };
}

/** Which side a customer is on: from 0 to below 100, always the same for the same id. */
export const sideOf = (contactId: string): number =>
	(createHash('sha256').update(contactId).digest().readUInt32BE(0) / 2 ** 32) * 100;

async function whyOutside(
	{ contacts, share, channels, segments, languages, hours, problems }: Audience,
	record: IDataObject,
	seat: AiSeat,
	session: ItemSession,
): Promise<string | undefined> {
	if (problems.length > 0) return `The AI serves nobody: ${problems.join('; ')}`;
	const thread = readThread(record, 'html');
	const id = thread.contactId;
	const isOfShare = share === 100 || (id !== null && sideOf(id) < share);
	if (!isOfShare && (share === 0 || !isUnderWay(record, seat)))
		return `The customer is not among the ${share}% that the AI serves`;
	const channel = asText(conversationContext(thread).channel) ?? 'unknown';
	if (channels.length > 0 && !channels.includes(channel === 'conversation' ? 'messenger' : channel))
		return `The AI does not serve the channel ${channel}`;
	if (hours && !(await isNow(hours, session))) return 'It is outside of the hours of the AI';
	const isNamed = id !== null && contacts.includes(id.toLowerCase());
	if ((contacts.length > 0 && !isNamed) || languages.length > 0) {
		const why = await whyContactOutside({ contacts, languages }, id, session);
		if (why !== undefined) return why;
	}
	if (segments.length > 0 && !(id !== null && (await isInSegment(id, segments, session))))
		return 'The customer is in none of the segments that the AI serves';
	return undefined;
}

/**
 * Whether the AI has answered in a conversation, or written an answer for people to send: a lead who is merged into a
 * user has another id from then on, and a share may become smaller, and neither ends what was begun with a customer.
 */
const isUnderWay = (record: IDataObject, seat: AiSeat): boolean =>
	readSituation(record, seat).entries.some(
		(entry) => (isAnswerOfAi(entry) && !entry.isOpening) || ANSWERED.has(entry.mark?.kind),
	);

const ANSWERED: ReadonlySet<MarkKind | undefined> = new Set<MarkKind>(['draft', 'approval']);

/** By what Intercom knows of the contact itself. */
async function whyContactOutside(
	{ contacts, languages }: Pick<Audience, 'contacts' | 'languages'>,
	id: string | null,
	session: ItemSession,
): Promise<string | undefined> {
	const contact = id === null ? null : await readContact(id, session);
	const names = [contact?.id, contact?.externalId, contact?.email].map((name) => toText(name).toLowerCase());
	if (contacts.length > 0 && !names.some((name) => contacts.includes(name)))
		return 'The customer is none of the contacts that the AI serves';
	const language = asText(contact?.language)?.toLowerCase();
	if (languages.length > 0 && !languages.some((one) => one === language || one === language?.split('-')[0]))
		return `The AI does not serve the language ${language ?? 'of the customer, which Intercom does not know'}`;
	return undefined;
}

async function isInSegment(id: string, segments: readonly string[], session: ItemSession): Promise<boolean> {
	const request = endpoint('GET /contacts/{contact_id}/segments', { path: { contact_id: id } });
	const { data = [] } = await session.sendOnce(request);
	const known = data.flatMap((segment) => [toText(segment.id), toText(segment.name).trim()]);
	return known.some((name) => segments.includes(name.toLowerCase()));
}

/** Whether it is within the hours. @throws UserError, NodeApiError where the office hours cannot be known */
export async function isNow(hours: Hours, session: ItemSession): Promise<boolean> {
	if ('intervals' in hours) return isWithin(hours, session.now(), session.context.getTimezone());
	return (await isOfficeOpen(hours.schedule, session)) === (hours.office === 'open');
}

const inLowerCase = (names: readonly string[] = []) => names.map((name) => name.toLowerCase());

function readShare(given = ''): number {
	const text = given.trim().replace(/\s*%$/, '').replace(',', '.');
	if (text === '') return 100;
	const share = Number(text);
	if (/^\d+(\.\d+)?$/.test(text) && share <= 100) return share;
	throw new Error(`The share of customers is ${quoted(given)}, which is not a number from 0 to 100`);
}

function readLanguages(given: readonly string[] = []): string[] {
	const wrong = given.find((code) => !/^[a-z]{2,3}([-_]\w+)*$/i.test(code));
	if (wrong === undefined) return inLowerCase(given).map((code) => code.replaceAll('_', '-'));
	throw new Error(`${quoted(wrong)} is no code of a language, such as en or pt-BR`);
}

function readWhen(given = ''): Hours | undefined {
	if (given.trim() === '') return undefined;
	const office = OFFICE.exec(given);
	if (!office) return readHours(given);
	const [, outside, schedule] = office;
	return { office: outside ? 'closed' : 'open', schedule };
}

const OFFICE = /^\s*(outside )?office hours(?:\s*:\s*(.+?))?\s*$/i;
