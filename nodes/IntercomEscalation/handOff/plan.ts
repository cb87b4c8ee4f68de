import { toShowableHtml } from '../../shared/thread/format';
import type { ItemSession } from '../../shared/session/session';
import { readList } from '../../shared/form/text';
import type { IDataObject } from 'n8n-workflow';
import { asRecord, asText } from '../../shared/reading';
import { isOfficeOpen } from '../audience/officeHours';
import { readContact } from '../prepare/contact';
import type { Reason } from '../reason';
import type { Refusal } from '../refusals';
import { refusalOf } from '../refusals';
import type { AiSeat } from '../turn/seat';
import type { Situation } from '../turn/situation';
import { readTurn } from '../turn/turn';
import type { AssignmentSetting } from './assignTo';
import type { Circumstances, OfficeHours } from './circumstances';
import { fitting } from './circumstances';
import { languageCode } from './language';
import type { MessageRow } from './reasons';
import { messageFor } from './reasons';
import type { HandOffPlan } from './steps/step';
import type { Choice, Read, Target } from './targets';
import { chooseTarget, isSeat } from './targets';
import type { Switch } from '../switch';

/** What of the settings decides what a hand-off does. */
interface Given {
	reasons: Reason[];
	category: string;
	language: string;
	tag: string;
	/** What Decide or Prepare Turn gave. */
	decision: IDataObject;
	assignment: AssignmentSetting;
	assignByReason?: Read<Target>;
	onlyPresent?: Switch;
	messages?: MessageRow[];
	messagesByReason?: Read<string>;
	format: Parameters<typeof toShowableHtml>[1];
}

type RefusedPart = 'assignment' | 'messageToCustomer';

export interface Planned {
	plan: HandOffPlan;
	/** What of the settings could not be kept to. */
	refusals: Array<Refusal<RefusedPart>>;
	/** What people have to know besides, for the note. */
	remarks: string[];
}

/**
 * What a hand-off is going to do, by the settings and the circumstances. What is wrong with a setting is told, and the
 * rest goes on.
 * @throws NodeApiError in trouble of Intercom's that passes by itself
 */
export async function planFor(
	given: Given,
	messageId: string,
	now: Situation,
	seat: AiSeat,
	session: ItemSession,
): Promise<Planned> {
	const refusals: Planned['refusals'] = [];
	const tell = (step: RefusedPart, message: string) => {
		if (!refusals.some((told) => told.message === message)) refusals.push({ step, message });
	};
	const circumstances = circumstancesOf(given, now, seat, session, (message) =>
		tell('messageToCustomer', message),
	);

	const { assignByReason, onlyPresent, assignment, messagesByReason } = given;
	const own = assignByReason ? await fitting(assignByReason.entries, circumstances) : [];
	const general = targetOf(assignment);
	// Without either, nobody is looked up.
	const isSimple = own.length === 0 && onlyPresent?.on !== true && !isSeat(assignment.wanted, seat);
	const choice: Choice = isSimple
		? { wanted: assignment.wanted, chosen: general, remarks: [], problems: [] }
		: await chooseTarget([...own, general], onlyPresent?.on === true, seat, session);
	if (assignment.problem && choice.chosen === general) tell('assignment', assignment.problem);
	for (const problem of [...(assignByReason?.problems ?? []), ...choice.problems])
		tell('assignment', problem);
	if (onlyPresent?.problem) tell('assignment', onlyPresent.problem);

	const [ownMessage] = messagesByReason ? await fitting(messagesByReason.entries, circumstances) : [];
	for (const problem of messagesByReason?.problems ?? []) tell('messageToCustomer', problem);
	return {
		plan: {
			messageId,
			tag: given.tag.trim(),
			attributes: {},
			messageToCustomer: toShowableHtml(
				ownMessage ?? messageFor(given.reasons, given.messages ?? []),
				given.format,
			),
			assignment: choice.wanted,
		},
		refusals,
		remarks: choice.remarks,
	};
}

const targetOf = ({ wanted }: AssignmentSetting): Target =>
	'id' in wanted ? { to: wanted.to, named: wanted.id } : wanted;

function circumstancesOf(
	{ reasons, category, language, decision }: Given,
	now: Situation,
	seat: AiSeat,
	session: ItemSession,
	tell: (problem: string) => void,
): Circumstances {
	const { customerWords, openSubject } = readTurn(now, seat);
	/** Undefined where Intercom refuses: no entry counts that needs to know it, and people learn why. */
	const orUndefined = async <Value>(work: () => Promise<Value | undefined>): Promise<Value | undefined> => {
		let found: Value | undefined;
		const refusal = await refusalOf('messageToCustomer', async () => {
			found = await work();
		});
		if (refusal) tell(refusal.message);
		return found;
	};
	return {
		reasons: reasons.map(({ code }) => code),
		categories: readList(category),
		words: [openSubject, customerWords].filter(Boolean).join('\n\n'),
		language: once(async () => {
			const { contactId } = now;
			const known =
				languageCode(language) ?? languageCode(asText(asRecord(decision.contact)?.language) ?? '');
			if (known !== undefined || contactId === null) return known;
			return await orUndefined(async () =>
				languageCode(asText((await readContact(contactId, session, 'seconds'))?.language) ?? ''),
			);
		}),
		isWithin: async ({ office, schedule }: OfficeHours) =>
			await orUndefined(async () => (await isOfficeOpen(schedule, session)) === (office === 'open')),
	};
}

function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
	let result: Promise<Value> | undefined;
	return async () => await (result ??= work());
}
