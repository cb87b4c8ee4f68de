import { readList } from '../../shared/form/text';
import { countKnowledge, readFurtherKnowledge } from '../knowledge/knowledge';
import { ATTACHMENT_MEANINGS, readAttachmentsForAi } from '../prepare/attachments';
import { look } from './lists';
import { boundedNumber } from '../../shared/form/boundedNumber';
import type { ItemSession } from '../../shared/session/session';
import { COMPANY_MEANINGS, readCompanyData } from '../prepare/companies';
import { checkNumber } from './numbers';
import type { Row } from './row';
import { fine, toChange } from './row';

/** Settings of when and how the AI answers. */

/** What the AI is told of companies. */
export function checkCompanyData(given: string): Row {
	const { which, problem } = readCompanyData(given);
	return problem
		? toChange('Company Data', given, problem)
		: fine('Company Data', given, COMPANY_MEANINGS[which]);
}

/** How the AI is told of files. */
export function checkAttachments(given: string): Row {
	const { describedFiles, asImages, problem } = readAttachmentsForAi(given);
	const setting = 'Attachments for the AI';
	return problem
		? toChange(setting, given, problem)
		: fine(setting, given, ATTACHMENT_MEANINGS[asImages ? 'asImages' : (describedFiles ?? 'names')]);
}

/** What the AI gets besides the help center, and whether it can be read. */
export async function checkKnowledge(given: string, session: ItemSession): Promise<Row> {
	const setting = 'Further Knowledge';
	const knowledge = readFurtherKnowledge(readList(given));
	if (knowledge.problem) return toChange(setting, given, knowledge.problem);
	if (knowledge.kinds.length === 0)
		return fine(setting, given, 'It is empty: the AI has the help center alone');
	const looked = await look(async () => await countKnowledge(knowledge, session));
	return looked.refusal
		? toChange(setting, given, looked.refusal.message)
		: fine(setting, given, `The AI gets those of ${looked.value} that fit the customer's words`);
}

/** The line that says that an AI answers. */
export const checkDisclosure = (given: string): Row =>
	fine(
		'AI Disclosure',
		given,
		given === ''
			? 'It is empty: no line tells customers that an AI answers, which the law may ask for where you are'
			: 'It stands below each answer',
	);

const MINIMUM_WAIT = 120;

/** A customer who has waited for as long as that is taken up by the look for those whom nobody answers. */
export async function checkPauseForEmail(
	given: string,
	minimumWait: string,
	session: ItemSession,
): Promise<Row> {
	const input = boundedNumber('Seconds to Wait for Email', { default: 3, lowest: 0, highest: 600 });
	const { displayName: setting } = input.property;
	if (given === '') return fine(setting, given, 'It is empty: Seconds to Wait holds for e-mail as well');
	const row = await checkNumber(input, given, session);
	const least = Number(minimumWait || MINIMUM_WAIT);
	if (row.ok === false || !(Number(given.replace(',', '.')) >= least)) return row;
	const message = `It is not shorter than Minimum Wait (${least}), after which the customer is answered all the same: raise that`;
	return toChange(setting, given, message);
}

/** What it means that the AI begins as it is assigned, or not. */
export const ASSIGNED = {
	yes: 'The AI answers as soon as a conversation is assigned to it: add conversation.admin.assigned to the topics in the Developer Hub',
	no: 'The AI answers what is assigned to it when it next looks for customers who wait',
};

/** What it means that conversations are closed, or not. */
export const CLOSE = {
	yes: 'A conversation is closed once the customer thanks for an answer of the AI',
	no: 'A conversation stays open when the customer thanks',
};

/** What it means that the first message is ignored, or not. */
export const FIRST = {
	yes: 'The AI answers from the second message on',
	no: 'The AI answers the first message, too',
};
/** What it means that sources are told, or not. */
export const SOURCES = {
	yes: 'A note after each answer links what the AI read',
	no: 'No note tells what an answer rests on',
};
/** What it means that answers leave attributes, or not. */
export const ON_ANSWERS = {
	yes: 'Each answer leaves them in its conversation, as a hand-off does',
	no: 'Hand-offs alone leave them',
};
