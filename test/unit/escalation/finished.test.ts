import { FinishedHandOffs } from '../../../nodes/IntercomEscalation/handOff/finished';

const withTwo = () => {
	const finished = new FinishedHandOffs(2);
	finished.add('1', 'as it was');
	finished.add('2', 'as it was');
	return finished;
};
const known = (finished: FinishedHandOffs) =>
	['1', '2', '3'].filter((id) => finished.has(id, 'as it was') || finished.has(id, 'as it is now'));

describe('Of finished hand-offs', () => {
	it('a conversation is known as long as it is as its hand-off left it', () => {
		const finished = withTwo();
		expect(finished.has('1', 'as it was')).toBe(true);
		expect(finished.has('1', 'as it is now')).toBe(false);
	});

	it('the oldest makes room', () => {
		const finished = withTwo();
		finished.add('3', 'as it was');
		expect(known(finished)).toEqual(['2', '3']);
	});

	it('one that ended again is no longer the oldest', () => {
		const finished = withTwo();
		finished.add('1', 'as it is now');
		finished.add('3', 'as it was');
		expect(known(finished)).toEqual(['1', '3']);
	});

	it('those of conversations that are closed are forgotten', () => {
		const finished = withTwo();
		finished.keepOnly(new Set(['2', null]));
		expect(known(finished)).toEqual(['2']);
	});
});
