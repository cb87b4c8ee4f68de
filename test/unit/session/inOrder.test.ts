import { inOrder } from '../../../nodes/shared/session/inOrder';

/** Work that ends when the test says so. */
function workbench(count: number, width: number) {
	const asked: number[] = [];
	const begun: number[] = [];
	const endings = new Map<number, { done: () => void; fail: (error: Error) => void }>();
	async function* things() {
		for (let thing = 0; thing < count; thing++) {
			asked.push(thing);
			yield await Promise.resolve(thing);
		}
	}
	const results = inOrder(
		things(),
		() => width,
		async (thing) => {
			begun.push(thing);
			await new Promise<void>((done, fail) => endings.set(thing, { done, fail }));
			return `result ${thing}`;
		},
	);
	const settled = async () => await new Promise((resolve) => setImmediate(resolve));
	const end = async (thing: number, error?: Error) => {
		const { done, fail } = endings.get(thing)!;
		if (error) fail(error);
		else done();
		await settled();
	};
	return { asked, begun, results, settled, end };
}

describe('Work that is done for each of the things that come', () => {
	it('gives its results in the order of the things, whatever is done first', async () => {
		const { results, settled, end } = workbench(3, 3);
		const first = results.next();
		await settled();
		for (const thing of [2, 1, 0]) await end(thing);
		expect(
			[await first, await results.next(), await results.next()].map(({ value }) => value as string),
		).toEqual(['result 0', 'result 1', 'result 2']);
		expect(await results.next()).toEqual({ done: true, value: undefined });
	});

	it('is done for as many at once as are worth it', async () => {
		const { begun, results, settled, end } = workbench(5, 2);
		void results.next();
		await settled();
		expect(begun).toEqual([0, 1]);
		await end(1);
		expect(begun).toEqual([0, 1, 2]);
	});

	it('is not done for all that come while one of the first is slow', async () => {
		const { begun, results, settled, end } = workbench(100, 2);
		void results.next();
		await settled();
		for (let thing = 1; thing < begun.length; thing++) await end(thing);
		expect(begun.length).toBeLessThan(10);
	});

	it('ends with what went wrong when its turn comes, and nothing more is begun', async () => {
		const { begun, results, settled, end } = workbench(10, 2);
		const first = results.next();
		await settled();
		await end(1, new Error('No'));
		await end(0);
		expect((await first).value).toBe('result 0');
		await expect(results.next()).rejects.toThrow('No');
		const known = begun.length;
		for (const thing of begun.slice(2)) await end(thing);
		expect(begun).toHaveLength(known);
	});

	it('ends with what the list ends with, after what came before', async () => {
		async function* broken() {
			yield await Promise.resolve(1);
			throw new Error('No next page');
		}
		const results = inOrder(
			broken(),
			() => 5,
			async (thing) => await Promise.resolve(thing),
		);
		expect((await results.next()).value).toBe(1);
		await expect(results.next()).rejects.toThrow('No next page');
	});

	it('is not begun for more once nobody wants any', async () => {
		const { asked, results, settled, end } = workbench(1000, 2);
		const first = results.next();
		await settled();
		await end(0);
		await first;
		await results.return();
		await end(1);
		const known = asked.length;
		await settled();
		expect(asked.length).toBe(known);
	});
});
