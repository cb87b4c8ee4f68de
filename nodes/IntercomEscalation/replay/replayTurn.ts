import type { IDataObject } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';
import { boundedNumber } from '../../shared/form/boundedNumber';
import { toggle } from '../../shared/form/choice';
import { onlyWhen, optional, when } from '../../shared/form/field';
import { quoted } from '../../shared/form/quoted';
import { listOfText } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import { asId, asRecord, entries, readMoment } from '../../shared/reading';
import { openingIn } from '../../shared/thread/author';
import { CATEGORIES_FOR_PEOPLE } from '../decide/phrases';
import { aiTeammate, anything, OVERLOOKABLE, ownAddresses, speakEvenIf } from '../fields';
import { contactContext } from '../prepare/context';
import { toTurn } from '../prepare/toTurn';
import { seatOf } from '../turn/seat';
import { readPastTurn } from './pastTurn';

const forPeopleOutput = toggle('For People Output', {
	description:
		"Whether what the customer's own words decide leaves by an output of its own, as in Prepare Turn",
});

export const replayTurn = operation({
	name: 'Replay Turn',
	action: 'Replay AI turn',
	description:
		'Put the AI before the first question of a past conversation, as Prepare Turn would have: it sees nothing of what came afterwards, which stands beside it for comparison. Always a dry run; nothing but the conversation is needed.',
	fields: {
		conversation: {
			...anything('Conversation', {
				default: '={{ $json }}',
				required: true,
				description: 'A conversation as Intercom gives it, with its parts: what Get gives with Simplify off',
			}),
			read: readRecord,
		},
		aiTeammate: aiTeammate({
			description:
				"The teammate in whose name the AI writes. What was written there by an app counts as the AI's, not as the team's. Leave empty for the teammate the credential belongs to.",
		}),
		pause: boundedNumber('Pause', {
			default: 60,
			lowest: 0,
			description:
				'In seconds. Messages of the customer that follow each other within it are one question, as long as nobody has answered.',
		}),
		forPeopleOutput,
		categoriesForPeople: listOfText('Categories for People', {
			default: CATEGORIES_FOR_PEOPLE,
			description: 'The same as in Prepare Turn and Decide, separated by commas',
		}),
		phrasesForPerson: onlyWhen(
			when(forPeopleOutput, true),
			listOfText('Phrases for a Person', {
				typeOptions: { rows: 2 },
				description: 'The same as in Prepare Turn, one on each line',
			}),
		),
		nothingToAnswerOutput: toggle('Nothing to Answer Output', {
			description: 'Whether a message that only thanks or says goodbye leaves by an output of its own',
		}),
		attributesForAi: optional(
			listOfText('Attributes for the AI', {
				placeholder: 'e.g. country, plan',
				description:
					'The same as in Prepare Turn, as far as the conversation itself knows them: of the customer the name and the address, and of the company all',
			}),
		),
		ownAddresses: ownAddresses(),
		speakEvenIf: speakEvenIf(OVERLOOKABLE),
	},
	effect: 'read',
	outputs: ['May Speak', 'Stay Silent', 'For People', 'Nothing to Answer'],
	outputsWhen: { 'For People': 'forPeopleOutput', 'Nothing to Answer': 'nothingToAnswerOutput' },
	errorOutput: 'Stay Silent',
	run: async ({ conversation, aiTeammate: teammateId, pause, ...inputs }, session) => {
		const seat = seatOf(teammateId);
		const { record, askedAt, afterwards } = readPastTurn(conversation, seat, pause);
		const { output, result } = await toTurn(
			record,
			{ ...inputs, seat, mode: { name: 'dryRun' } },
			{
				now: readMoment(askedAt) ?? session.now(),
				readContact: async () => ({ contact: contactIn(record), notRead: [] }),
			},
		);
		return toOutput(output, { ...(result as IDataObject), askedAt, afterwards });
	},
});

/** @throws UserError where it is not whole: without its parts, nobody would seem to have answered */
function readRecord(given: unknown): IDataObject {
	const record = asRecord(given);
	if (record && asId(record.id) !== null && openingIn(record) && asRecord(record.conversation_parts))
		return record;
	throw new UserError(`'Conversation' is ${record ? 'not whole' : quoted(given)}`, {
		description:
			'Give a conversation with its first message and its parts, as the operation Get of Intercom Support gives it with Simplify switched off. A search gives conversations without parts.',
	});
}

/** As far as the conversation names the customer, so that nobody has to be asked for. */
function contactIn(record: IDataObject): IDataObject | null {
	const [contact] = entries(record.contacts, 'contacts');
	const author = asRecord(openingIn(record)?.author);
	if (!contact) return null;
	const isAuthor = asId(author?.id) === asId(contact.id);
	return contactContext({ ...(isAuthor && { name: author?.name, email: author?.email }), ...contact });
}
