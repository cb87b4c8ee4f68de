import type { Conversation } from '../../dev/sandbox';
import { isOnce, isServed } from './customer';
import type { Obstacle, Passing } from './gate';
import { isLong, Proof, report, until } from './proof';

/** Intercom, the model, or both are out of reach for a while, and customers write before, meanwhile and afterwards. */

jest.setTimeout(2_400_000);

let proof: Proof;

beforeAll(async () => (proof = await Proof.begin()));
afterAll(async () => await proof?.end());
afterEach(() => (proof.gate.obstacle = () => undefined));

/** Milliseconds of an outage, and between two customers in it. */
const OUTAGE = isLong ? 600_000 : 30_000;
const PACE = OUTAGE / 6;

const QUESTION = 'How do I reset my password?';
const MONEY = 'Why was my credit card charged twice on the last invoice?';

const trouble: Record<string, (passing: Passing) => Obstacle> = {
	Intercom: ({ isForModel }) => (isForModel ? undefined : inTurn()),
	'the model': ({ isForModel }) => (isForModel ? inTurn() : undefined),
	'Intercom and the model': () => inTurn(),
};

/** What fails in an outage does not fail in one way. */
let count = 0;
const inTurn = (): Obstacle => [{ status: 503 }, 'cut' as const, { status: 500 }][count++ % 3];

it.each(Object.keys(trouble))(
	'while %s cannot be reached, every customer is served in the end, once',
	async (what) => {
		const before = proof.writes(QUESTION);
		await until(() => isServed(proof.outcome(before)), 'the customer before the outage');
		const began = Date.now();
		proof.gate.obstacle = trouble[what]!;
		const during: Conversation[] = [];
		await until(() => {
			if (Date.now() - began >= during.length * PACE)
				during.push(proof.writes(during.length % 2 === 0 ? QUESTION : MONEY));
			return Date.now() - began >= OUTAGE;
		}, 'the end of the outage');
		const ended = Date.now();
		proof.gate.obstacle = () => undefined;
		const all = [before, ...during, proof.writes(QUESTION)];
		const served = await proof.untilServed(...all);
		const outcomes = all.map((each) => proof.outcome(each));
		const answered = outcomes.filter(({ handOffs }) => handOffs === 0).length;
		report(
			`${what} out of reach for ${OUTAGE / 1000} s: of ${all.length} customers ${answered} answered, ` +
				`${all.length - answered} with people; the last of them ${Math.round((served - ended) / 1000)} s after the outage`,
		);
		proof.close(...all);
		expect(outcomes.filter((outcome) => !isServed(outcome) || !isOnce(outcome))).toEqual([]);
	},
);

it('hands a customer over who writes HUMAN again and again while the model hangs', async () => {
	proof.gate.obstacle = ({ isForModel }) => (isForModel ? 'hang' : undefined);
	const conversation = proof.writes(QUESTION);
	const asked = proof.gate.seen.length;
	await until(() => proof.gate.seen.slice(asked).some(({ isForModel }) => isForModel), 'a model that hangs');
	const began = Date.now();
	let written = 0;
	await until(() => {
		if (written < 5 && Date.now() - began >= written * 1_000) {
			written += 1;
			proof.writesAgain(conversation, 'HUMAN!!');
		}
		return isServed(proof.outcome(conversation));
	}, 'people');
	report(`HUMAN!! while the model hangs: with people ${seconds(began)} s after the first word`);
	await proof.untilServed(conversation);
	const outcome = proof.outcome(conversation);
	proof.close(conversation);
	expect(outcome).toEqual({
		answers: 0,
		handOffs: 1,
		promises: 1,
		assignments: 1,
		isTagged: true,
		isWithTeam: true,
	});
});

const seconds = (since: number) => Math.round((Date.now() - since) / 1000);
