import type { Conversation } from '../../dev/sandbox';
import { isOnce, isServed } from './customer';
import type { Obstacle, Passing } from './gate';
import { Proof, until } from './proof';

/** Each way in which a step of the workflow fails, and what becomes of the customer. */

jest.setTimeout(1_200_000);

let proof: Proof;

beforeAll(async () => (proof = await Proof.begin()));
afterAll(async () => await proof?.end());
afterEach(() => (proof.gate.obstacle = () => undefined));

const QUESTION = 'How do I reset my password?';
const MONEY = 'Why was my credit card charged twice on the last invoice?';

/** An answer of the model that breaks off in the middle of the form. */
const BROKEN = {
	status: 200,
	body: {
		id: 'chatcmpl-broken',
		object: 'chat.completion',
		created: 0,
		model: 'sandbox-stand-in',
		choices: [
			{
				index: 0,
				message: { role: 'assistant', content: '{"output": {"answer": "This answer breaks o', refusal: null },
				finish_reason: 'stop',
			},
		],
		usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
	},
};

const TOO_MANY = {
	status: 429,
	body: { error: { message: 'Rate limit reached', type: 'requests', code: null } },
};
const FORBIDDEN = { status: 403, body: refusal('forbidden') };
const REFUSED = { status: 422, body: refusal('parameter_invalid') };

describe('a model that fails once is asked again, and the customer has an answer', () => {
	it.each<[string, Obstacle]>([
		['it is too busy (429)', TOO_MANY],
		['it is in trouble (500)', { status: 500 }],
		['the connection is cut', 'cut'],
		['its answer is not in the agreed form', BROKEN],
	])('when %s', async (_, obstacle) => {
		meet(1, ({ isForModel }) => isForModel, obstacle);
		const conversation = proof.writes(QUESTION);
		await proof.untilServed(conversation);
		expect(ending(conversation)).toEqual({ answers: 1, handOffs: 0 });
	});
});

describe('a model that goes on failing leaves the customer to people', () => {
	it.each<[string, Obstacle, string]>([
		['it is too busy (429)', TOO_MANY, 'The AI gave no answer: '],
		['it is in trouble (500)', { status: 500 }, 'The AI gave no answer: '],
		['the connection is cut', 'cut', 'The AI gave no answer: '],
		['its answer is not in the agreed form', BROKEN, "The AI's answer is not in the agreed form"],
	])('when %s', async (_, obstacle, told) => {
		meet(Infinity, ({ isForModel }) => isForModel, obstacle);
		const conversation = proof.writes(QUESTION);
		await proof.untilServed(conversation);
		expect(noteIn(conversation, 'hands this conversation over')).toContain(told);
		expect(ending(conversation)).toEqual({ answers: 0, handOffs: 1 });
	});

	it('when it says nothing for a minute', async () => {
		meet(Infinity, ({ isForModel }) => isForModel, 'hang');
		const conversation = proof.writes(QUESTION);
		const asked = proof.gate.seen.length;
		await proof.untilServed(conversation);
		expect(noteIn(conversation, 'hands this conversation over')).toContain('The AI gave no answer: ');
		expect(ending(conversation)).toEqual({ answers: 0, handOffs: 1 });
		expect(proof.gate.seen.slice(asked).some(({ isForModel }) => isForModel)).toBe(true);
	});
});

describe('what is an ornament stops nothing', () => {
	it('answers a customer whose contact may not be read', async () => {
		meet(Infinity, ({ path }) => path.startsWith('/contacts/'), FORBIDDEN);
		const conversation = proof.writes(QUESTION);
		await proof.untilServed(conversation);
		expect(ending(conversation)).toEqual({ answers: 1, handOffs: 0 });
	});

	it('hands over without the tag that may not be set, and tells it', async () => {
		meet(Infinity, ({ path }) => path.endsWith('/tags') || path === '/tags', FORBIDDEN);
		const conversation = proof.writes(MONEY);
		await until(() => proof.outcome(conversation).isWithTeam, 'the team');
		await until(() => noteIn(conversation, 'Not all of this hand-off') !== undefined, 'the report');
		expect(ending(conversation)).toEqual({ answers: 0, handOffs: 1 });
	});

	it('hands over what the help center could not be searched for', async () => {
		meet(Infinity, ({ path }) => path.startsWith('/articles'), FORBIDDEN);
		const conversation = proof.writes(QUESTION);
		await proof.untilServed(conversation);
		expect(ending(conversation)).toEqual({ answers: 0, handOffs: 1 });
	});
});

describe('what cannot be written brings a person', () => {
	it('hands over an answer that Intercom refuses', async () => {
		meet(Infinity, isAnswer, REFUSED);
		const conversation = proof.writes(QUESTION);
		await proof.untilServed(conversation);
		expect(noteIn(conversation, 'hands this conversation over')).toContain(
			"The AI's reply could not be sent",
		);
		expect(ending(conversation)).toEqual({ answers: 0, handOffs: 1 });
	});

	it('hands over a conversation that could not be read at first', async () => {
		const conversation = proof.writes(QUESTION);
		meet(3, isReading(conversation), FORBIDDEN);
		await proof.untilServed(conversation);
		ending(conversation);
	});

	it('leaves a note that the customer may be waiting, and takes up what could not be handed over', async () => {
		const conversation = proof.writes(MONEY);
		const isTold = () => noteIn(conversation, 'may be waiting') !== undefined;
		proof.gate.obstacle = (passing) =>
			isReading(conversation)(passing) && !isTold() ? FORBIDDEN : undefined;
		await until(isTold, 'a note');
		await proof.untilServed(conversation);
		expect(noteIn(conversation, 'may be waiting')).toContain('Open the conversation in Intercom');
		expect(ending(conversation)).toEqual({ answers: 0, handOffs: 1 });
	});
});

describe('a setting that is wrong keeps nobody from people', () => {
	afterAll(async () => await proof.choose({}));

	it.each<[string, Record<string, string>]>([
		['a threshold that is no number', { confidenceThreshold: 'medium' }],
		['a maximum of turns that is no number', { maximumAiTurns: 'a few' }],
		['seconds to wait that are no number', { secondsToWait: 'soon' }],
		['less than no seconds to wait', { secondsToWait: '-5' }],
		['a teammate of the AI that nobody is', { aiTeammateId: '404404' }],
		['a team that nobody is', { handOffToId: '404404' }],
	])('%s', async (_, settings) => {
		await proof.choose(settings);
		const conversations = [proof.writes(QUESTION), proof.writes(MONEY)];
		await until(() => conversations.every(isWithSomebody), 'an answer or people');
		await proof.untilIdle();
		const outcomes = conversations.map((conversation) => proof.outcome(conversation));
		proof.close(...conversations);
		expect(outcomes.filter((outcome) => !isOnce(outcome))).toEqual([]);
	});
});

describe('settings that somebody has cleared are as if nobody had touched them', () => {
	const CLEARED = {
		confidenceThreshold: '',
		maximumAiTurns: '',
		secondsToWait: '',
		minimumWait: '',
		peopleAfter: '',
		lookBack: '',
	};

	beforeAll(async () => await proof.choose(CLEARED));
	afterAll(async () => await proof.choose({}));

	it('as Test Settings tells of each', async () => {
		const id = await proof.client.run(proof.workflowId, 'Test Settings');
		await until(async () => (await proof.client.execution(id)).status === 'success', 'the test');
		const { data } = await proof.client.execution(id);
		const told = [...data.matchAll(/"It is empty, so the default holds: ([\d.]+)"/g)];
		expect(told.map(([, value]) => Number(value))).toEqual([0.4, 5, 3, 120, 10, 24]);
	});

	it('an answer below the limit goes to people', async () => {
		const conversation = proof.writes('Do you have an office on the Moon?');
		await until(() => proof.outcome(conversation).isWithTeam, 'the team');
		expect(noteIn(conversation, 'hands this conversation over')).toMatch(
			/confidence of 0\.\d+ is below 0\.4/,
		);
		ending(conversation);
	});

	it('the AI answers five times and leaves the sixth to people', async () => {
		const conversation = proof.writes(QUESTION);
		for (let answers = 1; answers <= 5; answers++) {
			await until(() => proof.outcome(conversation).answers === answers, `answer ${answers}`);
			await proof.untilIdle();
			proof.writesAgain(conversation, QUESTION);
		}
		await until(() => proof.outcome(conversation).isWithTeam, 'the team');
		await proof.untilIdle();
		const { answers, handOffs } = proof.outcome(conversation);
		expect({ answers, handOffs }).toEqual({ answers: 5, handOffs: 1 });
		proof.close(conversation);
	});

	it('of customers whose message never came through, each has the time that is theirs', async () => {
		const { main } = proof.sandbox.webhooks;
		const { url } = main;
		main.url = undefined;
		const MINUTE = 60;
		const forAi = proof.writes(QUESTION, 4 * MINUTE);
		const forPeople = proof.writes(QUESTION, 11 * MINUTE);
		const forgotten = proof.writes(QUESTION, 25 * 60 * MINUTE);
		const early = proof.writes(QUESTION);
		await until(() => [forAi, forPeople].some((each) => wasRead(each)), 'a look');
		const looks = proof.looks();
		await until(() => proof.looks() > looks, 'one more');
		expect([early, forgotten].filter((each) => wasRead(each))).toEqual([]);
		proof.close(early);
		await proof.untilServed(forAi, forPeople);
		expect(wasRead(forgotten)).toBe(false);
		proof.close(forgotten);
		expect(ending(forAi)).toEqual({ answers: 1, handOffs: 0 });
		expect(ending(forPeople)).toEqual({ answers: 0, handOffs: 1 });
		main.url = url;
	});
});

describe('a failure is seen in n8n', () => {
	it('when it may not be looked for customers who wait', async () => {
		await proof.untilIdle();
		const before = await failures();
		meet(1, ({ path }) => path === '/conversations/search', FORBIDDEN);
		await until(async () => (await failures()) > before, 'a failed execution');
		await proof.untilIdle();
	});
});

/** So many requests of this kind meet an obstacle; all others go through. */
function meet(times: number, isMeant: (passing: Passing) => boolean, obstacle: Obstacle): void {
	let left = times;
	proof.gate.obstacle = (passing) => {
		if (left === 0 || !isMeant(passing)) return undefined;
		left -= 1;
		return obstacle;
	};
}

const isAnswer = ({ path, body }: Passing) =>
	path.endsWith('/reply') && body.includes('"comment"') && !body.includes('a colleague');

const isReading =
	({ id }: Conversation) =>
	({ method, path }: Passing) =>
		method === 'GET' && path === `/conversations/${id}`;

const wasRead = (conversation: Conversation): boolean => proof.gate.seen.some(isReading(conversation));

/** Answered, or handed over: to the team, or, where that is refused, to the inbox of what nobody has. */
function isWithSomebody(conversation: Conversation): boolean {
	const { answers, handOffs, promises, isTagged } = proof.outcome(conversation);
	return handOffs === 0 ? answers > 0 : promises > 0 && isTagged;
}

/** What became of the customer, who is left in peace afterwards. */
function ending(conversation: Conversation) {
	const outcome = proof.outcome(conversation);
	proof.close(conversation);
	expect([isServed(outcome) || outcome.isWithTeam, isOnce(outcome)]).toEqual([true, true]);
	return { answers: outcome.answers, handOffs: outcome.handOffs };
}

const noteIn = ({ parts }: Conversation, words: string): string | undefined =>
	parts
		.find((part) => part.part_type === 'note' && part.body?.includes(words))
		?.body?.replaceAll('&#39;', "'");

/** The newest execution that failed; 0 for none. */
const failures = async () =>
	Math.max(
		0,
		...(await proof.client.executions(proof.workflowId))
			.filter(({ status }) => status === 'error')
			.map(({ id }) => Number(id)),
	);

function refusal(code: string) {
	return { type: 'error.list', request_id: null, errors: [{ code, message: `The sandbox says: ${code}` }] };
}
