import { approvalMinutes } from '../approval/approval';
import { goalFields } from '../calibrate/fields';
import { outcomeDays, quietHours } from '../outcomes/fields';
import { boundedNumber } from '../../shared/form/boundedNumber';
import { date } from '../../shared/form/date';
import { map } from '../../shared/form/field';
import { readList } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import { toIso } from '../../shared/reading';
import type { ItemSession } from '../../shared/session/session';
import { inWords, thresholdsField } from '../decide/thresholds';
import { readWeights, weightsText } from '../score/weights';
import { lookBack } from '../looking';
import { checkPermissions, readLists } from './lists';
import { checkNumber, refused } from './numbers';
import { checkAiTeammate, checkAssignee } from './people';
import {
	checkAttributesForAi,
	checkAttributesToWrite,
	checkClaimAttribute,
	checkHoldTags,
	checkTag,
} from './records';
import type { Row } from './row';
import {
	checkAttachments,
	checkCompanyData,
	checkKnowledge,
	checkDisclosure,
	checkPauseForEmail,
	ASSIGNED,
	ON_ANSWERS,
	CLOSE,
	FIRST,
	SOURCES,
} from './answering';
import { checkAudience } from './audience';
import { checkAllowedHosts, checkCategories, checkCompany, checkPhrases, checkRecordTable } from './said';
import { fields } from './fields';
import { checkMessages, checkTargets } from './handOff';
import { checkSwitch } from './switches';
import { fine, toChange, toOutputs } from './row';
import { MODE_MEANINGS, readMode } from '../mode/mode';

export const checkSettings = operation({
	name: 'Check Settings',
	action: 'Check settings',
	description:
		'Find out whether the settings of an escalation workflow fit the workspace: one row for each setting, teammate, team, tag, attribute and permission, fine or with what to change. It only reads.',
	fields,
	effect: 'read',
	outputs: ['To Change', 'Fine'],
	run: async (inputs, session) => {
		const lists = await readLists(session);
		const rows: Row[] = [
			...checkCompany(inputs.company),
			checkMode(inputs.mode),
			checkAiTeammate(inputs.aiTeammateId, lists),
			checkDisclosure(inputs.disclosure),
			...(await checkAudience(inputs, session)),
			...checkHoldTags(inputs.excludedTags, lists),
			await checkSwitch('Ignore First Message', inputs.ignoreFirstMessage, FIRST, session),
			checkCompanyData(inputs.companyData),
			checkAttachments(inputs.attachmentsForAi),
			await checkKnowledge(inputs.furtherKnowledge, session),
			...checkAllowedHosts(inputs.allowedHosts),
			await checkSwitch('Answer When Assigned', inputs.answerWhenAssigned, ASSIGNED, session),
			await checkSwitch('Close When Content', inputs.closeWhenContent, CLOSE, session),
			await checkSwitch('Sources as Note', inputs.sources, SOURCES, session),
			...checkCategories(inputs.categories),
			...checkPhrases(inputs.phrases),
			...checkAssignee(inputs.assignTo, inputs.assigneeId, inputs.aiTeammateId, lists),
			checkTag(inputs.tag, lists),
			...(await checkTargets(
				inputs.assignByReason,
				inputs.aiTeammateId,
				readList(inputs.categories),
				lists,
				session,
			)),
			await checkSwitch('Skip Who Is Away', inputs.onlyPresent, PRESENT, session),
			checkMessage(inputs.message),
			...(await checkMessages(inputs.messagesByReason, readList(inputs.categories), session)),
			...checkAttributesToWrite(inputs.attributes, lists),
			...(inputs.attributesOnAnswers.trim() === ''
				? []
				: [await checkSwitch('Attributes on Answers', inputs.attributesOnAnswers, ON_ANSWERS, session)]),
			...checkAttributesForAi(inputs.attributesForAi, lists),
			checkClaimAttribute(inputs.claimAttribute, lists, inputs.attributes),
			...(await checkNumbers(inputs, session)),
			await checkPauseForEmail(inputs.secondsToWaitForEmail, inputs.minimumWait, session),
			checkScoreWeights(inputs.scoreWeights),
			...(inputs.createUnknownAttributes.trim() === ''
				? []
				: [await checkSwitch('Create Unknown Attributes', inputs.createUnknownAttributes, CREATED, session)]),
			...checkRecordTable(inputs.recordTable, inputs.outcomeDays.trim() !== ''),
			...checkPermissions(lists),
		];
		return toOutputs(rows);
	},
});

function checkMode(given: string): Row {
	const { name, problem } = readMode(given);
	return problem ? toChange('Mode', given, problem) : fine('Mode', given, MODE_MEANINGS[name]);
}

/** As Decide, Find Waiting and n8n's Wait read them. */
const NUMBERS = {
	threshold: map(thresholdsField('Confidence Threshold', { default: 0.4 }), inWords),
	maximumTurns: boundedNumber('Maximum AI Turns', { default: 5, lowest: 1, isWhole: true }),
	attributeDelay: boundedNumber('Attribute Delay', { default: 0, lowest: 0, highest: 10 }),
	secondsToWait: boundedNumber('Seconds to Wait', { default: 3, lowest: 0 }),
	minimumWait: boundedNumber('Minimum Wait', { default: 120, lowest: 0 }),
	peopleAfter: boundedNumber('People After', { default: 10, lowest: 0 }),
	approvalMinutes: approvalMinutes(),
	lookBack: lookBack(),
};

/** What only the workflows of the outcomes and of the gateway have: elsewhere these are empty, and nothing is said of them. */
const NUMBERS_OF_OTHERS = {
	acceptableWrong: goalFields().acceptable,
	sureness: goalFields().confidence,
	outcomeDays: outcomeDays(),
	quietHours: quietHours(),
	decidedSince: map(date('Decided Since'), (seconds) => toIso(seconds * 1_000)),
	hoursToKeepKeys: boundedNumber('Hours to Keep Keys', { default: 48, lowest: 1 }),
};

async function checkNumbers(
	given: Record<keyof typeof NUMBERS | keyof typeof NUMBERS_OF_OTHERS, string>,
	session: ItemSession,
): Promise<Row[]> {
	const rows: Row[] = [];
	for (const [name, input] of Object.entries(NUMBERS))
		rows.push(await checkNumber(input, given[name as keyof typeof NUMBERS], session));
	for (const [name, input] of Object.entries(NUMBERS_OF_OTHERS)) {
		const value = given[name as keyof typeof NUMBERS_OF_OTHERS];
		if (value.trim() !== '') rows.push(await checkNumber(input, value, session));
	}
	return rows;
}

function checkScoreWeights(given: string): Row {
	const setting = 'Score Weights';
	try {
		const weights = readWeights(setting, given);
		return fine(
			setting,
			given,
			weights
				? `They are read as ${weightsText(weights)}`
				: "It is empty: the score is the AI's own confidence",
		);
	} catch (error) {
		return refused(setting, given, error);
	}
}

const CREATED = {
	yes: 'Attributes that contacts do not have yet are created',
	no: 'Attributes that contacts do not have yet are refused',
};

const PRESENT = {
	yes: 'Those who are set to away or have no seat in the inbox are passed over; Intercom does not tell who is online',
	no: 'Those who are away get it as well',
};

const checkMessage = (given: string): Row =>
	fine(
		'Message to Customer',
		given,
		given === '' ? 'It is empty: the customer is not told of a colleague' : 'The customer gets it',
	);
