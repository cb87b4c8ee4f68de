import type { IDataObject } from 'n8n-workflow';
import { asId } from '../../shared/reading';
import { operation } from '../../shared/node/operation';
import type { ItemSession } from '../../shared/session/session';
import { openingIn, partsIn } from '../../shared/thread/author';
import type { Thread } from '../../shared/thread/thread';
import { audienceField, outsideAudience } from '../audience/audience';
import { modeField, tellProblem } from '../mode/mode';
import { refusalOf } from '../refusals';
import { readContact } from './contact';
import { furtherKnowledge, knowledgeFor } from '../knowledge/knowledge';
import { attachmentsForAi } from './attachments';
import { companyData, readCompanies } from './companies';
import { readImages } from './images';
import { toTurn } from './toTurn';
import { CATEGORIES_FOR_PEOPLE } from '../decide/phrases';
import { readConversation } from '../heldConversation';
import { earlierAnswerField } from '../turn/earlierAnswer';
import {
	aiTeamIds,
	aiTeammate,
	conversation,
	holdTags,
	ignoreFirstMessage,
	OVERLOOKABLE,
	ownAddresses,
	speakEvenIf,
} from '../fields';
import { seatOf } from '../turn/seat';
import { boundedNumber } from '../../shared/form/boundedNumber';
import { toggle } from '../../shared/form/choice';
import { onlyWhen, optional, when } from '../../shared/form/field';
import { anyText, listOfText } from '../../shared/form/text';

const forPeopleOutput = toggle('For People Output', {
	description:
		'Whether a customer who asks for a person, or whose matter is for people, leaves by an output of its own, before any AI is asked and whatever else the customer writes',
});

export const prepareTurn = operation({
	name: 'Prepare Turn',
	action: 'Prepare AI turn',
	description:
		'Find out whether the AI may answer a conversation now, and gather what it needs to know: transcript, customer, attributes',
	fields: {
		conversation: conversation(),
		aiTeammate: aiTeammate(),
		messageId: anyText('Triggering Message ID', {
			default: '={{ $json.newerMessage?.id ?? $json.message?.id }}',
			description:
				'The message that started this run. When the customer has written again since, the AI stays silent here and answers in the run of the newest message. Leave empty to answer whatever is newest.',
		}),
		earlierAnswer: earlierAnswerField(),
		mode: modeField({
			description:
				'How far the AI reaches. It goes on with the item, so that the operations after this one keep to it. An empty expression is live; what is none of these works as a draft.',
		}),
		forPeopleOutput,
		categoriesForPeople: listOfText('Categories for People', {
			default: CATEGORIES_FOR_PEOPLE,
			description:
				"What people handle whatever the AI knows, separated by commas, in any spelling; the same as in Decide. They are an enumeration in the form that comes out: drag it into the schema of n8n's Structured Output Parser.",
		}),
		phrasesForPerson: onlyWhen(
			when(forPeopleOutput, true),
			listOfText('Phrases for a Person', {
				typeOptions: { rows: 2 },
				description:
					'Words of the customer that ask for a person, one on each line, besides the ways in many languages that are known anyhow',
			}),
		),
		nothingToAnswerOutput: toggle('Nothing to Answer Output', {
			description:
				'Whether a message that only thanks or says goodbye leaves by an output of its own, before any AI is asked',
		}),
		handOffTag: anyText('Hand-Off Tag', {
			default: 'ai-handed-off',
			description:
				'The name of the tag that Hand Off leaves. It tells of a hand-off also where the note lies beyond the 500 parts that Intercom gives. Leave empty to go by the note alone.',
		}),
		handOffAttribute: optional(
			anyText('Hand-Off Attribute', {
				placeholder: 'e.g. AI hand-off reason',
				description:
					'The name of a conversation attribute that Hand Off fills and Reply does not, which tells of a hand-off just as the tag does. Where Reply fills it as well, the AI is silent after its first answer.',
			}),
		),
		holdTags: holdTags(),
		aiTeamIds: aiTeamIds(),
		attributesForAi: optional(
			listOfText('Attributes for the AI', {
				placeholder: 'e.g. plan, country',
				description:
					'Names of custom attributes, or of fields such as email or country, that forAi has besides the name, the language and the subject. All others are in the output too, for other uses than a prompt.',
			}),
		),
		includeNotes: optional(
			toggle('Include Notes', {
				description: "Whether the transcript has the team's internal notes, which the AI could give away",
			}),
		),
		ignoreFirstMessage: ignoreFirstMessage(),
		attributeDelay: optional(
			boundedNumber('Attribute Delay', {
				default: 0,
				lowest: 0,
				highest: 10,
				description:
					'Seconds to wait, from 0 to 10, before the conversation and the customer are read: for attributes that the Messenger or a workflow writes a moment after the first message',
			}),
		),
		companyData: optional(companyData()),
		attachmentsForAi: optional(attachmentsForAi()),
		furtherKnowledge: optional(furtherKnowledge()),
		ownAddresses: ownAddresses(),
		audience: audienceField(),
		speakEvenIf: speakEvenIf(OVERLOOKABLE),
	},
	effect: 'read',
	patience: 'minutes',
	outputs: ['May Speak', 'Stay Silent', 'For People', 'Nothing to Answer'],
	outputsWhen: { 'For People': 'forPeopleOutput', 'Nothing to Answer': 'nothingToAnswerOutput' },
	errorOutput: 'Stay Silent',
	run: async (inputs, session) => {
		if (inputs.attributeDelay) await session.wait(inputs.attributeDelay * 1_000);
		const record = await readWithMessage(session, inputs.conversation, inputs.messageId);
		const seat = seatOf(inputs.aiTeammate, inputs.aiTeamIds);
		const outside = await outsideAudience(inputs.audience, record, seat, session);
		for (const setting of [
			inputs.mode,
			inputs.ignoreFirstMessage,
			inputs.companyData,
			inputs.attachmentsForAi,
			inputs.furtherKnowledge,
		])
			if (setting) tellProblem(setting, session);
		return await toTurn(
			record,
			{ ...inputs, seat },
			{
				now: session.now(),
				outside,
				readContact: async (thread) => await readCustomer(session, thread),
				readCompanies: async (about, { contactId }) =>
					await readCompanies(inputs.companyData, about, contactId, session),
				readImages: inputs.attachmentsForAi?.asImages
					? async (thread) => await readImages(thread, session)
					: undefined,
				readKnowledge: async (customerMessage) =>
					await knowledgeFor(inputs.furtherKnowledge ?? { kinds: [] }, customerMessage, session),
			},
		);
	},
});

const LOOKS = 3;
const PAUSE = 1_000;

/** A notification can be faster than what Intercom's API gives: then the message is looked for again, a second later. */
async function readWithMessage(session: ItemSession, id: string, messageId: string): Promise<IDataObject> {
	for (let look = 1; ; look++) {
		const record = await readConversation(session, id);
		if (messageId === '' || hasPart(record, messageId) || look === LOOKS) return record;
		await session.wait(PAUSE);
	}
}

const hasPart = (record: IDataObject, id: string): boolean =>
	[openingIn(record), ...partsIn(record)].some((part) => asId(part?.id) === id);

/**
 * The first customer of the conversation; `null` for one who was deleted or merged away. What is known of a customer is
 * an ornament: that it may not be read, or cannot be for now, is told in a sentence and keeps nobody from an answer.
 */
async function readCustomer(
	session: ItemSession,
	{ contactId: id }: Thread,
): Promise<{ contact: IDataObject | null; notRead: string[] }> {
	const read: { contact: IDataObject | null } = { contact: null };
	if (id === null) return { ...read, notRead: [] };
	const refusal = await refusalOf('contact', async () => {
		read.contact = await readContact(id, session, 'seconds');
	});
	return { ...read, notRead: refusal ? [`The contact could not be read: ${refusal.message}`] : [] };
}
