import { isOnce, isServed } from './customer';
import { isLong, Proof, report, until } from './proof';

/** Many customers at the same moment, on one n8n. */

jest.setTimeout(1_800_000);

let proof: Proof;

// n8n's own defaults for the workflow: what is measured is what one has who changes nothing.
beforeAll(async () => (proof = await Proof.begin({ lookEvery: 120 })));
afterAll(async () => await proof?.end());

const CUSTOMERS = isLong ? 100 : 20;

it(`serves ${CUSTOMERS} customers who write within one second, each once`, async () => {
	const began = Date.now();
	const conversations = Array.from({ length: CUSTOMERS }, () => proof.writes('How do I reset my password?'));
	const written = Date.now() - began;
	const servedAfter: number[] = [];
	await until(() => {
		const served = conversations.filter((each) => isServed(proof.outcome(each))).length;
		while (servedAfter.length < served) servedAfter.push(Date.now() - began);
		return served === CUSTOMERS;
	}, 'the last customer');
	await proof.untilIdle();
	const outcomes = conversations.map((each) => proof.outcome(each));
	const answered = outcomes.filter(({ handOffs }) => handOffs === 0).length;
	const at = (share: number) => (servedAfter[Math.ceil(CUSTOMERS * share) - 1]! / 1000).toFixed(1);
	report(
		`${CUSTOMERS} customers within ${written} ms: ${answered} answered, ${CUSTOMERS - answered} with people; ` +
			`served after ${at(0.01)} s (first), ${at(0.5)} s (half), ${at(1)} s (last)`,
	);
	expect(outcomes.filter((outcome) => !isServed(outcome) || !isOnce(outcome))).toEqual([]);
});
