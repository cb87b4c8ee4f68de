/**
 * Works through items several at once. Items that share a key are worked on one after the other, in their order;
 * the outcomes come in the order of the items whatever finished first.
 *
 * @param count how many items there are
 * @param width how many to work on at the same time, at least 1; asked whenever one is done
 * @param prepare what an item needs, and the keys of what it is about; called in the order of the items
 * @param work must not throw: what went wrong is an outcome too
 * @param isLast tells of an outcome after which no further item is begun; those under way are finished
 * @returns an outcome for each item, undefined for those never begun
 */
export async function inParallel<Prepared, Outcome>(
	count: number,
	width: () => number,
	prepare: (index: number) => { prepared: Prepared; keys: string[] },
	work: (index: number, prepared: Prepared) => Promise<Outcome>,
	isLast: (outcome: Outcome) => boolean,
): Promise<Array<Outcome | undefined>> {
	const outcomes = new Array<Outcome | undefined>(count).fill(undefined);
	/** The item that each key waits for: always an earlier one, so no two can wait for each other. */
	const latest = new Map<string, Promise<void>>();
	let next = 0;
	let stopped = false;

	async function workOn(index: number): Promise<void> {
		const { prepared, keys } = prepare(index);
		const before = keys.flatMap((key) => latest.get(key) ?? []);
		let finish!: () => void;
		const finished = new Promise<void>((resolve) => (finish = resolve));
		for (const key of keys) latest.set(key, finished);
		await Promise.all(before);
		if (!stopped) {
			const outcome = await work(index, prepared);
			outcomes[index] = outcome;
			stopped ||= isLast(outcome);
		}
		for (const key of keys) if (latest.get(key) === finished) latest.delete(key);
		finish();
	}

	return await new Promise((resolve, reject) => {
		let active = 0;
		const begin = () => {
			while (next < count && !stopped && (active === 0 || active < width())) {
				active++;
				workOn(next++).then(() => {
					active--;
					begin();
				}, reject);
			}
			if (active === 0) resolve(outcomes);
		};
		begin();
	});
}
