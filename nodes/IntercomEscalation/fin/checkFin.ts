import { boundedNumber } from '../../shared/form/boundedNumber';
import { readList } from '../../shared/form/text';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import type { ItemSession } from '../../shared/session/session';
import { checkNumber, refused } from '../checkSettings/numbers';
import { look, lookAtMe, lookAtTeammates } from '../checkSettings/lists';
import { checkAiTeammate } from '../checkSettings/people';
import type { Row } from '../checkSettings/row';
import { fine, notKnown, toChange, toOutputs } from '../checkSettings/row';
import { fromItem, givenText } from '../fields';
import { lookBack } from '../looking';
import { isPassing, isRefusal } from '../refusals';
import { readStates } from './fields';
import { FIN_STATES } from './gaveUp';
import { readThen, teamsNamed } from './then';

export const checkFinSettings = operation({
	name: 'Check Fin Settings',
	action: 'Check Fin settings',
	description:
		'Find out whether the settings for what Fin gives up fit the workspace: one row for each, fine or with what to change. It only reads.',
	// Text, whatever it is elsewhere: what is wrong becomes a row, and must not end the check.
	fields: {
		then: givenText('Then', { ...fromItem('then'), description: 'As Take Over From Fin is told' }),
		states: givenText('States', { ...fromItem('states'), description: 'As Find Given Up is told' }),
		aiTeammateId: givenText('AI Teammate ID', {
			...fromItem('aiTeammateId'),
			description: 'The ID of the teammate in whose name notes are written',
		}),
		takeFromTeams: givenText('Take From Teams', {
			...fromItem('takeFromTeams'),
			description: 'As Take Over From Fin is told',
		}),
		secondsToWait: givenText('Seconds to Wait', {
			...fromItem('secondsToWait'),
			description: 'How long the workflow waits for what Fin writes down after an event',
		}),
		lookBack: givenText('Look Back', {
			...fromItem('lookBack'),
			description: 'In hours, as Find Given Up is told',
		}),
	},
	effect: 'read',
	outputs: ['To Change', 'Fine'],
	run: async (inputs, session) => {
		const people = { me: await lookAtMe(session), teammates: await lookAtTeammates(session) };
		const rows: Row[] = [
			await checkThen(inputs.then, session),
			checkStates(inputs.states),
			checkAiTeammate(inputs.aiTeammateId, people),
			await checkTeams(inputs.takeFromTeams, session),
			await checkNumber(
				boundedNumber('Seconds to Wait', { default: 8, lowest: 0, highest: 60 }),
				inputs.secondsToWait,
				session,
			),
			await checkNumber(lookBack(), inputs.lookBack, session),
			await checkSearch(session),
		];
		return toOutputs(rows);
	},
});

async function checkThen(given: string, session: ItemSession): Promise<Row> {
	const { wanted, problem } = await readThen(given, session);
	if (problem !== undefined) return toChange('Then', given, problem);
	switch (wanted.to) {
		case 'note':
			return fine('Then', given, 'Each leaves an internal note, and stays with whoever has it');
		case 'ourAi':
			return fine(
				'Then',
				given,
				'Each is assigned to the AI Teammate, where the workflow "Answer with AI, hand over when unsure" takes it up: it must run, with the same AI Teammate',
			);
		default:
			return fine('Then', given, `Each is assigned to ${wanted.to} ${wanted.name} (${wanted.id})`);
	}
}

function checkStates(given: string): Row {
	try {
		const states = readStates(readList(given));
		const settled = states.filter((state) => !Object.keys(FIN_STATES).includes(state));
		return settled.length === 0
			? fine('States', given, `Fin has given up where its state is ${states.join(' or ')}`)
			: toChange('States', given, `In ${settled.join(' and ')}, Fin has settled the matter`);
	} catch (error) {
		return refused('States', given, error);
	}
}

async function checkTeams(given: string, session: ItemSession): Promise<Row> {
	const setting = 'Take From Teams';
	if (given === '') return fine(setting, given, 'It is empty: whoever has a conversation keeps it');
	return await teamsNamed(readList(given), session).then(
		(ids) => fine(setting, given, `What is in their inbox is taken: ${ids.join(', ')}`),
		(error: unknown) => {
			if (!isRefusal(error) || isPassing(error)) throw error;
			return toChange(setting, given, [error.message, error.description].filter(Boolean).join('. '));
		},
	);
}

/** As Find Given Up asks. */
async function checkSearch(session: ItemSession): Promise<Row> {
	const setting = 'Permission to read conversations';
	const query = { field: 'ai_agent_participated', operator: '=' as const, value: true };
	const { value, refusal } = await look(
		async () =>
			await session.send(
				endpoint('POST /conversations/search', {
					query: { include_monitors: undefined, include_scorecards: undefined },
					body: { query, pagination: { per_page: 1 } },
					effect: 'read',
				}),
			),
	);
	if (refusal) return toChange(setting, '', `${refusal.message}. ${refusal.details ?? ''}`.trim());
	return value.total_count === 0
		? notKnown(setting, '', 'The credential may; Fin has taken part in no conversation yet')
		: fine(setting, '', `The credential may; Fin has taken part in ${value.total_count} conversations`);
}
