import type { Moment, Passing } from './gate';
import { isOnce, isServed } from './customer';
import { isLong, Proof, report } from './proof';

/** n8n is killed with SIGKILL in the middle of a turn and started again; nobody touches anything. */

jest.setTimeout(600_000);

let proof: Proof;

beforeAll(async () => (proof = await Proof.begin()));
afterAll(async () => await proof?.end());

const ANSWER = 'How do I reset my password?';
const HAND_OFF = 'Why was my credit card charged twice on the last invoice?';

/** The requests of one turn, in order; what looks for waiting customers asks besides is not counted. */
const ofTurn = ({ path }: Passing) => path !== '/conversations/search';

const points = (text: string, requests: number[]): Array<[string, number, Moment]> =>
	requests.flatMap((number) =>
		(['asked', 'answered'] as const).map((moment): [string, number, Moment] => [text, number, moment]),
	);

const LONG = [...points(ANSWER, [1, 3, 5, 7, 8]), ...points(HAND_OFF, [1, 4, 5, 6, 7])];
const SHORT: typeof LONG = [
	[ANSWER, 3, 'asked'],
	[ANSWER, 8, 'answered'],
	[HAND_OFF, 4, 'answered'],
	[HAND_OFF, 5, 'answered'],
];

it.each(isLong ? LONG : SHORT)(
	'"%s": killed when request %i is %s, the customer is served, once',
	async (text, number, moment) => {
		const held = proof.gate.holdAt(number, moment, ofTurn);
		const conversation = proof.writes(text);
		const { method, path } = await held;
		const killed = Date.now();
		await proof.killAndStart();
		const served = await proof.untilServed(conversation);
		const outcome = proof.outcome(conversation);
		report(
			`Killed at ${method} ${path} (${moment}); served ${Math.round((served - killed) / 1000)} s later: ${JSON.stringify(outcome)}`,
		);
		proof.close(conversation);
		expect([isServed(outcome), isOnce(outcome)]).toEqual([true, true]);
	},
);
