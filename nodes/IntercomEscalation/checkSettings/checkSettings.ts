import { approvalMinutes } from '../approval/approval';
import { boundedNumber } from '../../shared/form/boundedNumber';
import { map } from '../../shared/form/field';
import { listOfText } from '../../shared/form/text';
import { operation } from '../../shared/node/operation';
import { toOutput } from '../../shared/node/result';
import type { ItemSession } from '../../shared/session/session';
import { inWords, thresholdsField } from '../decide/thresholds';
import { fromItem, givenText } from '../fields';
import { readWeights, weightsText } from '../score/weights';
import { checkPermissions, readLists } from './lists';
import { checkNumber, refused } from './numbers';
import { checkAiTeammate, checkAssignee } from './people';
import { checkAttributesForAi, checkAttributesToWrite, checkClaimAttribute, checkTag } from './records';
import type { Row } from './row';
import { checkAudience } from './audience';
import { checkMessages, checkTargets } from './handOff';
import { checkSwitch } from './switches';
import { fine, toChange } from './row';
import { MODE_MEANINGS, readMode } from '../mode/mode';

export const checkSettings = operation({
	name: 'Check Settings',
	action: 'Check settings',
	description:
		'Find out whether the settings of an escalation workflow fit the workspace: one row for each setting, teammate, team, tag, attribute and permission, fine or with what to change. It only reads.',
	// Text, whatever it is elsewhere: what is wrong becomes a row, and must not end the check.
	fields: {
		mode: givenText('Mode', {
			...fromItem('mode'),
			description: 'How far the AI reaches, as Prepare Turn is told',
		}),
		onlyContacts: givenText('Only These Contacts', {
			...fromItem('onlyContacts'),
			description: 'Whom the AI serves alone, as Prepare Turn is told',
		}),
		shareOfCustomers: givenText('Share of Customers', {
			...fromItem('shareOfCustomers'),
			description: 'As Prepare Turn is told',
		}),
		onlyChannels: givenText('Only These Channels', {
			...fromItem('onlyChannels'),
			description: 'As Prepare Turn is told',
		}),
		onlyLanguages: givenText('Only These Languages', {
			...fromItem('onlyLanguages'),
			description: 'As Prepare Turn is told',
		}),
		onlyHours: givenText('Only in These Hours', {
			...fromItem('onlyHours'),
			description: 'As Prepare Turn is told',
		}),
		aiTeammateId: givenText('AI Teammate ID', {
			...fromItem('aiTeammateId'),
			description: 'The ID of the teammate in whose name the AI writes',
		}),
		assignTo: givenText('Assign To', {
			...fromItem('handOffTo'),
			description: 'Who gets a conversation that is handed over: nobody, unchanged, team or teammate',
		}),
		assigneeId: givenText('Team or Teammate ID', {
			...fromItem('handOffToId'),
			description: "The team's or teammate's ID",
		}),
		tag: givenText('Tag', {
			...fromItem('handOffTag'),
			description: 'The name of the tag that Hand Off leaves',
		}),
		message: givenText('Message to Customer', {
			...fromItem('handOffMessage'),
			description: 'What the customer is told when a person takes over',
		}),
		assignByReason: givenText('Assign by Reason', {
			...fromItem('handOffTargets'),
			description: 'Who gets it for some reasons, as Hand Off is told',
		}),
		onlyPresent: givenText('Skip Who Is Away', {
			...fromItem('handOffOnlyPresent'),
			description: 'Whether those who are away are passed over, as Hand Off is told',
		}),
		messagesByReason: givenText('Messages by Reason', {
			...fromItem('handOffMessages'),
			description: 'What the customer is told for some reasons, as Hand Off is told',
		}),
		attributes: listOfText('Attributes to Write', {
			default: 'AI hand-off reason, AI confidence (%), AI category, AI sentiment',
			description: 'Names of the conversation attributes that Hand Off writes, separated by commas',
		}),
		attributesForAi: givenText('Attributes for the AI', {
			...fromItem('attributesForAi'),
			description: 'What the AI gets of the customer, as Prepare Turn is told',
		}),
		claimAttribute: givenText('Claim Attribute', {
			...fromItem('claimAttribute'),
			description: 'The name of the attribute in which several workers of n8n find out who speaks',
		}),
		threshold: givenText('Confidence Threshold', {
			...fromItem('confidenceThreshold'),
			description: 'As Decide is told',
		}),
		scoreWeights: givenText('Score Weights', {
			...fromItem('scoreWeights'),
			description: 'As Decide is told',
		}),
		maximumTurns: givenText('Maximum AI Turns', {
			...fromItem('maximumAiTurns'),
			description: 'As Decide is told',
		}),
		secondsToWait: givenText('Seconds to Wait', {
			...fromItem('secondsToWait'),
			description: 'How long the workflow waits for another message before it begins',
		}),
		minimumWait: givenText('Minimum Wait', {
			...fromItem('minimumWait'),
			description: 'In seconds, as Find Waiting is told',
		}),
		peopleAfter: givenText('People After', {
			...fromItem('peopleAfter'),
			description: 'In minutes, as Find Waiting is told',
		}),
		approvalMinutes: givenText('Approval Minutes', {
			...fromItem('approvalMinutes'),
			description: 'As Reply is told',
		}),
		lookBack: givenText('Look Back', {
			...fromItem('lookBack'),
			description: 'In hours, as Find Waiting is told',
		}),
	},
	effect: 'read',
	outputs: ['To Change', 'Fine'],
	run: async (inputs, session) => {
		const lists = await readLists(session);
		const rows: Row[] = [
			checkMode(inputs.mode),
			...(await checkAudience(inputs, session)),
			checkAiTeammate(inputs.aiTeammateId, lists),
			...checkAssignee(inputs.assignTo, inputs.assigneeId, inputs.aiTeammateId, lists),
			checkTag(inputs.tag, lists),
			...(await checkTargets(inputs.assignByReason, inputs.aiTeammateId, lists, session)),
			await checkSwitch('Skip Who Is Away', inputs.onlyPresent, PRESENT, session),
			checkMessage(inputs.message),
			...(await checkMessages(inputs.messagesByReason, session)),
			...checkAttributesToWrite(inputs.attributes, lists),
			...checkAttributesForAi(inputs.attributesForAi, lists),
			checkClaimAttribute(inputs.claimAttribute, lists),
			...(await checkNumbers(inputs, session)),
			checkScoreWeights(inputs.scoreWeights),
			...checkPermissions(lists),
		];
		return [
			toOutput(
				'To Change',
				rows.filter(({ ok }) => ok === false),
			),
			toOutput(
				'Fine',
				rows.filter(({ ok }) => ok !== false),
			),
		];
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
	secondsToWait: boundedNumber('Seconds to Wait', { default: 3, lowest: 0 }),
	minimumWait: boundedNumber('Minimum Wait', { default: 120, lowest: 0 }),
	peopleAfter: boundedNumber('People After', { default: 10, lowest: 0 }),
	approvalMinutes: approvalMinutes(),
	lookBack: boundedNumber('Look Back', { default: 24, lowest: 1 }),
};

async function checkNumbers(
	given: Record<keyof typeof NUMBERS, string>,
	session: ItemSession,
): Promise<Row[]> {
	const rows: Row[] = [];
	for (const [name, input] of Object.entries(NUMBERS))
		rows.push(await checkNumber(input, given[name as keyof typeof NUMBERS], session));
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

const PRESENT = { yes: 'Those who are away are passed over', no: 'Those who are away get it as well' };

const checkMessage = (given: string): Row =>
	fine(
		'Message to Customer',
		given,
		given === '' ? 'It is empty: the customer is not told of a colleague' : 'The customer gets it',
	);
