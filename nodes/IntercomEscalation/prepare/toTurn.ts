import type { IDataObject } from 'n8n-workflow';
import { toOutput, withFiles } from '../../shared/node/result';
import { cutInTheMiddle } from '../../shared/thread/text';
import type { Thread } from '../../shared/thread/thread';
import { readThread } from '../../shared/thread/thread';
import { toTranscript } from '../../shared/thread/transcript';
import { formSchema } from '../form/schema';
import type { Known } from '../knowledge/knowledge';
import { toTell } from '../knowledge/knowledge';
import type { Mode } from '../mode/mode';
import { recordOf } from '../record/record';
import type { EarlierAnswer } from '../turn/earlierAnswer';
import { inItsPlace } from '../turn/earlierAnswer';
import type { AiSeat } from '../turn/seat';
import { toSituation } from '../turn/situation';
import type { Turn } from '../turn/turn';
import { readTurn } from '../turn/turn';
import type { AttachmentsForAi } from './attachments';
import { contextForAi, conversationContext } from './context';
import { LONGEST_CUSTOMER_MESSAGE, LONGEST_TRANSCRIPT } from './limits';
import type { Images } from './images';
import { NO_IMAGES } from './images';
import { handOffInWords } from './words';

/** How a turn is read, as the fields of an operation have it. */
export interface TurnInputs {
	seat: AiSeat;
	mode: Mode;
	messageId?: string;
	earlierAnswer?: EarlierAnswer;
	forPeopleOutput: boolean;
	categoriesForPeople: readonly string[];
	phrasesForPerson?: readonly string[];
	nothingToAnswerOutput: boolean;
	handOffTag?: string;
	handOffAttribute?: string;
	holdTags?: readonly string[];
	attributesForAi?: readonly string[];
	includeNotes?: boolean;
	ownAddresses?: readonly string[];
	speakEvenIf?: readonly string[];
	ignoreFirstMessage?: { on: boolean };
	attachmentsForAi?: Pick<AttachmentsForAi, 'describedFiles'>;
}

interface Surroundings {
	/** Milliseconds since 1970; when it is decided. */
	now: number;
	/** Why the AI is silent, besides what the conversation itself says: it does not serve this customer. */
	outside?: Turn['reasons'][number];
	/** What is known of the customer, and in a sentence each what could not be read. */
	readContact: (thread: Thread) => Promise<{ contact: IDataObject | null; notRead: string[] }>;
	/** What the AI is told of companies besides; nothing if absent. */
	readCompanies?: (
		about: IDataObject,
		thread: Thread,
	) => Promise<{ forAi: (names: readonly string[]) => IDataObject; notRead: string[] }>;
	/** What the AI sees of the customer's images; nothing if absent. */
	readImages?: (thread: Thread) => Promise<Images>;
	/** What the team has written that fits the customer's words; nothing if absent. */
	readKnowledge?: (customerMessage: string) => Promise<{ known: Known[]; notRead: string[] }>;
}

/**
 * Whose turn it is in a conversation and what there is to answer, for one of the outputs of Prepare Turn. Nothing is
 * asked of Intercom but what the readers ask, and that only where the AI may speak.
 * @param record as `GET /conversations/{id}` gives it
 */
export async function toTurn(
	record: IDataObject,
	inputs: TurnInputs,
	{ now, outside, readContact, readCompanies, readImages, readKnowledge }: Surroundings,
) {
	const { seat, mode, earlierAnswer, attributesForAi = [] } = inputs;
	const thread = readThread(record, 'html', { aiTeammateIds: [seat.teammateId] });
	const situation = inItsPlace(toSituation(thread, seat), earlierAnswer);
	const judged = readTurn(situation, seat, {
		messageId: inputs.messageId,
		overlooked: inputs.speakEvenIf,
		ownAddresses: inputs.ownAddresses,
		handOffTag: inputs.handOffTag?.trim(),
		handOffAttribute: inputs.handOffAttribute?.trim(),
		holdTags: inputs.holdTags,
		assists: mode.name === 'assist',
		ignoresFirstMessage: inputs.ignoreFirstMessage?.on,
	});
	const reasons = outside ? [...judged.reasons, outside] : judged.reasons;
	const turn = { ...judged, reasons };
	const known = {
		conversationId: situation.conversationId,
		customerMessageId: turn.customerMessageId ?? null,
		maySpeak: reasons.length === 0,
		reasons,
		aiTeammateId: seat.teammateId,
		aiMode: mode.name,
		isServed: outside === undefined,
		contactId: thread.contactId,
		aiTurns: turn.aiTurns,
		customerMessage: cutInTheMiddle(turn.customerMessage, LONGEST_CUSTOMER_MESSAGE),
		customerWords: cutInTheMiddle(turn.customerWords, LONGEST_CUSTOMER_MESSAGE),
		customerMessageIsCut: turn.customerMessage.length > LONGEST_CUSTOMER_MESSAGE,
		...(earlierAnswer && { earlierAnswer }),
	};
	const handOff = inputs.forPeopleOutput
		? handOffInWords(turn, {
				categories: inputs.categoriesForPeople,
				phrases: inputs.phrasesForPerson ?? [],
			})
		: undefined;
	const rowFor = (outcome: 'silent' | 'nothingToAnswer') =>
		recordOf(known, { ...known, now, mode, decision: outcome, outcome });
	if (handOff) return toOutput('For People', { ...known, ...handOff });
	if (reasons.length > 0) return toOutput('Stay Silent', { ...known, record: rowFor('silent') });
	if (inputs.nothingToAnswerOutput && turn.onlyCloses)
		return toOutput('Nothing to Answer', {
			...known,
			maySpeak: false,
			decision: 'nothingToAnswer',
			record: rowFor('nothingToAnswer'),
		});
	const images = (await readImages?.(thread)) ?? NO_IMAGES;
	// It goes into a prompt, and so to the maker of the model: addresses of people and files only where the user asks.
	const transcript = toTranscript(thread, {
		includeNotes: inputs.includeNotes ?? false,
		attachmentLinks: false,
		describedFiles: inputs.attachmentsForAi?.describedFiles,
		seenImages: images.seen,
		emails: attributesForAi.includes('email'),
		most: LONGEST_TRANSCRIPT,
	});
	const { contact, notRead } = await readContact(thread);
	const about = conversationContext(thread);
	const companies = await readCompanies?.(about, thread);
	const team = await readKnowledge?.(known.customerMessage);
	const told = {
		...known,
		transcript: transcript.text,
		transcriptIsTruncated: transcript.isTruncated || transcript.messagesLeftOut !== 0,
		messages: transcript.messages,
		forAi: {
			...contextForAi(contact, about, attributesForAi),
			...companies?.forAi(attributesForAi),
			...toTell(team?.known ?? []),
		},
		contact,
		conversation: about,
		imagesForAi: images.seen.size,
		notRead: [...notRead, ...(companies?.notRead ?? []), ...images.notRead, ...(team?.notRead ?? [])],
		form: JSON.stringify(formSchema(inputs.categoriesForPeople)),
	};
	return toOutput('May Speak', withFiles(told, images.files));
}
